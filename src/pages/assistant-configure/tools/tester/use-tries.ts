import { useState } from 'react';
import { forgetTries, keepTry, readTries, type Try } from './tries.ts';

/** The tries of one tool, as this browser keeps them. */
export function useTries(assistantId: string, toolId: string) {
  const [tries, setTries] = useState(() => readTries(localStorage, assistantId, toolId));
  return {
    tries,
    keep: (one: Try) => setTries(keepTry(localStorage, assistantId, toolId, one, tries)),
    forget: () => {
      forgetTries(localStorage, assistantId, toolId);
      setTries([]);
    },
  };
}
