import { queryOptions } from '@tanstack/react-query';
import { isNotFound } from '#api/api-error.ts';
import { allPages } from '#api/pages.ts';
import { listSuiteRuns } from '#api/runs.ts';
import { pollEvery } from '#lib/poll.ts';
import { tallyOf } from '#wire/run-status.ts';
import { openSince } from './runs.ts';
import { testQuery } from './tests.ts';

/**
 * How a suite run went that is known by its id and one of its tests alone, as the ledger knows them; `null` where the test is gone or
 * belongs to no suite any more. Asked for again while a run is under way.
 */
export const batchQuery = (batchId: string, testId: string) =>
  queryOptions({
    queryKey: ['batch', batchId, testId] as const,
    queryFn: async ({ client, signal }) => {
      const suite = await client.query({ ...testQuery(testId), staleTime: 'static' }).then(
        (test) => test.test_suite,
        (error: unknown) => {
          if (isNotFound(error)) return null;
          throw error;
        },
      );
      if (!suite) return null;
      const runs = await allPages(
        (page) => listSuiteRuns(suite, { test_suite_run_id: batchId, ...page }, signal),
        (run) => run.run_id,
      );
      return runs.length === 0 ? null : { suite, tally: tallyOf(runs), openSince: openSince(runs) };
    },
    refetchInterval: ({ state }) => pollEvery(state.data?.openSince ?? null, Date.now()),
  });
