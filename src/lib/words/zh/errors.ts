import type { errors as english } from '../en/errors.ts';
import type { Translated } from '../t.ts';

export const errors = {
  network: '无法连接服务器。',
  timeout: '等待响应的时间过长。',
  shape: '响应与 API 的约定不符。',
  cut: '响应中途断开。',
  status: 'API 返回了 {status}。',
  notFound: '它不存在，或已不存在。',
  key: 'Telnyx 拒绝了该密钥。',
  limit: '请求过多，请稍后再试。',
  unknown: '出了点问题。',
} as const satisfies Translated<typeof english>;
