import type { Batch, Fact } from './matrix.ts';

/** Runs of a batch by outcome. What has ended and is neither passed nor failed is `other`: an error, or a status not known here. */
export type Score = { readonly passed: number; readonly failed: number; readonly other: number; readonly open: number; readonly total: number };

/** Counts the cells of a batch, or of the part of it that a filter shows. */
export function scoreOf(facts: Iterable<Fact>): Score {
  const score = { passed: 0, failed: 0, other: 0, open: 0, total: 0 };
  for (const { status, open } of facts) {
    score.total += 1;
    if (open) score.open += 1;
    else if (status === 'passed') score.passed += 1;
    else if (status === 'failed') score.failed += 1;
    else score.other += 1;
  }
  return score;
}

/** Passed of all that ended, in percent: an error is not a pass. `null` while nothing has ended. */
export function rateOf(score: Score): number | null {
  const ended = score.total - score.open;
  return ended === 0 ? null : (100 * score.passed) / ended;
}

/** Below this a batch wants attention. */
export const LOW_RATE = 85;

/** How many neighbouring results are compared. */
export const FLAKY_WINDOW = 20;

/** From here on a test counts as flaky. */
export const FLAKY_FROM = 0.3;

export type Flakiness = { readonly changes: number; readonly pairs: number };

/** How often a test's result differs from the one before it, over its newest results. Only verdicts count: an error says nothing of the assistant. */
export function flakinessOf(testId: string, batches: readonly Batch[]): Flakiness {
  let changes = 0;
  let pairs = 0;
  let last: string | null = null;
  for (const batch of batches) {
    const fact = batch.cells.get(testId);
    if (fact === undefined || (fact.status !== 'passed' && fact.status !== 'failed')) continue;
    if (last !== null) {
      pairs += 1;
      if (fact.status !== last) changes += 1;
    }
    last = fact.status;
    if (pairs === FLAKY_WINDOW - 1) break;
  }
  return { changes, pairs };
}

/** The share of neighbours that differ, 0 to 1; `null` with fewer than two results. */
export function flakyShare({ changes, pairs }: Flakiness): number | null {
  return pairs === 0 ? null : changes / pairs;
}

/** The newest runs of a test, oldest first, as a trend is drawn. */
export function trendOf(testId: string, batches: readonly Batch[], most: number): Fact[] {
  const found: Fact[] = [];
  for (const batch of batches) {
    const fact = batch.cells.get(testId);
    if (fact !== undefined) found.push(fact);
    if (found.length === most) break;
  }
  return found.toReversed();
}

/** The verdict of a run on a criterion. `null`: the run is there but was not judged on it. */
export function verdictOn(fact: Fact, criterion: string): string | null {
  return fact.verdicts.find((verdict) => verdict.name === criterion)?.status ?? null;
}

/** The newest run of a test, whichever way it was started. */
export function latestOf(testId: string, batches: readonly Batch[]): Fact | undefined {
  for (const batch of batches) {
    const fact = batch.cells.get(testId);
    if (fact !== undefined) return fact;
  }
  return undefined;
}
