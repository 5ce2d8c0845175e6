import { Link } from 'react-router';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import { linkStyle } from '#ui/button-style.ts';
import { Card } from '#ui/Card.tsx';
import type { FileRead } from '#wire/assistant-file/read.ts';
import type { PlanRow } from './plan.ts';
import { ReviewRow } from './ReviewRow.tsx';
import type { useCreateRows } from './use-create-rows.ts';

/** As many as somebody reads one by one; of more, those that went wrong come first. */
const SHOWN = 200;

type Props = {
  read: FileRead;
  rows: readonly PlanRow[];
  /** All that the review looks at is there. */
  isReady: boolean;
  creating: ReturnType<typeof useCreateRows>;
  onCreate: (rows: readonly PlanRow[]) => void;
};

/** What will be created, before anything is sent; then how each one went. */
export function FileReview({ read, rows, isReady, creating, onCreate }: Props) {
  const { fates, running } = creating;
  const failed = rows.filter(({ key }) => hasFailed(fates.get(key)));
  const made = rows.filter(({ key }) => isMade(fates.get(key)));
  const faulty = rows.filter(({ faults }) => faults.length > 0);
  const left = rows.filter(({ key, faults }) => faults.length === 0 && !isMade(fates.get(key)));
  const shown = rows.length > SHOWN ? [...new Set([...failed, ...faulty, ...rows])].slice(0, SHOWN) : rows;
  const isBegun = failed.length + made.length > 0 || running !== null;
  const reason = missing(read, left.length, isReady);
  return (
    <Card title={t('newAssistant.reviewTitle')} label={t('newAssistant.reviewTitle')} flush>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-3 px-4 pb-4">
        <p role="status" className="text-small text-ink-2">
          {statusText(isBegun, made.length, rows.length)}
          {failed.length > 0 && <span className="text-fail"> · {t('newAssistant.progressFailed', { count: failed.length })}</span>}
          {faulty.length > 0 && <span className="text-fail"> · {t('newAssistant.faulty', { count: faulty.length })}</span>}
        </p>
        {running !== null && running.all > 1 && (
          <div
            role="progressbar"
            aria-label={t('newAssistant.creatingNow')}
            aria-valuemin={0}
            aria-valuemax={running.all}
            aria-valuenow={running.done}
            className="h-1.5 overflow-hidden rounded-1 bg-sunken"
          >
            <div className="h-full bg-accent-fill" style={{ width: `${(running.done / running.all) * 100}%` }} />
          </div>
        )}
        {rows.length > 0 && (
          <ul tabIndex={0} aria-label={t('newAssistant.rows')} className="max-h-[460px] divide-y divide-line overflow-y-auto rounded-2 border border-line-2">
            {shown.map((row) => (
              <ReviewRow key={row.key} row={row} fate={fates.get(row.key)} />
            ))}
            {rows.length > shown.length && (
              <li className="px-3 py-2 text-small text-ink-3">{t('newAssistant.rowsMore', { count: rows.length - shown.length })}</li>
            )}
          </ul>
        )}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          {running !== null ? (
            <Button onClick={creating.stop}>{t('newAssistant.stop')}</Button>
          ) : (
            (left.length > 0 || !isBegun) && (
              <Button variant="primary" disabledReason={reason} onClick={() => onCreate(left)}>
                {failed.length > 0 && failed.length === left.length
                  ? t('newAssistant.retry', { count: left.length })
                  : t('newAssistant.createMany', { count: Math.max(1, left.length) })}
              </Button>
            )
          )}
          {made.length > 0 && running === null && (
            <Link to={paths.assistants()} className={linkStyle}>
              {t('newAssistant.toList')}
            </Link>
          )}
        </div>
      </div>
    </Card>
  );
}

function statusText(isBegun: boolean, done: number, all: number): string {
  if (isBegun) return t('newAssistant.progress', { done, all });
  return all === 0 ? t('newAssistant.plannedNone') : t('newAssistant.planned', { count: all });
}

type FateOf = ReturnType<Props['creating']['fates']['get']>;
const hasFailed = (fate: FateOf) => fate !== undefined && 'error' in fate;
const isMade = (fate: FateOf) => fate !== undefined && 'id' in fate;

/** Why nothing can be created yet. */
function missing(read: FileRead, count: number, isReady: boolean): string | undefined {
  if (read.kind === 'empty') return t('newAssistant.needsFile');
  if (count === 0) return t('newAssistant.needsMending');
  return isReady ? undefined : t('newAssistant.stillReading');
}
