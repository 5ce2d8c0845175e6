import * as z from 'zod/mini';
import type { Send } from '#wire/account/read.ts';
import { ApiError } from './api-error.ts';
import { call, type Call, type Note } from './http.ts';
import { waitBefore } from './repeat.ts';

/** The writes that take an Idempotency-Key (contract section 1): only these may be sent again by themselves. */
const KEYED = /^\/ai\/(?:tools|mcp_servers|assistants|assistants\/tests|assistants\/[^/]+\/canary-deploys)$/;

/** How often a call is taken up again where the API asks for time, and for how long at most: an account is thousands of calls. */
const AGAIN = 5;
const LONGEST_WAIT_MS = 60_000;

/** The way by which an account's files are read and written: the ordinary calls, one by one, whatever they answer. */
export function accountSend(signal: AbortSignal | undefined, note?: Note): Send {
  return async (method, path, body) => {
    const wanted: Call<z.ZodMiniUnknown> = {
      method,
      path: `/v2${path}`,
      answer: z.unknown(),
      signal,
      ...(body !== undefined && { body }),
      ...(method !== 'GET' && { note }),
      ...(method === 'POST' && KEYED.test(path) && { key: crypto.randomUUID() }),
      // An assistant without a canary deploy is an ordinary answer.
      ...(method === 'GET' && path.endsWith('/canary-deploys') && { absent: true as const }),
    };
    for (let times = 1; ; times += 1) {
      try {
        return await call(wanted);
      } catch (error) {
        if (!asksForTime(error) || times === AGAIN) throw error;
        await waitBefore(times, error, signal);
      }
    }
  };
}

/** Whether the API surely did nothing, and says when it will. */
function asksForTime(error: unknown): error is ApiError {
  return error instanceof ApiError && error.status === 429 && (error.retryAfterMs ?? 0) <= LONGEST_WAIT_MS;
}
