import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_HISTORY, withRuns, type Fact } from '#lib/matrix.ts';
import { FORGOTTEN_AFTER_MS } from '#lib/poll.ts';
import { countForgotten, doneOf, openBatches, progressOf } from './live.ts';

const NOW = 1_000_000_000_000;
const run = (at: number, status: string, open: boolean, more: Partial<Fact> = {}): Fact => ({
  runId: `r${at}`,
  testId: `t${at}`,
  trigger: 'b',
  status,
  at: NOW - 1000 + at,
  endedAt: null,
  open,
  verdicts: [],
  ...more,
});
const state = fc.constantFrom<[string, boolean]>(
  ['pending', true],
  ['starting', true],
  ['running', true],
  ['queued', true],
  ['passed', false],
  ['failed', false],
  ['error', false],
  ['cancelled', false],
);

describe('the progress of a batch', () => {
  it('has parts that add up to its runs, whatever the API calls their states', () => {
    fc.assert(
      fc.property(fc.array(state, { minLength: 1, maxLength: 30 }), (states) => {
        const [batch] = withRuns(
          NO_HISTORY,
          states.map(([status, open], at) => run(at, status, open)),
        ).batches;
        if (batch === undefined) throw new Error('no batch');
        const progress = progressOf(batch);
        expect(progress.passed + progress.failed + progress.other + progress.running + progress.waiting).toBe(progress.total);
        expect(progress.total).toBe(states.length);
        expect(doneOf(progress)).toBe(states.filter(([, open]) => !open).length);
      }),
    );
  });

  it('is followed while a run is open, and not for longer than a day', () => {
    const { batches } = withRuns(NO_HISTORY, [
      run(1, 'running', true),
      run(2, 'passed', false, { trigger: 'done' }),
      run(3, 'running', true, { trigger: 'lost', at: NOW - FORGOTTEN_AFTER_MS - 1 }),
    ]);
    expect(openBatches(batches, NOW).map((batch) => batch.id)).toEqual(['b']);
    expect(countForgotten(batches, NOW)).toBe(1);
  });
});
