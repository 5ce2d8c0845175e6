import type { ReactNode } from 'react';
import { t } from '#lib/words/t.ts';
import type { Outcome } from '#lib/in-turn.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { StatusGlyph } from './Status.tsx';
import type { Bulk } from './use-bulk.ts';

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
  /** Beside the buttons when all is done. */
  after?: ReactNode;
  /** What is asked before it begins. */
  children: ReactNode;
};

/** Asks, then shows how each one goes; what failed or was stopped can be taken up again. */
export function BulkDialog({ title, description, label, items, bulk, busy, action, danger = false, missing, onDo, onClose, after, children }: Props) {
  const { outcomes } = bulk;
  const left = items.filter(({ id }) => outcomes.get(id)?.error !== null);
  const failed = [...outcomes.values()].filter(({ error }) => error !== null).length;
  const isBegun = busy || outcomes.size > 0;
  const done = outcomes.size - failed;
  return (
    <Dialog
      title={title}
      description={description}
      // What runs is stopped first: what failed would otherwise never be read.
      onClose={busy ? bulk.stop : onClose}
      actions={
        busy ? (
          <Button disabledReason={bulk.isStopping ? t('bulk.stopping') : undefined} onClick={bulk.stop}>
            {bulk.isStopping ? t('bulk.stopping') : t('bulk.stop')}
          </Button>
        ) : (
          <>
            {isBegun && after}
            <Button onClick={onClose}>{isBegun ? t('bulk.close') : t('ui.cancel')}</Button>
            {left.length > 0 && (
              <Button variant={danger ? 'danger' : 'primary'} disabledReason={isBegun ? undefined : missing} onClick={() => onDo(left.map(({ id }) => id))}>
                {isBegun ? t('bulk.goOn', { count: left.length }) : action}
              </Button>
            )}
          </>
        )
      }
    >
      {isBegun ? (
        <div className="grid gap-2 py-1">
          <p role="status" className="text-ink-2">
            {t('bulk.progress', { done, all: items.length })}
            {failed > 0 && <span className="text-fail"> · {t('bulk.progressFailed', { count: failed })}</span>}
          </p>
          <div
            role="progressbar"
            aria-label={title}
            aria-valuemin={0}
            aria-valuemax={items.length}
            aria-valuenow={outcomes.size}
            className="h-1.5 overflow-hidden rounded-1 bg-sunken"
          >
            <div className="h-full bg-accent-fill" style={{ width: `${(outcomes.size / items.length) * 100}%` }} />
          </div>
          {!busy && left.length > 0 && <p className="text-small text-ink-3">{t('bulk.stopped')}</p>}
          <ul tabIndex={0} aria-label={label} className="max-h-64 divide-y divide-line overflow-y-auto rounded-2 border border-line-2">
            {items.map(({ id, name }) => (
              <Row key={id} name={name} outcome={outcomes.get(id)} />
            ))}
          </ul>
        </div>
      ) : (
        <div className="grid gap-3 py-1">{children}</div>
      )}
    </Dialog>
  );
}

function Row({ name, outcome }: { name: string; outcome: Outcome | undefined }) {
  const status = outcome === undefined ? 'pending' : outcome.error === null ? 'passed' : 'failed';
  const says = outcome === undefined ? t('bulk.rowWaiting') : (outcome.error?.message ?? t('bulk.rowDone'));
  return (
    <li className="flex min-w-0 items-start gap-2 px-3 py-1.5 text-small">
      <StatusGlyph status={status} small />
      <span className="min-w-0 flex-1 truncate" title={name}>
        {name}
      </span>
      <span className={`max-w-[60%] break-words ${status === 'failed' ? 'text-fail' : 'text-ink-3'}`}>{says}</span>
    </li>
  );
}
