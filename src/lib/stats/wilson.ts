/** The 97.5 % point of the normal distribution: everything here is said with 95 % confidence. */
export const Z95 = 1.959963984540054;

export type Interval = { readonly low: number; readonly high: number };

/**
 * Where the true rate lies with 95 % confidence, by Wilson's score method: it holds for few runs and at 0 and 100 %, where
 * the textbook's "± standard error" claims to be certain. `null` without runs. Counts need not be whole: see `moreRuns`.
 */
export function wilson(passed: number, runs: number): Interval | null {
  if (runs <= 0) return null;
  const rate = passed / runs;
  const z2 = Z95 * Z95;
  const middle = rate + z2 / (2 * runs);
  const reach = Z95 * Math.sqrt((rate * (1 - rate)) / runs + z2 / (4 * runs * runs));
  const scale = 1 + z2 / runs;
  // The ends are exact where nothing or everything passed; rounding must not leave 0 or 1 outside.
  return { low: passed <= 0 ? 0 : Math.max(0, (middle - reach) / scale), high: passed >= runs ? 1 : Math.min(1, (middle + reach) / scale) };
}
