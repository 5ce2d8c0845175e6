import type { status as english } from '../en/status.ts';
import type { Translated } from '../t.ts';

export const status = {
  pending: '等待中',
  starting: '启动中',
  running: '运行中',
  passed: '通过',
  failed: '未通过',
  error: '出错',
  unknown: '未知',
} as const satisfies Translated<typeof english>;
