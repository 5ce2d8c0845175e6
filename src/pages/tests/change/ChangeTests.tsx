import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { allDone } from '#lib/in-turn.ts';
import { t } from '#lib/words/t.ts';
import { changeTestsWrite } from '#queries/test-bulk.ts';
import type { TestChanges } from '#queries/test-writes.ts';
import { BulkDialog } from '#ui/BulkDialog.tsx';
import { useBulk } from '#ui/use-bulk.ts';
import type { AssistantTest } from '#wire/test.ts';
import { useUndo } from '../bulk/use-undo.ts';

type Props = {
  title: string;
  description: string;
  action: string;
  /** Those that the change makes different: the way back concerns them alone. */
  tests: readonly AssistantTest[];
  changes: TestChanges;
  /** Why it cannot begin yet. */
  missing: string | undefined;
  onClose: () => void;
  onChanged?: () => void;
  onUndone?: () => void;
  /** What is asked. */
  children: ReactNode;
};

/** Changes the same fields of tests, and goes back if they were the wrong ones. */
export function ChangeTests({ title, description, action, tests, changes, missing, onClose, onChanged, onUndone, children }: Props) {
  const bulk = useBulk();
  const change = useMutation(changeTestsWrite());
  const { heard, undo } = useUndo(() => {
    onUndone?.();
    onClose();
  });
  // The list that is read anew has the change: what the dialog is about is what it began with.
  const [begun, setBegun] = useState<readonly AssistantTest[] | null>(null);
  const run = (ids: readonly string[]) => {
    setBegun((before) => before ?? tests);
    change.mutate({ ids, changes, heard, ...bulk.begin() }, { onSuccess: ({ answer }) => allDone(ids, answer) && onChanged?.() });
  };
  return (
    <BulkDialog
      title={title}
      description={description}
      label={t('tests.title')}
      items={(begun ?? tests).map(({ test_id: id, name }) => ({ id, name }))}
      bulk={bulk}
      busy={change.isPending}
      action={action}
      missing={missing}
      onDo={run}
      onClose={onClose}
      undo={undo}
    >
      {/* Room for the suggestions, which a dialog would cut off. */}
      <div className="grid min-h-60 grid-cols-[minmax(0,1fr)] content-start gap-3">{children}</div>
    </BulkDialog>
  );
}
