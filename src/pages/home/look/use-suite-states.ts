import { useQueries } from '@tanstack/react-query';
import { scoreOf, type Score } from '#lib/matrix-score.ts';
import { suiteRunsQuery } from '#queries/suite-runs.ts';
import { readingOf } from './reading.ts';
import type { Look } from './use-look.ts';

/** How the newest batch of a whole suite stands. */
export type SuiteState = { readonly suite: string; readonly batchId: string; readonly at: number; readonly score: Score };

/** The newest batches of the suites that are looked at; suites that were never run as a whole are left out. */
export function useSuiteStates({ lookedSuites, suites }: Look) {
  const read = useQueries({ queries: lookedSuites.map((suite) => suiteRunsQuery(suite)) });
  const states = lookedSuites.flatMap((suite, at): SuiteState[] => {
    const batch = read[at]?.data?.history.batches.find((known) => known.suite);
    return batch === undefined ? [] : [{ suite, batchId: batch.id, at: batch.at, score: scoreOf(batch.cells.values()) }];
  });
  const running = states.filter(({ score }) => score.open > 0);
  const red = states.filter(({ score }) => score.open === 0 && score.passed < score.total);
  return { states, running, red, reading: readingOf([suites, read].flat()) };
}
