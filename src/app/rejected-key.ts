// Whether Telnyx refuses the key: true after an answer of 401, false again after any good one.
let rejected = false;
const listeners = new Set<() => void>();

/** Takes note of how a call ended; `null` is a good answer. */
export function noteAnswer(error: Error | null): void {
  const now = error === null ? false : 'status' in error && error.status === 401 ? true : rejected;
  if (now === rejected) return;
  rejected = now;
  for (const listener of listeners) listener();
}

/** For `useSyncExternalStore`. */
export const rejectedKey = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  read: () => rejected,
};
