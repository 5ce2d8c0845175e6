import type { calls as english } from '../en/calls.ts';
import type { Translated } from '../t.ts';

export const calls = {
  title: 'API 调用',
  says: '此标签页最近的调用，最新的在前。只保留到标签页关闭或重新加载为止，不存于别处。',
  show: '查看调用',
  settingsSays: '控制台向 API 发送的内容，附请求 ID 和对应代码：可用于反馈问题，或用脚本完成同样的操作。',
  none: '还没有调用过 API。',
  low: '还剩 {remaining} / {limit} 次调用；{seconds} 秒后重新计数。',
  noAnswer: '无响应',
  took: '{ms} ms',
  request: '请求 ID',
  noRequest: '响应中没有给出。',
  program: '同一调用的代码',
  programLabel: '此调用的 {language} 代码',
  copyProgram: '复制代码',
  language: '语言',
  copySupport: '复制以便联系支持',
  supportSays: '方法、地址、状态、时间、请求 ID 和发送的内容，不含密钥。',
  filter: '查找调用',
  noneMatch: '没有符合条件的调用。',
} as const satisfies Translated<typeof english>;
