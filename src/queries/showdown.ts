import { queryOptions } from '@tanstack/react-query';
import { allPages } from '#api/pages.ts';
import { listSuiteRuns, triggerSuiteRun } from '#api/runs.ts';
import { pollEvery } from '#lib/poll.ts';
import { t } from '#lib/words/t.ts';
import { RUN_VERSIONS } from './batch-versions.ts';
import { LEDGER } from './ledger.ts';
import { bodyOf } from './repeat-run.ts';
import { openSince } from './runs.ts';
import { suiteRunsKey } from './suite-runs.ts';
import { write } from './write.ts';

/** A start that lists no run is not listed yet: nothing says since when it runs. */
const UNLISTED_MS = 5000;

/** All runs of one start of a suite with all that the API tells of them; asked for again until they have ended. */
export const showdownRunsQuery = (suite: string, batchId: string) =>
  queryOptions({
    queryKey: ['showdown-runs', suite, batchId] as const,
    queryFn: ({ signal }) =>
      allPages(
        (page) => listSuiteRuns(suite, { test_suite_run_id: batchId, ...page }, signal),
        (run) => run.run_id,
      ),
    refetchInterval: ({ state }) => (state.data?.length === 0 ? UNLISTED_MS : pollEvery(openSince(state.data ?? []), Date.now())),
  });

/** One start of a showdown: which one, and on which version. */
export type ShowdownStart = { readonly showdown: string; readonly at: number; readonly versionId: string; readonly assistantId: string };

/**
 * Starts the suite once for a showdown. The Idempotency-Key is made of what stands in the address, so that a start that is
 * tried again after a lost answer is made once, even from a tab that was loaded anew.
 */
export const showdownStartWrite = (suite: string) =>
  write({
    name: `showdown of suite ${suite}`,
    send: async ({ showdown, at, versionId, assistantId }: ShowdownStart) => {
      const runs = await triggerSuiteRun(suite, bodyOf({ versionId }), `${showdown}-${at + 1}`, { assistant: assistantId });
      const batchId = runs[0]?.test_suite_run_id;
      if (!batchId) throw new Error(t('showdown.noBatch'));
      return { batchId, runs };
    },
    stale: () => [suiteRunsKey(suite), RUN_VERSIONS, LEDGER],
    done: () => null,
    failed: t('writes.suiteStartFailed'),
    inPlace: true,
  });
