import type { Outcome } from '#lib/in-turn.ts';
import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import type { Bulk } from '#ui/use-bulk.ts';
import type { Assistant } from '#wire/assistant.ts';

export type ManyProps = { assistants: readonly Assistant[]; known: readonly string[]; onClose: () => void };

export const itemsOf = (assistants: readonly Assistant[]) => assistants.map(({ id, name }) => ({ id, name: name.trim() || t('assistants.nameless') }));

/** The ids of what was done. */
export const doneOf = (bulk: Bulk): readonly string[] => [...bulk.outcomes.values()].flatMap(({ id, error }) => (error === null ? [id] : []));

/** Whoever goes back has nothing left to see, unless something stayed. */
export function closeWhenDone(outcomes: readonly Outcome[], onClose: () => void): void {
  if (outcomes.every(({ error }) => error === null)) onClose();
}

/** One way back for all that was done; what could not be undone is said beside it. */
export function UndoAll({ busy, failed, onUndo }: { busy: boolean; failed: Bulk; onUndo: () => void }) {
  const why = [...failed.outcomes.values()].find(({ error }) => error !== null)?.error?.message;
  return (
    <>
      {why !== undefined && !busy && (
        <span role="alert" className="text-small text-fail">
          {why}
        </span>
      )}
      <Button icon="undo" busy={busy} onClick={onUndo}>
        {busy ? t('bulk.undoing') : t('bulk.undo')}
      </Button>
    </>
  );
}
