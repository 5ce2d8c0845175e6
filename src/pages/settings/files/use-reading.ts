import { useEffect, useRef, useState } from 'react';

export type Reading = {
  /** How many assistants were read; null while the lists are. */
  readonly progress: { readonly read: number; readonly of: number } | null;
  readonly stop: () => void;
  /** What to give to the write that reads. */
  readonly begin: () => { readonly signal: AbortSignal; readonly onProgress: (read: number, of: number) => void };
};

/** Follows one reading of the whole account at a time. */
export function useReading(): Reading {
  const [progress, setProgress] = useState<Reading['progress']>(null);
  const control = useRef<AbortController>(null);
  const stop = () => control.current?.abort();
  // Outside system: the network. An account can be thousands of calls, and whoever left the page waits for none of them.
  useEffect(() => () => control.current?.abort(), []);
  return {
    progress,
    stop,
    begin: () => {
      stop();
      control.current = new AbortController();
      setProgress(null);
      return { signal: control.current.signal, onProgress: (read, of) => setProgress({ read, of }) };
    },
  };
}

/** What went wrong, but for a reading that the person stopped. */
export const failureOf = (error: Error | null): Error | null => (error?.name === 'AbortError' ? null : error);
