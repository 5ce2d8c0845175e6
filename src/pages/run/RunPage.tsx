import { useQuery, type QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams, type LoaderFunctionArgs } from 'react-router';
import { channelText } from '#lib/channels.ts';
import { paths } from '#lib/paths.ts';
import { dateTimeText, durationText } from '#lib/time.ts';
import { t } from '#lib/words/t.ts';
import { statusQuery } from '#queries/local.ts';
import { runQuery, testRunsQuery } from '#queries/runs.ts';
import { testQuery } from '#queries/tests.ts';
import { warm } from '#queries/warm.ts';
import { Button } from '#ui/Button.tsx';
import { buttonStyle, linkStyle } from '#ui/button-style.ts';
import { PageHeader } from '#ui/PageHeader.tsx';
import { EmptyState, ErrorPanel, SkeletonBlock } from '#ui/states.tsx';
import { StatusChip, statusWord } from '#ui/Status.tsx';
import { TimeText } from '#ui/TimeText.tsx';
import { hasEnded } from '#wire/run-status.ts';
import type { TestRun } from '#wire/run.ts';
import type { AssistantTest } from '#wire/test.ts';
import { Criteria } from './Criteria.tsx';
import { Destination } from './Destination.tsx';
import { LogPanel } from './logs/LogPanel.tsx';
import { Neighbours } from './Neighbours.tsx';
import { RunAgain } from './RunAgain.tsx';
import { stepsOf, withSeen, type Seen } from './steps.ts';
import { Timeline } from './Timeline.tsx';
import { Transcript } from './Transcript.tsx';
import { judgedOf } from './verdicts.ts';

const idsOf = (params: Readonly<Record<string, string | undefined>>) => ({ testId: params['testId'] ?? '', runId: params['runId'] ?? '' });

/** Starts what the page shows before it is shown. */
export const runLoader =
  (client: QueryClient) =>
  ({ params }: LoaderFunctionArgs) => {
    const { testId, runId } = idsOf(params);
    return warm(client, runQuery(testId, runId), testQuery(testId), testRunsQuery(testId));
  };

/** One run of a test: how it went, what was judged, what was said, and its log. */
export function RunPage() {
  const { testId, runId } = idsOf(useParams());
  const run = useQuery(runQuery(testId, runId));
  const test = useQuery(testQuery(testId));
  if (run.data === undefined) {
    if (run.isError && 'status' in run.error && run.error.status === 404) return <NoRun />;
    if (run.isError) return <ErrorPanel title={t('run.failed')} failure={run.error} onRetry={() => void run.refetch()} retrying={run.isFetching} />;
    return <SkeletonBlock what={t('run.loading')} heights={[28, 64, 320, 240]} />;
  }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      {run.isError && <ErrorPanel title={t('run.failed')} failure={run.error} onRetry={() => void run.refetch()} retrying={run.isFetching} />}
      {test.isError && <ErrorPanel title={t('run.testFailed')} failure={test.error} onRetry={() => void test.refetch()} retrying={test.isFetching} />}
      <Shown key={runId} run={run.data} readAt={new Date(run.dataUpdatedAt).toISOString()} test={test.data} />
    </div>
  );
}

function NoRun() {
  return (
    <div className="rounded-3 border border-line-2 bg-surface">
      <EmptyState
        title={t('run.notFoundTitle')}
        action={
          <Link to={paths.suites()} className={buttonStyle()}>
            {t('suites.toSuites')}
          </Link>
        }
      >
        {t('run.notFoundSays')}
      </EmptyState>
    </div>
  );
}

function Shown({ run, readAt, test }: { run: TestRun; readAt: string; test: AssistantTest | undefined }) {
  const [asking, setAsking] = useState(false);
  const [seen, setSeen] = useState<readonly Seen[]>([]);
  const history = useQuery(testRunsQuery(run.test_id)).data ?? [];
  const now = withSeen(seen, run, readAt);
  if (now !== seen) setSeen(now);
  const open = !hasEnded(run);
  const name = test?.name ?? t('run.testUntitled', { id: run.test_id.slice(0, 8) });
  return (
    <>
      <title>{t('shell.title', { page: t('run.tab', { status: statusWord(run.status), name }) })}</title>
      <PageHeader
        title={name}
        beside={<StatusChip status={run.status} tinted />}
        facts={<Facts run={run} test={test} />}
        actions={
          <>
            <Neighbours testId={run.test_id} runId={run.run_id} />
            <Button variant="primary" icon="play" disabledReason={test === undefined ? t('run.testFailed') : undefined} onClick={() => setAsking(true)}>
              {t('run.again')}
            </Button>
          </>
        }
      />
      <Timeline steps={stepsOf(run, now, !open)} />
      <div className="grid grid-cols-[384px_minmax(0,1fr)] items-start gap-4 max-[1179px]:grid-cols-[minmax(0,1fr)]">
        <Criteria judged={judgedOf(test?.rubric ?? [], run, history)} open={open} />
        <Transcript conversationId={run.conversation_id ?? null} open={open} />
      </div>
      <LogPanel log={run.logs ?? ''} open={open} />
      {asking && test !== undefined && <RunAgain test={test} onClose={() => setAsking(false)} />}
    </>
  );
}

function Facts({ run, test }: { run: TestRun; test: AssistantTest | undefined }) {
  const simulated = useQuery(statusQuery()).data?.mode === 'sandbox';
  const took = Date.parse(run.completed_at ?? '') - Date.parse(run.created_at);
  const channel = test === undefined ? null : channelText(test.telnyx_conversation_channel);
  return (
    <>
      {test?.test_suite && (
        <Link to={paths.suite(test.test_suite)} className={`max-w-60 truncate ${linkStyle}`}>
          {test.test_suite}
        </Link>
      )}
      {channel !== null && <span>{simulated ? t('run.channelSimulated', { channel }) : channel}</span>}
      {test?.destination && <Destination destination={test.destination} />}
      <span title={dateTimeText(run.created_at)}>
        <TimeText iso={run.created_at} exact />
      </span>
      {took >= 0 && <span>{t('run.duration', { time: durationText(took) })}</span>}
      <span>{startedText(run)}</span>
    </>
  );
}

/** By whom a run was started, as far as the API tells. */
function startedText(run: TestRun): string {
  if (run.test_suite_run_id) return t('run.inBatch');
  switch (run.triggered_by.toLowerCase()) {
    case 'manual':
      return t('run.startedManual');
    case 'scheduled':
    case 'cron':
      return t('run.startedScheduled');
    case 'api':
      return t('run.startedApi');
    default:
      return t('run.startedOther', { who: run.triggered_by });
  }
}
