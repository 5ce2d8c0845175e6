import { useEffect, useRef, useState } from 'react';
import { enhanced } from '#queries/enhance.ts';
import type { Failure } from '#ui/states.tsx';

/** What came of asking a model: nothing yet, what came so far, the whole, or what came before it failed. */
export type Enhancement =
  | { readonly kind: 'unasked' }
  | { readonly kind: 'coming' | 'done'; readonly text: string }
  | { readonly kind: 'failed'; readonly text: string; readonly failure: Failure };

/** Asks a model for better instructions and follows its answer. It stops when the person says so, or goes away. */
export function useEnhance(assistantId: string, instructions: string) {
  const [state, setState] = useState<Enhancement>({ kind: 'unasked' });
  const running = useRef<AbortController>(null);
  // Outside system: the network. A call that nobody waits for any more is ended.
  useEffect(() => () => running.current?.abort(), []);
  return {
    state,
    ask: (wish: string) => {
      const call = new AbortController();
      running.current = call;
      void follow(enhanced(assistantId, instructions, wish, call.signal), call.signal, setState);
    },
    stop: () => {
      running.current?.abort();
      setState({ kind: 'unasked' });
    },
  };
}

async function follow(pieces: AsyncGenerator<string, void>, signal: AbortSignal, tell: (state: Enhancement) => void): Promise<void> {
  let text = '';
  tell({ kind: 'coming', text });
  try {
    for await (const piece of pieces) {
      text += piece;
      if (!signal.aborted) tell({ kind: 'coming', text });
    }
    if (!signal.aborted) tell({ kind: 'done', text: text.trim() });
  } catch (error) {
    if (!signal.aborted) tell({ kind: 'failed', text, failure: error instanceof Error ? error : new Error(String(error)) });
  }
}
