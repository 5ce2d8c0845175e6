import * as z from 'zod/mini';
import type { Send } from '#wire/account/read.ts';
import { call, type Note } from './http.ts';

/** The writes that take an Idempotency-Key (contract section 1): only these may be sent again by themselves. */
const KEYED = /^\/ai\/(?:tools|mcp_servers|assistants|assistants\/tests|assistants\/[^/]+\/canary-deploys)$/;

/** The way by which an account's files are read and written: the ordinary calls, one by one, whatever they answer. */
export function accountSend(signal: AbortSignal | undefined, note?: Note): Send {
  return (method, path, body) =>
    call({
      method,
      path: `/v2${path}`,
      answer: z.unknown(),
      signal,
      ...(body !== undefined && { body }),
      ...(method !== 'GET' && { note }),
      ...(method === 'POST' && KEYED.test(path) && { key: crypto.randomUUID() }),
      // An assistant without a canary deploy is an ordinary answer.
      ...(method === 'GET' && path.endsWith('/canary-deploys') && { absent: true as const }),
    });
}
