import type { ReactNode } from 'react';
import { t } from '#lib/words/t.ts';
import { BulkRow } from './BulkRow.tsx';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { failedOf, leftOf, type Bulk, type BulkUndo } from './use-bulk.ts';

export type BulkItem = { readonly id: string; readonly name: string };

type Props = {
  title: string;
  description: ReactNode;
  /** What they are together: the label of their list. */
  label: string;
  items: readonly BulkItem[];
  bulk: Bulk;
  busy: boolean;
  action: string;
  danger?: boolean;
  /** Why it cannot begin yet. */
  missing: string | undefined;
  /** Does it for these. */
  onDo: (ids: readonly string[]) => void;
  onClose: () => void;
  /** One way back for all that was done. */
  undo?: BulkUndo | undefined;
  /** What is asked before it begins. */
  children: ReactNode;
};

/** Asks, then shows how each one goes; what failed or was stopped can be taken up again, and what was done be undone. */
export function BulkDialog({ title, description, label, items, bulk, busy, action, danger = false, missing, onDo, onClose, undo, children }: Props) {
  const { outcomes } = bulk;
  const ids = items.map(({ id }) => id);
  const left = leftOf(ids, bulk);
  const isBegun = busy || outcomes.size > 0;
  const done = ids.filter((id) => outcomes.get(id)?.error === null);
  const toUndo = undo === undefined ? [] : leftOf(done, undo.bulk);
  const isUndoing = undo?.busy === true;
  const running = isUndoing ? undo.bulk : busy ? bulk : null;
  return (
    <Dialog
      title={title}
      description={description}
      // What runs is stopped first: what failed would otherwise never be read.
      onClose={running?.stop ?? onClose}
      actions={
        running !== null ? (
          <Button disabledReason={running.isStopping ? t('bulk.stopping') : undefined} onClick={running.stop}>
            {running.isStopping ? t('bulk.stopping') : t('bulk.stop')}
          </Button>
        ) : (
          <>
            {toUndo.length > 0 && (
              <Button icon="undo" onClick={() => undo?.onUndo(toUndo)}>
                {t('bulk.undo')}
              </Button>
            )}
            <Button onClick={onClose}>{isBegun ? t('bulk.close') : t('ui.cancel')}</Button>
            {(left.length > 0 || !isBegun) && (
              <Button variant={danger ? 'danger' : 'primary'} disabledReason={isBegun ? undefined : missing} onClick={() => onDo(left)}>
                {isBegun ? t('bulk.goOn', { count: left.length }) : action}
              </Button>
            )}
          </>
        )
      }
    >
      {isBegun ? (
        <div className="grid gap-2 py-1">
          {undo !== undefined && (isUndoing || (!busy && undo.bulk.outcomes.size > 0)) ? (
            <Progress title={title} says={(count) => t('bulk.undoProgress', { done: count, all: done.length })} bulk={undo.bulk} of={done} />
          ) : (
            <Progress title={title} says={(count) => t('bulk.progress', { done: count, all: ids.length })} bulk={bulk} of={ids} />
          )}
          {running === null && left.length > 0 && <p className="text-small text-ink-3">{t('bulk.stopped')}</p>}
          <ul tabIndex={0} aria-label={label} className="max-h-64 divide-y divide-line overflow-y-auto rounded-2 border border-line-2">
            {items.map(({ id, name }) => (
              <BulkRow key={id} name={name} outcome={outcomes.get(id)} undone={undo?.bulk.outcomes.get(id)} />
            ))}
          </ul>
        </div>
      ) : (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-3 py-1">{children}</div>
      )}
    </Dialog>
  );
}

/** How far it is, in words and as a bar. */
function Progress({ title, says, bulk, of }: { title: string; says: (done: number) => string; bulk: Bulk; of: readonly string[] }) {
  const failed = failedOf(of, bulk).length;
  const tried = of.filter((id) => bulk.outcomes.has(id)).length;
  return (
    <>
      <p role="status" className="text-ink-2">
        {says(tried - failed)}
        {failed > 0 && <span className="text-fail"> · {t('bulk.progressFailed', { count: failed })}</span>}
      </p>
      <div
        role="progressbar"
        aria-label={title}
        aria-valuemin={0}
        aria-valuemax={of.length}
        aria-valuenow={tried}
        className="h-1.5 overflow-hidden rounded-1 bg-sunken"
      >
        <div className="h-full bg-accent-fill" style={{ width: `${(tried / Math.max(of.length, 1)) * 100}%` }} />
      </div>
    </>
  );
}
