import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { undoTestsWrite } from '#queries/test-bulk.ts';
import { useBulkUndo } from '#ui/use-bulk-undo.ts';
import type { BulkUndo } from '#ui/use-bulk.ts';

/** Notes by which entry of the journal each write can be undone, and goes back by all of them. `onUndone`: nothing of it is left. */
export function useUndo(onUndone: () => void): { readonly heard: (id: string, entry: number) => void; readonly undo: BulkUndo } {
  const [entries, setEntries] = useState<ReadonlyMap<string, number>>(new Map());
  const undo = useBulkUndo(useMutation(undoTestsWrite()), { entries }, onUndone);
  return { heard: (id, entry) => setEntries((before) => new Map(before).set(id, entry)), undo };
}
