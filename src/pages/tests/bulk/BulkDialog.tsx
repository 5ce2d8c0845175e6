import type { ReactNode } from 'react';
import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { StatusGlyph } from '#ui/Status.tsx';
import type { Outcome } from '#queries/in-turn.ts';
import type { AssistantTest } from '#wire/test.ts';
import type { Bulk } from './use-bulk.ts';

type Props = {
  title: string;
  description: ReactNode;
  tests: readonly AssistantTest[];
  bulk: Bulk;
  busy: boolean;
  action: string;
  danger?: boolean;
  /** Why it cannot begin yet. */
  missing: string | undefined;
  /** Does it for these. */
  onDo: (ids: readonly string[]) => void;
  onClose: () => void;
  /** What is asked before it begins. */
  children: ReactNode;
};

/** Asks, then shows how each one goes; what failed or was stopped can be taken up again. */
export function BulkDialog({ title, description, tests, bulk, busy, action, danger = false, missing, onDo, onClose, children }: Props) {
  const { outcomes } = bulk;
  const left = tests.filter(({ test_id: id }) => outcomes.get(id)?.error !== null);
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
          <Button disabledReason={bulk.isStopping ? t('tests.stopping') : undefined} onClick={bulk.stop}>
            {bulk.isStopping ? t('tests.stopping') : t('tests.stop')}
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>{isBegun ? t('tests.close') : t('ui.cancel')}</Button>
            {left.length > 0 && (
              <Button
                variant={danger ? 'danger' : 'primary'}
                disabledReason={isBegun ? undefined : missing}
                onClick={() => onDo(left.map(({ test_id: id }) => id))}
              >
                {isBegun ? t('tests.goOn', { count: left.length }) : action}
              </Button>
            )}
          </>
        )
      }
    >
      {isBegun ? (
        <div className="grid gap-2 py-1">
          <p role="status" className="text-ink-2">
            {t('tests.progress', { done, all: tests.length })}
            {failed > 0 && <span className="text-fail"> · {t('tests.progressFailed', { count: failed })}</span>}
          </p>
          <div
            role="progressbar"
            aria-label={title}
            aria-valuemin={0}
            aria-valuemax={tests.length}
            aria-valuenow={outcomes.size}
            className="h-1.5 overflow-hidden rounded-1 bg-sunken"
          >
            <div className="h-full bg-accent-fill" style={{ width: `${(outcomes.size / tests.length) * 100}%` }} />
          </div>
          {!busy && left.length > 0 && <p className="text-small text-ink-3">{t('tests.stopped')}</p>}
          <ul tabIndex={0} aria-label={t('tests.title')} className="max-h-64 divide-y divide-line overflow-y-auto rounded-2 border border-line-2">
            {tests.map((test) => (
              <Row key={test.test_id} name={test.name} outcome={outcomes.get(test.test_id)} />
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
  const says = outcome === undefined ? t('tests.rowWaiting') : (outcome.error?.message ?? t('tests.rowDone'));
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
