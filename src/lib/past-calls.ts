/** One call that this page made, as it is looked at afterwards. */
export type PastCall = {
  /** Counts up; no two have the same. */
  readonly number: number;
  readonly method: string;
  /** Below /api, with its query. */
  readonly path: string;
  readonly body: unknown;
  /** 0: no answer came. */
  readonly status: number;
  readonly at: number;
  readonly ms: number;
  readonly requestId: string | null;
  /** What is left of the API's limit, as it says itself; null where it says nothing. */
  readonly left: { readonly remaining: number; readonly limit: number; readonly resetSeconds: number } | null;
};

/** So many are kept, in memory alone. */
const KEPT = 100;

/** A part of the limit below which a person should know of it. */
const LOW = 0.1;

let past: readonly PastCall[] = [];
const listeners = new Set<() => void>();

/** Notes a call; newest first. */
export function noteCall(method: string, url: string, body: unknown, began: number, response: Response | null): void {
  const { pathname, search } = new URL(url);
  const header = (name: string) => response?.headers.get(name) ?? null;
  const limit = Number(header('x-ratelimit-limit'));
  past = [
    {
      number: (past[0]?.number ?? 0) + 1,
      method,
      path: pathname.replace(/^\/api/, '') + search,
      body,
      status: response?.status ?? 0,
      at: Date.now(),
      ms: Math.round(performance.now() - began),
      requestId: header('x-request-id'),
      left: limit > 0 ? { limit, remaining: Number(header('x-ratelimit-remaining')), resetSeconds: Number(header('x-ratelimit-reset')) } : null,
    },
    ...past.slice(0, KEPT - 1),
  ];
  for (const listener of listeners) listener();
}

export const pastCalls = (): readonly PastCall[] => past;

export function onPastCalls(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What the newest answer that speaks of it leaves of the limit, if that is little. */
export function lowLimit(calls: readonly PastCall[]): PastCall['left'] {
  const left = calls.find((call) => call.left !== null)?.left ?? null;
  return left !== null && left.remaining < left.limit * LOW ? left : null;
}
