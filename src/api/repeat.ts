import type { ApiError } from './api-error.ts';

/** No person waits longer than this for a repeat that they did not ask for. */
const LONGEST_WAIT_MS = 8000;

/** The code of "the same key is being processed" (contract section 1). */
const IN_PROGRESS = '10036';

/**
 * Whether a call may be sent again by itself: reads when the trouble may pass; writes only when the API surely did
 * nothing (429), or when a key makes the API do it once.
 */
export function mayRepeat(call: { readonly method: string; readonly key?: string | undefined }, error: ApiError): boolean {
  if ((error.retryAfterMs ?? 0) > LONGEST_WAIT_MS) return false;
  if (error.status === 429) return true;
  const passing = error.kind === 'network' || error.kind === 'cut' || [502, 503, 504].includes(error.status);
  if (call.method === 'GET') return passing;
  return call.key !== undefined && (passing || (error.status === 409 && error.code === IN_PROGRESS));
}

const NUMBER = /^\d+(\.\d+)?$/;

/** How long the API asks to wait: `retry-after-ms`, or `retry-after` as seconds or as a date (contract section 1, Rate limits). */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const exact = headers.get('retry-after-ms') ?? '';
  const text = headers.get('retry-after') ?? '';
  const ms = NUMBER.test(exact) ? Number(exact) : NUMBER.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

/** Waits as long as the API asks, else a growing, uneven while: clients that failed together should not return together. */
export async function waitBefore(attempt: number, error: ApiError, signal: AbortSignal | undefined): Promise<void> {
  const own = 250 * 2 ** attempt * (0.5 + Math.random());
  const ms = error.retryAfterMs ?? own;
  await new Promise<void>((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
