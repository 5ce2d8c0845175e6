import { useIsFetching, useQuery } from '@tanstack/react-query';
import type { Batch } from '#lib/matrix.ts';
import { settledBatches } from '#lib/matrix-walk.ts';
import { LOW_RATE, rateOf, scoreOf } from '#lib/matrix-score.ts';
import { percentText } from '#lib/percent.ts';
import { t } from '#lib/words/t.ts';
import { SUITE_RUNS, suiteRunsQuery } from '#queries/suite-runs.ts';
import { IconButton } from '#ui/Button.tsx';
import { Skeleton } from '#ui/states.tsx';
import { StatusChip } from '#ui/Status.tsx';
import { TimeText } from '#ui/TimeText.tsx';
import { useInView } from '#ui/use-in-view.ts';

/** How many suites are asked for their runs at the same time. */
const AT_ONCE = 4;

/** The newest batch of a suite, asked for when its row comes into view. `part` says which column this is. */
export function LastBatch({ suite, part }: { suite: string; part: 'result' | 'when' }) {
  const [place, seen] = useInView<HTMLSpanElement>();
  const busy = useIsFetching({ queryKey: SUITE_RUNS, predicate: (query) => query.state.data === undefined });
  const runs = useQuery({
    ...suiteRunsQuery(suite),
    // What failed waits for the button: places that become free must not ask for it again and again.
    enabled: ({ state }) => state.data !== undefined || (state.status === 'pending' && seen && (busy < AT_ONCE || state.fetchStatus === 'fetching')),
  });
  const newest = runs.data === undefined ? undefined : newestOf(runs.data.history.batches);
  // A suite of more tests than a page of runs holds: what is counted is a part, and is called one.
  const cut = runs.data !== undefined && newest !== undefined && !settledBatches(runs.data).includes(newest);
  return (
    <span ref={place} className="flex min-h-5 min-w-0 items-center">
      {runs.data === undefined ? (
        runs.isError ? (
          part === 'result' && <NotLoaded suite={suite} onRetry={() => void runs.refetch()} retrying={runs.isFetching} />
        ) : (
          <Skeleton height={14} width={part === 'result' ? 140 : 72} />
        )
      ) : (
        <Known batch={newest} part={part} cut={cut} />
      )}
    </span>
  );
}

/** The newest batch of the whole suite, else the newest run that was started alone. */
function newestOf(batches: readonly Batch[]): Batch | undefined {
  return batches.find((batch) => batch.suite) ?? batches[0];
}

function NotLoaded({ suite, onRetry, retrying }: { suite: string; onRetry: () => void; retrying: boolean }) {
  return (
    <span className="inline-flex items-center gap-1 text-small text-error">
      {t('suites.latestFailed')}
      <IconButton icon="refresh" size="small" label={t('suites.latestRetry', { name: suite })} busy={retrying} onClick={onRetry} />
    </span>
  );
}

function Known({ batch, part, cut }: { batch: Batch | undefined; part: 'result' | 'when'; cut: boolean }) {
  if (batch === undefined) return part === 'result' ? <span className="text-small text-ink-3">{t('suites.neverRun')}</span> : null;
  if (part === 'when') {
    return (
      <span className="text-small text-ink-2">
        <TimeText iso={new Date(batch.at).toISOString()} />
      </span>
    );
  }
  const score = scoreOf(batch.cells.values());
  if (score.open > 0) return <StatusChip status="running">{t('suites.live', { done: score.total - score.open, total: score.total })}</StatusChip>;
  const rate = Math.round(rateOf(score) ?? 0);
  return (
    <span className="inline-flex items-center gap-3">
      <StatusChip status={score.passed === score.total ? 'passed' : score.failed > 0 ? 'failed' : 'error'}>
        {cut ? t('suites.ofPart', { passed: score.passed, total: score.total }) : t('suites.ofTotal', { passed: score.passed, total: score.total })}
      </StatusChip>
      <span className={`text-small ${rate < LOW_RATE ? 'font-semibold text-fail' : 'text-ink-3'}`}>{percentText(rate)}</span>
    </span>
  );
}
