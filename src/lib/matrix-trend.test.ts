import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_HISTORY, withRuns, type Fact } from './matrix.ts';
import { lengthOf, median, placeEvents, trendPoints } from './matrix-trend.ts';

const run = (batch: number, test: number, more: Partial<Fact> = {}): Fact => ({
  runId: `r${batch}-${test}`,
  testId: `t${test}`,
  trigger: `b${batch}`,
  status: 'passed',
  at: batch * 1000,
  endedAt: batch * 1000 + 100 * (test + 1),
  open: false,
  verdicts: [],
  ...more,
});
const history = (...facts: readonly Fact[]) => withRuns(NO_HISTORY, facts).batches;

describe('the trend', () => {
  it('has one point per ended batch of the suite, oldest first', () => {
    const points = trendPoints(
      history(run(1, 0), run(1, 1, { status: 'failed' }), run(2, 0), run(3, 0, { open: true, status: 'running' }), run(4, 0, { trigger: null })),
      10,
    );
    expect(points.map(({ batch, rate, passed, ended, took }) => ({ id: batch.id, rate, passed, ended, took }))).toEqual([
      { id: 'b1', rate: 50, passed: 1, ended: 2, took: 150 },
      { id: 'b2', rate: 100, passed: 1, ended: 1, took: 100 },
    ]);
  });

  it('keeps the newest when there are more, and every rate inside its interval', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom('passed', 'failed', 'error'), { minLength: 1, maxLength: 8 }), { maxLength: 12 }),
        fc.integer({ min: 1, max: 6 }),
        (all, most) => {
          const points = trendPoints(history(...all.flatMap((statuses, batch) => statuses.map((status, test) => run(batch, test, { status })))), most);
          expect(points.map((point) => point.batch.id)).toEqual(all.map((_, at) => `b${at}`).slice(-most));
          for (const { rate, interval } of points) {
            expect(interval.low * 100).toBeLessThanOrEqual(rate + 1e-9);
            expect(interval.high * 100).toBeGreaterThanOrEqual(rate - 1e-9);
          }
        },
      ),
    );
  });

  it('puts events between the points', () => {
    const points = trendPoints(history(run(1, 0), run(2, 0), run(3, 0)), 10);
    expect(placeEvents(points, [{ at: 500 }, { at: 1500 }, { at: 2000 }, { at: 9000 }]).map(({ before }) => before)).toEqual([1, 1]);
  });
});

describe('how long runs took', () => {
  it('is not known while one goes on or when clocks disagree', () => {
    expect(lengthOf(run(1, 0))).toBe(100);
    expect(lengthOf(run(1, 0, { endedAt: null }))).toBeNull();
    expect(lengthOf(run(1, 0, { endedAt: 5 }))).toBeNull();
  });

  it('has a middle', () => {
    expect([median([]), median([3]), median([1, 2]), median([9, 1, 5])]).toEqual([null, 3, 1.5, 5]);
  });
});
