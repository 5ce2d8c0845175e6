import { useState } from 'react';
import { NO_TOOLS, rekeyed, type KeyedTools } from './keys.ts';

/** The tools of the draft with their keys, through whatever changes the draft. */
export function useKeyedTools(tools: readonly unknown[]): KeyedTools {
  const [kept, setKept] = useState(() => rekeyed(NO_TOOLS, tools));
  if (kept.tools === tools) return kept;
  const next = rekeyed(kept, tools);
  setKept(next);
  return next;
}
