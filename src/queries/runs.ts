import { queryOptions } from '@tanstack/react-query';
import { listTestRuns, retrieveTestRun, triggerTestRun } from '#api/runs.ts';
import { pollEvery } from '#lib/poll.ts';
import { t } from '#lib/words/t.ts';
import { hasEnded } from '#wire/run-status.ts';
import type { TestRun } from '#wire/run.ts';
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

/** What a run is started on. With the assistant the run ledger can say later which configuration it met. */
export type Started = { versionId?: string; assistantId?: string };

/** Runs a test on a version, or on main. */
export const triggerTestWrite = (testId: string) =>
  write({
    name: `run test ${testId}`,
    send: ({ versionId, assistantId }: Started, key) =>
      triggerTestRun(testId, versionId === undefined ? {} : { destination_version_id: versionId }, key, { assistant: assistantId }),
    stale: () => [testRunsKey(testId), SUITE_RUNS],
    done: () => t('writes.runStarted'),
    failed: t('writes.runStartFailed'),
    inPlace: true,
  });
