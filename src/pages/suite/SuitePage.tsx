import { useQuery, type QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useParams, type LoaderFunctionArgs } from 'react-router';
import { channelText } from '#lib/channels.ts';
import { paths } from '#lib/paths.ts';
import { destinationsOf } from '#lib/run-plan.ts';
import { t } from '#lib/words/t.ts';
import { statusQuery } from '#queries/local.ts';
import { suiteRunsQuery } from '#queries/suite-runs.ts';
import { suiteTestsQuery } from '#queries/suites.ts';
import { warm } from '#queries/warm.ts';
import { Button } from '#ui/Button.tsx';
import { buttonStyle } from '#ui/button-style.ts';
import { PageHeader } from '#ui/PageHeader.tsx';
import { EmptyState, ErrorPanel, SkeletonBlock } from '#ui/states.tsx';
import type { AssistantTest } from '#wire/test.ts';
import { Destination } from './Destination.tsx';
import { HistoryCard } from './HistoryCard.tsx';
import { LiveBars } from './live/LiveBars.tsx';
import { useNotifyAnswer } from './live/notifications.ts';
import { RunOne, RunSuite } from './runs/RunTests.tsx';
import { useAsking } from './runs/use-asking.ts';

/** Starts what the page shows before it is shown. */
export const suiteLoader =
  (client: QueryClient) =>
  ({ params }: LoaderFunctionArgs) => {
    const name = params['name'] ?? '';
    return warm(client, suiteTestsQuery(name), suiteRunsQuery(name), statusQuery());
  };

/** A suite: what is running, and its tests by batches. */
export function SuitePage() {
  const name = useParams()['name'] ?? '';
  const tests = useQuery(suiteTestsQuery(name));
  // Whoever wants to be told while looking elsewhere wants it asked there as well.
  const runs = useQuery({ ...suiteRunsQuery(name), refetchIntervalInBackground: useNotifyAnswer() === 'granted' });
  const { asking, setAsking } = useAsking();
  const list = tests.data ?? [];
  const batches = runs.data?.history.batches ?? [];
  const nameOf = (testId: string) => list.find((test) => test.test_id === testId)?.name ?? t('suites.goneTest', { id: testId.slice(0, 8) });
  const asked = asking === null ? undefined : list.find((test) => test.test_id === asking.testId);
  const isNone = tests.isSuccess && list.length === 0 && runs.isSuccess && batches.length === 0;
  const run = (
    <Button
      variant="primary"
      icon="play"
      disabledReason={list.length > 0 ? undefined : t(tests.isError ? 'suites.suiteFailed' : 'suites.noTestsTitle')}
      onClick={() => setAsking({ testId: null })}
    >
      {t('suites.runSuite')}
    </Button>
  );
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <PageHeader
        title={name}
        facts={<Facts tests={list} batches={batches.length} complete={runs.data?.next === null} />}
        actions={
          isNone ? undefined : (
            <>
              {batches.length > 1 && (
                <Link to={paths.compareRuns(name)} className={buttonStyle()}>
                  {t('suites.compareOpen')}
                </Link>
              )}
              {run}
            </>
          )
        }
      />
      <LiveBars key={`live ${name}`} suite={name} batches={batches} nameOf={nameOf} />
      {tests.isError && <ErrorPanel title={t('suites.suiteFailed')} failure={tests.error} onRetry={() => void tests.refetch()} retrying={tests.isFetching} />}
      {runs.isError && <ErrorPanel title={t('suites.runsFailed')} failure={runs.error} onRetry={() => void runs.refetch()} retrying={runs.isFetching} />}
      {isNone ? (
        <Framed>
          <EmptyState
            title={t('suites.noTestsTitle')}
            action={
              <Link to={paths.suites()} className={buttonStyle()}>
                {t('suites.toSuites')}
              </Link>
            }
          >
            {t('suites.noTestsSays')}
          </EmptyState>
        </Framed>
      ) : runs.data === undefined || tests.data === undefined ? (
        (runs.isPending && !runs.isError) || (tests.isPending && !tests.isError) ? (
          <SkeletonBlock what={name} heights={[56, 64, ...Array.from({ length: 12 }, () => 16)]} />
        ) : null
      ) : batches.length === 0 ? (
        <Framed>
          <EmptyState title={t('suites.noRunsTitle')} action={run}>
            {t('suites.noRunsSays')}
          </EmptyState>
        </Framed>
      ) : (
        <HistoryCard key={name} suite={name} tests={list} walk={runs.data} onRun={(testId) => setAsking({ testId })} />
      )}
      {asking !== null && asking.testId === null && tests.isSuccess && list.length > 0 && (
        <RunSuite suite={name} tests={list} onClose={() => setAsking(null)} />
      )}
      {asked !== undefined && <RunOne test={asked} onClose={() => setAsking(null)} />}
    </div>
  );
}

function Framed({ children }: { children: ReactNode }) {
  return <div className="rounded-3 border border-line-2 bg-surface">{children}</div>;
}

function Facts({ tests, batches, complete }: { tests: readonly AssistantTest[]; batches: number; complete: boolean }) {
  const channels = [...new Set(tests.map((test) => test.telnyx_conversation_channel))];
  const destinations = destinationsOf(tests);
  return (
    <>
      {tests.length > 0 && <span>{t('suites.testCount', { count: tests.length })}</span>}
      {channels.map((channel) => (
        <span key={channel}>{channelText(channel)}</span>
      ))}
      {destinations.slice(0, 2).map((destination) => (
        <Destination key={destination} destination={destination} />
      ))}
      {destinations.length > 2 && <span>{t('suites.moreDestinations', { count: destinations.length - 2 })}</span>}
      {batches > 0 && <span>{complete ? t('suites.batches', { count: batches }) : t('suites.batchesSoFar', { count: batches })}</span>}
    </>
  );
}
