import { queryOptions } from '@tanstack/react-query';
import { listTestRuns, retrieveTestRun, triggerTestRun } from '#api/runs.ts';
import { pollEvery } from '#lib/poll.ts';
import { t } from '#lib/words/t.ts';
import { hasEnded } from '#wire/run-status.ts';
import type { TestRun } from '#wire/run.ts';
import { RUN_VERSIONS } from './batch-versions.ts';
import { LEDGER } from './ledger.ts';
import { bodyOf, repeated, type Started } from './repeat-run.ts';
import { SUITE_RUNS } from './suite-runs.ts';
import { write } from './write.ts';

const testRunsKey = (testId: string) => ['test-runs', testId] as const;

/** One run; asked for again until it has ended. A hidden tab does not ask. */
export const runQuery = (testId: string, runId: string) =>
  queryOptions({
    queryKey: ['run', testId, runId] as const,
    queryFn: ({ signal }) => retrieveTestRun(testId, runId, signal),
    refetchInterval: ({ state }) => pollEvery(openSince(state.data === undefined ? [] : [state.data]), Date.now()),
  });

/** The newest runs of a test, at most a hundred; asked for again while one is under way. */
export const testRunsQuery = (testId: string) =>
  queryOptions({
    queryKey: testRunsKey(testId),
    queryFn: async ({ signal }) => (await listTestRuns(testId, { 'page[size]': 100 }, signal)).data,
    refetchInterval: ({ state }) => pollEvery(openSince(state.data ?? []), Date.now()),
  });

/** Since when the youngest run that has not ended is under way; `null` when all have ended. */
export function openSince(runs: readonly TestRun[]): number | null {
  const open = runs.filter((run) => !hasEnded(run)).map((run) => Date.parse(run.created_at));
  return open.length === 0 ? null : Math.max(...open);
}

/** Runs a test on a version, or on main, once or several times; answers the runs. */
export const triggerTestWrite = (testId: string) =>
  write({
    name: `run test ${testId}`,
    send: ({ times, ...started }: Started, key) =>
      repeated(times, key, async (each) => [await triggerTestRun(testId, bodyOf(started), each, { assistant: started.assistantId })]),
    stale: () => [testRunsKey(testId), SUITE_RUNS, RUN_VERSIONS, LEDGER],
    done: (_, runs) => t('writes.runsStarted', { count: runs.length }),
    failed: t('writes.runStartFailed'),
    inPlace: true,
  });
