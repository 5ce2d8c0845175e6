import type { values as english } from '../../en/fields/values.ts';
import type { Translated } from '../../t.ts';

export const values = {
  valueNone: '未设置',
  valueDefault: '未设置：{value}',
  valueEmpty: '空',
  valueOn: '开启',
  valueOff: '关闭',
  valueSecret: '已隐藏',
  faultRequired: '此项必填。',
  faultRange: '应在 {least} 到 {most} 之间。',
  faultLeast: '不得小于 {least}。',
  faultMost: '不得大于 {most}。',
  faultLong: '最多 {most} 个字符。',
  faultNumber: '必须是数字。',
  faultWhole: '必须是整数。',
  faultChoice: '必须是其中之一：{choices}。',
  faultUrl: '必须是网址，例如 {example}。',
  faultPattern: '只能使用字母、数字、连字符和下划线，且不能以 telnyx_ 开头。',
  faultOther: 'Telnyx 不接受：{detail}。',
} as const satisfies Translated<typeof english>;
