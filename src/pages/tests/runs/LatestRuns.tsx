import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { paths } from '#lib/paths.ts';
import { dateTimeText } from '#lib/time.ts';
import { t } from '#lib/words/t.ts';
import { testRunsQuery } from '#queries/runs.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { ErrorPanel, SkeletonBlock } from '#ui/states.tsx';
import { StatusChip, statusWord } from '#ui/Status.tsx';
import { TimeText } from '#ui/TimeText.tsx';
import { VersionName } from '#ui/Version.tsx';
import { useRunVersions } from './use-run-versions.ts';

/** How many are shown before more are asked for. */
const FIRST = 10;

/** What the test came to lately, and on which version. */
export function LatestRuns({ testId, notNow, onRun }: { testId: string; notNow: string | undefined; onRun: () => void }) {
  const runs = useQuery(testRunsQuery(testId));
  const [isAll, setAll] = useState(false);
  const all = runs.data ?? [];
  const shown = isAll ? all : all.slice(0, FIRST);
  const versions = useRunVersions(
    testId,
    shown.map((run) => run.run_id),
  );
  return (
    <Card title={t('tests.runs')} label={t('tests.runs')}>
      {runs.isError && <ErrorPanel title={t('tests.runsFailed')} failure={runs.error} onRetry={() => void runs.refetch()} retrying={runs.isFetching} />}
      {runs.isPending && <SkeletonBlock what={t('tests.runsLoading')} heights={[40, 40, 40, 40]} />}
      {runs.isSuccess && all.length === 0 && (
        <div className="grid justify-items-start gap-3">
          <p className="text-small text-ink-2">{t('tests.runsNone')}</p>
          <Button size="small" icon="play" disabledReason={notNow} onClick={onRun}>
            {t('tests.run')}
          </Button>
        </div>
      )}
      <ul className="-mx-2 grid grid-cols-[minmax(0,1fr)] divide-y divide-line empty:hidden">
        {shown.map((run) => {
          const version = versions.get(run.run_id);
          return (
            <li key={run.run_id}>
              <Link
                to={paths.run(run.test_id, run.run_id)}
                title={t('tests.openRun', { time: dateTimeText(run.created_at), status: statusWord(run.status) })}
                className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 rounded-1 px-2 py-1.5 hover:bg-hover"
              >
                <StatusChip status={run.status} />
                <span className="text-small text-ink-3">
                  <TimeText iso={run.created_at} />
                </span>
                <span className="col-span-2 flex min-w-0 text-small text-ink-2" title={version === undefined ? t('suites.versionUnknownSays') : undefined}>
                  <VersionName mark={version?.mark ?? null} name={version?.name ?? t('run.versionUnknown')} />
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
      {!isAll && all.length > FIRST && (
        <Button variant="ghost" size="small" onClick={() => setAll(true)}>
          {t('tests.runsAll', { count: all.length })}
        </Button>
      )}
    </Card>
  );
}
