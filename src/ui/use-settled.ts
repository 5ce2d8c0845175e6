import { startTransition, useEffect, useRef, useState } from 'react';

/** How long a pause in typing is before what follows the typing catches up. */
const PAUSE_MS = 250;

/**
 * A value for what may follow the typing: a single change is there at once, a run of them in its first pause, so that what is dear
 * does not run between any two keys. `since` is where such a run began: what comes out is never older.
 */
export function useSettled<T>(value: T, since?: { readonly from: T }): T {
  const [settled, setSettled] = useState({ value, since });
  const changedAt = useRef(Number.NEGATIVE_INFINITY);
  if (settled.since !== since) setSettled({ value: since === undefined ? value : since.from, since });
  // Outside system: the clock, which tells a run of changes from a single one.
  useEffect(() => {
    const now = performance.now();
    const wait = now - changedAt.current > PAUSE_MS ? 0 : PAUSE_MS;
    changedAt.current = now;
    const timer = window.setTimeout(() => startTransition(() => setSettled({ value, since })), wait);
    return () => window.clearTimeout(timer);
  }, [value, since]);
  return settled.value;
}
