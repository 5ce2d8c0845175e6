import type { usedBy as english } from '../en/used-by.ts';
import type { Translated } from '../t.ts';

export const usedBy = {
  title: '使用情况',
  label: '使用它的对象',
  fold: '使用情况…',
  foldCount: '被 {count} 个对象使用',
  loading: '使用情况',
  failed: '无法查明使用情况。',
  nobody: '没有任何对象使用它。',
  nobodyFound: '未发现有对象使用它。',
  assistant: '助手',
  version: '版本',
  test: '测试',
  server: 'MCP 服务器',
  rule: '灰度发布的规则 {at}',
  more: '另有 {count} 个',
  lookedAll: '已查看 {count} 个助手及其版本。',
  lookedMain: '已查看 {count} 个助手的主版本。其他版本数量过多，未查看。',
} as const satisfies Translated<typeof english>;
