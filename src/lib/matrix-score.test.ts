import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_HISTORY, withRuns, type Fact } from './matrix.ts';
import { flakinessOf, flakyShare, FLAKY_WINDOW, latestOf, rateOf, scoreOf, trendOf, verdictOn } from './matrix-score.ts';

const run = (at: number, status: string, more: Partial<Fact> = {}): Fact => ({
  runId: `r${at}`,
  testId: 't',
  trigger: null,
  status,
  at,
  endedAt: null,
  open: false,
  verdicts: [],
  ...more,
});
const batchesOf = (statuses: readonly string[]) =>
  withRuns(
    NO_HISTORY,
    statuses.map((status, at) => run(at, status)),
  ).batches;
const status = fc.constantFrom('passed', 'failed', 'error', 'cancelled');

describe('the score of a batch', () => {
  it('counts every run in exactly one way, and only a pass as a pass', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(status, fc.boolean())), (runs) => {
        const score = scoreOf(runs.map(([word, open], at) => run(at, word, { open })));
        expect(score.passed + score.failed + score.other + score.open).toBe(score.total);
        expect(score.passed).toBe(runs.filter(([word, open]) => word === 'passed' && !open).length);
      }),
    );
  });

  it('judges only what has ended; an error counts against it', () => {
    expect(rateOf(scoreOf([run(1, 'passed'), run(2, 'error'), run(3, 'failed'), run(4, 'passed')]))).toBe(50);
    expect(rateOf(scoreOf([run(1, 'passed'), run(2, 'pending', { open: true })]))).toBe(100);
    expect(rateOf(scoreOf([run(1, 'pending', { open: true })]))).toBeNull();
  });
});

describe('flakiness', () => {
  it('is the share of neighbouring verdicts that differ', () => {
    expect(flakinessOf('t', batchesOf(['passed', 'failed', 'passed', 'passed']))).toEqual({ changes: 2, pairs: 3 });
    expect(flakyShare(flakinessOf('t', batchesOf(['passed'])))).toBeNull();
  });

  it('does not see errors, open runs and other tests', () => {
    fc.assert(
      fc.property(fc.array(status, { maxLength: 30 }), (statuses) => {
        const judged = statuses.filter((word) => word === 'passed' || word === 'failed');
        expect(flakinessOf('t', batchesOf(statuses))).toEqual(flakinessOf('t', batchesOf(judged)));
        expect(flakinessOf('other', batchesOf(statuses))).toEqual({ changes: 0, pairs: 0 });
      }),
    );
  });

  it('is none for a steady test, all for one that alternates, and looks no further than its window', () => {
    const alternating = Array.from({ length: 60 }, (_, at) => (at % 2 ? 'passed' : 'failed'));
    expect(flakyShare(flakinessOf('t', batchesOf(alternating)))).toBe(1);
    const steady = [...alternating, ...Array.from({ length: FLAKY_WINDOW }, () => 'passed')];
    expect(flakinessOf('t', batchesOf(steady))).toEqual({ changes: 0, pairs: FLAKY_WINDOW - 1 });
  });
});

describe('a row', () => {
  it('draws its trend oldest first, from its newest runs', () => {
    expect(trendOf('t', batchesOf(['failed', 'passed', 'error']), 2).map((one) => one.status)).toEqual(['passed', 'error']);
    expect(latestOf('t', batchesOf(['failed', 'passed', 'error']))?.status).toBe('error');
  });

  it('tells "not judged" from any verdict', () => {
    const fact = run(1, 'failed', { verdicts: [{ name: 'Greets', status: 'passed' }] });
    expect(verdictOn(fact, 'Greets')).toBe('passed');
    expect(verdictOn(fact, 'Says goodbye')).toBeNull();
  });
});
