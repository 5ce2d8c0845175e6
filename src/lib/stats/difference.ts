import { wilson, type Interval } from './wilson.ts';

/** What was judged, and how much of it passed. An error is neither: it says nothing of the assistant. */
export type Counts = { readonly passed: number; readonly runs: number };

export type Verdict = 'better' | 'worse' | 'cannot-tell';

export type Comparison = {
  readonly verdict: Verdict;
  /** The candidate's rate less the other's, −1 to 1; `null` where one has no runs. */
  readonly difference: number | null;
  readonly interval: Interval | null;
  /**
   * How many more runs each side needs until it can be told, if both go on passing as they did. `null` where it can be told
   * already, or where that number is not known: no runs yet, the same rates, or more than {@link MOST_MORE}.
   */
  readonly more: number | null;
};

/** Beyond this nobody waits for an answer. */
export const MOST_MORE = 10_000;

/** The interval of the difference of two rates: Newcombe's hybrid score interval without continuity correction (his method 10). */
export function differenceInterval(candidate: Counts, other: Counts): Interval | null {
  const [a, b] = [wilson(candidate.passed, candidate.runs), wilson(other.passed, other.runs)];
  if (a === null || b === null) return null;
  const [p, q] = [candidate.passed / candidate.runs, other.passed / other.runs];
  return { low: p - q - Math.hypot(p - a.low, b.high - q), high: p - q + Math.hypot(a.high - p, q - b.low) };
}

/** Better or worse only where the 95 % interval of the difference leaves zero out. */
export function compareRates(candidate: Counts, other: Counts): Comparison {
  const interval = differenceInterval(candidate, other);
  if (interval === null) return { verdict: 'cannot-tell', difference: null, interval, more: null };
  const verdict = verdictOf(interval);
  const difference = candidate.passed / candidate.runs - other.passed / other.runs;
  return { verdict, difference, interval, more: verdict === 'cannot-tell' ? moreRuns(candidate, other) : null };
}

function verdictOf({ low, high }: Interval): Verdict {
  if (low > 0) return 'better';
  return high < 0 ? 'worse' : 'cannot-tell';
}

/** The interval narrows as both sides grow, so the first number that is enough can be searched for by halving. */
function moreRuns(candidate: Counts, other: Counts): number | null {
  const enough = (more: number) => {
    const interval = differenceInterval(grown(candidate, more), grown(other, more));
    return interval !== null && verdictOf(interval) !== 'cannot-tell';
  };
  if (!enough(MOST_MORE)) return null;
  let [tooFew, many] = [0, MOST_MORE];
  while (many - tooFew > 1) {
    const middle = Math.floor((tooFew + many) / 2);
    if (enough(middle)) many = middle;
    else tooFew = middle;
  }
  return many;
}

function grown({ passed, runs }: Counts, more: number): Counts {
  return { passed: (passed / runs) * (runs + more), runs: runs + more };
}
