import type { Verdict } from './difference.ts';

/** Pairs of the same test on both versions. Only the pairs that differ say which is better. */
export type Pairs = { readonly fixed: number; readonly broke: number; readonly pairs: number };

export type PairedComparison = {
  readonly verdict: Verdict;
  /** How likely pairs are to differ so unevenly if both versions were equally good. */
  readonly p: number;
  /** How many more pairs it takes until it can be told, if they go on as they did; `null` as in `Comparison`. */
  readonly more: number | null;
};

const LEVEL = 0.05;
const MOST_MORE = 2000;

/** McNemar's test in its exact, two-sided form: among the pairs that differ, either way is as likely as heads and tails. */
export function comparePairs({ fixed, broke, pairs }: Pairs): PairedComparison {
  const p = exactP(fixed, broke);
  if (p < LEVEL) return { verdict: fixed > broke ? 'better' : 'worse', p, more: null };
  return { verdict: 'cannot-tell', p, more: morePairs({ fixed, broke, pairs }) };
}

/** Twice the probability of at most `min(fixed, broke)` heads in as many throws as pairs differ. */
export function exactP(fixed: number, broke: number): number {
  const throws = fixed + broke;
  // In logarithms: 2 to the power of a thousand throws is no number.
  let term = -throws * Math.LN2;
  let sum = Math.exp(term);
  for (let heads = 1; heads <= Math.min(fixed, broke); heads += 1) {
    term += Math.log((throws - heads + 1) / heads);
    sum += Math.exp(term);
  }
  return Math.min(1, 2 * sum);
}

function morePairs({ fixed, broke, pairs }: Pairs): number | null {
  if (fixed === broke || pairs === 0) return null;
  for (let more = 1; more <= MOST_MORE; more += 1) {
    const scale = (pairs + more) / pairs;
    if (exactP(Math.round(fixed * scale), Math.round(broke * scale)) < LEVEL) return more;
  }
  return null;
}
