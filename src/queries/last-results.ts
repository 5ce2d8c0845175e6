import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { listTestRuns } from '#api/runs.ts';
import type { Batch } from '#lib/matrix.ts';
import { suiteRunsQuery } from './suite-runs.ts';

/** What a test came to the last time; `null` when it was never run. */
export type LastRun = { readonly runId: string; readonly status: string; readonly at: string } | null;

type Listed = { readonly test_id: string; readonly test_suite?: string | null | undefined };

/** How many are asked for at the same time. */
const AT_ONCE = 4;

/** The newest run of a test: from its suite's newest runs where they hold one, which all tests of the suite share; else asked for alone. */
export const lastRunQuery = ({ test_id: id, test_suite: suite }: Listed) =>
  queryOptions({
    queryKey: ['test-runs', id, 'last', suite ?? ''] as const,
    queryFn: async ({ client, signal }): Promise<LastRun> => {
      const found = await inSuite(client, suite ?? '', id);
      return found === undefined ? newestOf(id, signal) : found;
    },
  });

/** After how many answers the list hears of them. */
const TOLD_EVERY = 20;

/**
 * The last results of many tests by their id; what could not be found out is missing. A test without a suite costs a request
 * of its own: what is known so far is there while the rest is asked for, and nobody asks any more when nobody looks.
 */
export const lastResultsQuery = (tests: readonly Listed[]) =>
  queryOptions({
    queryKey: ['test-runs', 'last-of-all', tests.map((test) => test.test_id).join()] as const,
    queryFn: async ({ client, signal, queryKey }): Promise<ReadonlyMap<string, LastRun>> => {
      const found = new Map<string, LastRun>();
      const left = tests.values();
      const worker = async () => {
        for (const test of left) {
          signal.throwIfAborted();
          found.set(test.test_id, await client.query({ ...lastRunQuery(test), staleTime: 60_000 }));
          if (found.size % TOLD_EVERY === 0 && !signal.aborted) client.setQueryData(queryKey, new Map(found));
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, worker));
      return found;
    },
    structuralSharing: false,
    staleTime: 60_000,
  });

/** `undefined` where the suite's newest runs do not say; of a suite whose runs are all there, none means never. */
async function inSuite(client: QueryClient, suite: string, testId: string): Promise<LastRun | undefined> {
  if (suite === '') return undefined;
  const walk = await client.query({ ...suiteRunsQuery(suite), staleTime: 15_000 });
  return lastIn(walk.history.batches, testId) ?? (walk.next === null ? null : undefined);
}

/** The newest run of a test among batches that stand newest first; a run started alone may be younger than the batch before it. */
export function lastIn(batches: readonly Batch[], testId: string): LastRun {
  for (const batch of batches) {
    const fact = batch.cells.get(testId);
    if (fact !== undefined) return { runId: fact.runId, status: fact.status, at: new Date(fact.at).toISOString() };
  }
  return null;
}

async function newestOf(testId: string, signal: AbortSignal): Promise<LastRun> {
  const [run] = (await listTestRuns(testId, { 'page[size]': 1 }, signal)).data;
  return run === undefined ? null : { runId: run.run_id, status: run.status, at: run.created_at };
}
