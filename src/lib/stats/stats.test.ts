import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareRates, differenceInterval, MOST_MORE } from './difference.ts';
import { comparePairs, exactP } from './mcnemar.ts';
import { wilson } from './wilson.ts';

/** The probability of each count of passes, exactly. */
function binomial(runs: number, rate: number): number[] {
  const chances = [(1 - rate) ** runs];
  for (let at = 1; at <= runs; at += 1) chances.push(((chances[at - 1] ?? 0) * (runs - at + 1) * rate) / (at * (1 - rate)));
  return chances;
}

const counts = fc.integer({ min: 1, max: 400 }).chain((runs) => fc.record({ passed: fc.integer({ min: 0, max: runs }), runs: fc.constant(runs) }));

describe('wilson', () => {
  test('figures of the literature', () => {
    // Newcombe 1998, table I.
    expect(wilson(81, 263)).toEqual({ low: expect.closeTo(0.2553, 4), high: expect.closeTo(0.3662, 4) });
    expect(wilson(15, 148)).toEqual({ low: expect.closeTo(0.0624, 4), high: expect.closeTo(0.1605, 4) });
    expect(wilson(0, 20)).toEqual({ low: 0, high: expect.closeTo(0.1611, 4) });
    expect(wilson(1, 29)).toEqual({ low: expect.closeTo(0.0061, 4), high: expect.closeTo(0.1718, 4) });
  });

  test('without runs there is none; nothing and everything stay within 0 and 1', () => {
    expect(wilson(0, 0)).toBeNull();
    fc.assert(
      fc.property(counts, ({ passed, runs }) => {
        const { low, high } = wilson(passed, runs) ?? { low: 1, high: 0 };
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(passed / runs);
        expect(high).toBeGreaterThanOrEqual(passed / runs);
      }),
    );
  });

  test('covers the true rate about 95 times of 100', () => {
    const rates = Array.from({ length: 97 }, (_, at) => 0.02 + at * 0.01);
    for (const runs of [10, 20, 50, 100]) {
      const covered = rates.map((rate) => binomial(runs, rate).reduce((sum, chance, passed) => sum + (within(wilson(passed, runs), rate) ? chance : 0), 0));
      const mean = covered.reduce((a, b) => a + b) / covered.length;
      expect(mean, `${runs} runs`).toBeGreaterThan(0.945);
      expect(mean, `${runs} runs`).toBeLessThan(0.965);
    }
  });
});

const within = (interval: { low: number; high: number } | null, value: number) => interval !== null && interval.low <= value && value <= interval.high;

describe('the difference of two rates', () => {
  test('figures of the literature', () => {
    // Newcombe 1998, table II, method 10.
    expect(differenceInterval({ passed: 56, runs: 70 }, { passed: 48, runs: 80 })).toEqual({ low: expect.closeTo(0.0524, 4), high: expect.closeTo(0.3339, 4) });
    expect(differenceInterval({ passed: 9, runs: 10 }, { passed: 3, runs: 10 })).toEqual({ low: expect.closeTo(0.1705, 4), high: expect.closeTo(0.809, 4) });
    expect(differenceInterval({ passed: 10, runs: 10 }, { passed: 0, runs: 10 })).toEqual({ low: expect.closeTo(0.6075, 4), high: 1 });
  });

  test('better or worse only when zero is left out', () => {
    expect(compareRates({ passed: 95, runs: 100 }, { passed: 80, runs: 100 })).toMatchObject({ verdict: 'better', more: null });
    expect(compareRates({ passed: 80, runs: 100 }, { passed: 95, runs: 100 })).toMatchObject({ verdict: 'worse', more: null });
    expect(compareRates({ passed: 19, runs: 20 }, { passed: 17, runs: 20 })).toMatchObject({ verdict: 'cannot-tell', difference: expect.closeTo(0.1, 10) });
  });

  test('cannot tell without runs, nor how many it would take', () => {
    for (const [a, b] of [
      [0, 20],
      [20, 0],
      [0, 0],
    ] as const) {
      expect(compareRates({ passed: 0, runs: a }, { passed: 0, runs: b })).toEqual({ verdict: 'cannot-tell', difference: null, interval: null, more: null });
    }
  });

  test('the same rates stay undecided however long one waits: all, none, half', () => {
    for (const passed of [0, 10, 20]) expect(compareRates({ passed, runs: 20 }, { passed, runs: 20 })).toMatchObject({ verdict: 'cannot-tell', more: null });
  });

  test('so many more runs decide it, and one fewer does not', () => {
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const { more, verdict } = compareRates(a, b);
        if (verdict !== 'cannot-tell') expect(more).toBeNull();
        if (more === null) return;
        const after = (n: number) =>
          compareRates({ passed: (a.passed / a.runs) * (a.runs + n), runs: a.runs + n }, { passed: (b.passed / b.runs) * (b.runs + n), runs: b.runs + n })
            .verdict;
        expect(after(more)).not.toBe('cannot-tell');
        expect(after(more - 1)).toBe('cannot-tell');
        expect(more).toBeLessThanOrEqual(MOST_MORE);
      }),
    );
  });

  test('swapped sides say the opposite', () => {
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const [one, other] = [compareRates(a, b), compareRates(b, a)];
        expect(other.verdict).toBe(one.verdict === 'better' ? 'worse' : one.verdict === 'worse' ? 'better' : 'cannot-tell');
        expect(other.more).toBe(one.more);
      }),
    );
  });

  test('of two that are equally good it seldom calls one better', () => {
    for (const [runs, rate] of [
      [20, 0.9],
      [50, 0.85],
      [100, 0.95],
    ] as const) {
      const chances = binomial(runs, rate);
      let called = 0;
      for (const [a, p] of chances.entries())
        for (const [b, q] of chances.entries()) if (compareRates({ passed: a, runs }, { passed: b, runs }).verdict === 'better') called += p * q;
      expect(called, `${runs} runs at ${rate}`).toBeLessThan(0.03);
    }
  });
});

describe('pairs', () => {
  test('the exact p of a few throws', () => {
    expect(exactP(0, 0)).toBe(1);
    expect(exactP(5, 0)).toBeCloseTo(2 / 32, 12);
    expect(exactP(0, 6)).toBeCloseTo(2 / 64, 12);
    expect(exactP(8, 2)).toBeCloseTo((2 * (1 + 10 + 45)) / 1024, 12);
    expect(exactP(3, 3)).toBe(1);
    expect(exactP(1200, 900)).toBeLessThan(1e-9);
  });

  test('six of six decide, five of five do not yet', () => {
    expect(comparePairs({ fixed: 6, broke: 0, pairs: 20 }).verdict).toBe('better');
    expect(comparePairs({ fixed: 0, broke: 6, pairs: 20 }).verdict).toBe('worse');
    expect(comparePairs({ fixed: 5, broke: 0, pairs: 20 })).toMatchObject({ verdict: 'cannot-tell', more: 2 });
  });

  test('pairs that differ as often either way never decide', () => {
    for (const pairs of [
      { fixed: 0, broke: 0, pairs: 40 },
      { fixed: 7, broke: 7, pairs: 40 },
      { fixed: 0, broke: 0, pairs: 0 },
    ])
      expect(comparePairs(pairs)).toEqual({ verdict: 'cannot-tell', p: 1, more: null });
  });
});
