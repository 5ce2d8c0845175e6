import { queryOptions } from '@tanstack/react-query';
import { listTestSuites, triggerSuiteRun } from '#api/runs.ts';
import { t } from '#lib/words/t.ts';
import { RUN_VERSIONS } from './batch-versions.ts';
import { LEDGER } from './ledger.ts';
import { bodyOf, repeated, type Started } from './repeat-run.ts';
import { suiteRunsKey } from './suite-runs.ts';
import { testsQuery } from './tests.ts';
import { write } from './write.ts';

/** The names of all suites. A suite is nothing but the text that its tests share (contract section 7). */
export const suitesQuery = () => queryOptions({ queryKey: ['suites'] as const, queryFn: async ({ signal }) => (await listTestSuites(signal)).data });

/** The tests of a suite. */
export const suiteTestsQuery = (suite: string) => testsQuery({ test_suite: suite });

/** Runs every test of a suite on a version, or on main, once or several times; answers the runs. */
export const triggerSuiteWrite = (suite: string) =>
  write({
    name: `run suite ${suite}`,
    send: ({ times, ...started }: Started, key) =>
      repeated(times, key, (each) => triggerSuiteRun(suite, bodyOf(started), each, { assistant: started.assistantId })),
    stale: () => [suiteRunsKey(suite), RUN_VERSIONS, LEDGER],
    done: (_, runs) => t('writes.suiteStarted', { count: runs.length }),
    failed: t('writes.suiteStartFailed'),
    inPlace: true,
  });
