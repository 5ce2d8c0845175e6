import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { allDone } from '#lib/in-turn.ts';
import { undoTestsWrite } from '#queries/test-bulk.ts';
import { useBulk, type BulkUndo } from '#ui/use-bulk.ts';

/** Notes by which entry of the journal each write can be undone, and goes back by all of them. `onUndone`: nothing of it is left. */
export function useUndo(onUndone: () => void): { readonly heard: (id: string, entry: number) => void; readonly undo: BulkUndo } {
  const bulk = useBulk();
  const { mutate, isPending } = useMutation(undoTestsWrite());
  const entries = useRef(new Map<string, number>());
  return {
    heard: (id, entry) => void entries.current.set(id, entry),
    undo: {
      bulk,
      busy: isPending,
      onUndo: (ids) => mutate({ ids, entries: entries.current, ...bulk.begin() }, { onSuccess: ({ answer }) => allDone(ids, answer) && onUndone() }),
    },
  };
}
