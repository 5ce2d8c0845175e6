import { useQuery, type QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams, type LoaderFunctionArgs } from 'react-router';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import { runQuery, testRunsQuery } from '#queries/runs.ts';
import { testQuery } from '#queries/tests.ts';
import { warm } from '#queries/warm.ts';
import { Button } from '#ui/Button.tsx';
import { buttonStyle } from '#ui/button-style.ts';
import { Note } from '#ui/Note.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { EmptyState, ErrorPanel, SkeletonBlock } from '#ui/states.tsx';
import { StatusChip, statusWord } from '#ui/Status.tsx';
import { hasEnded } from '#wire/run-status.ts';
import type { TestRun } from '#wire/run.ts';
import type { AssistantTest } from '#wire/test.ts';
import { Criteria } from './criteria/Criteria.tsx';
import { LastPass } from './criteria/LastPass.tsx';
import { judgedOf } from './criteria/verdicts.ts';
import { Facts } from './head/Facts.tsx';
import { Neighbours } from './head/Neighbours.tsx';
import { useRunVersion } from './head/use-run-version.ts';
import { LogPanel } from './logs/LogPanel.tsx';
import { RunAgain } from './RunAgain.tsx';
import { Insights } from './talk/Insights.tsx';
import { Transcript } from './talk/Transcript.tsx';
import { doubtOf, stepsOf, withSeen, type Seen } from './timeline/steps.ts';
import { Timeline } from './timeline/Timeline.tsx';

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
  const doubt = doubtOf(run, !open, readAt);
  const version = useRunVersion(run.run_id);
  const askAgain = () => setAsking(test !== undefined);
  const name = test?.name ?? t('run.testUntitled', { id: run.test_id.slice(0, 8) });
  return (
    <>
      <title>{t('shell.title', { page: t('run.tab', { status: statusWord(run.status), name }) })}</title>
      <PageHeader
        title={name}
        beside={<StatusChip status={run.status} tinted />}
        facts={<Facts run={run} test={test} version={version} />}
        actions={
          <>
            <Neighbours testId={run.test_id} runId={run.run_id} onRun={askAgain} />
            <Button variant="primary" icon="play" disabledReason={test === undefined ? t('run.testFailed') : undefined} onClick={askAgain}>
              {t('run.again')}
            </Button>
          </>
        }
      />
      <Timeline steps={stepsOf(run, now, !open)} />
      {doubt !== null && <Note tone="warn">{t(`run.doubt${doubt}`)}</Note>}
      <div className="grid grid-cols-[384px_minmax(0,1fr)] items-start gap-4 max-[1179px]:grid-cols-[minmax(0,1fr)]">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          <Criteria judged={judgedOf(test?.rubric ?? [], run, history)} open={open} />
          {!open && <LastPass run={run} history={history} suite={test?.test_suite ?? null} />}
        </div>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          <Transcript conversationId={run.conversation_id ?? null} open={open} />
          {run.conversation_id && run.conversation_insights_id && <Insights conversationId={run.conversation_id} />}
        </div>
      </div>
      <LogPanel log={run.logs ?? ''} open={open} />
      {asking && test !== undefined && <RunAgain test={test} version={version} onClose={() => setAsking(false)} />}
    </>
  );
}
