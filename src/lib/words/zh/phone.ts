import type { phone as english } from '../en/phone.ts';
import type { Translated } from '../t.ts';

export const phone = {
  empty: '缺少电话号码。',
  'plus-missing': '请以 + 和国家/地区代码开头，例如 {example}。',
  letters: '+ 之后只能是数字。',
  'zero-first': '国家/地区代码不会以 0 开头。',
  'code-unknown': '没有国家或地区使用此代码。',
  'too-short': '此号码太短。',
  'too-long': '+ 之后最多 15 位数字。',
  local: '{place} {time}',
  quiet: '在号码所属地，这不在 {from} 至 {to} 之内。',
  perhaps: '这可能不在 {from} 至 {to} 之内：该号码可能属于多个时区。',
  unknownZone: '无法从号码判断它属于哪个时区。',
  more: '另有 {count} 个',
  segments: '{count} 条短信，还可输入 {left} 个字符',
  unicode: '因含 {signs} 而使用 Unicode 编码',
} as const satisfies Translated<typeof english>;
