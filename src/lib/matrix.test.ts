import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_HISTORY, withRuns, type Fact, type History } from './matrix.ts';

const fact = fc.record({
  runId: fc.integer({ min: 0, max: 60 }).map((n) => `r${n}`),
  testId: fc.constantFrom('t1', 't2', 't3'),
  trigger: fc.option(fc.constantFrom('b1', 'b2', 'b3'), { nil: null }),
  status: fc.constantFrom('passed', 'failed', 'error', 'cancelled'),
  at: fc.integer({ min: 0, max: 50 }),
  endedAt: fc.constant(null),
  open: fc.constant(false),
  verdicts: fc.constant([]),
});
/** Ended runs, each id once: the list as it stands at the API. */
const list = fc.uniqueArray(fact, { selector: (one) => one.runId, maxLength: 40 });

const shape = (history: History) => history.batches.map((batch) => [batch.id, batch.at, [...batch.cells.values()].map((cell) => cell.runId).toSorted()]);

const run = (runId: string, more: Partial<Fact> = {}): Fact => ({
  runId,
  testId: 't1',
  trigger: 'b1',
  status: 'passed',
  at: 1,
  endedAt: 2,
  open: false,
  verdicts: [],
  ...more,
});

describe('runs become batches', () => {
  it('in the same way in whatever order and however often they arrive', () => {
    fc.assert(
      fc.property(
        list.chain((facts) =>
          fc.tuple(fc.constant(facts), fc.shuffledSubarray([...facts, ...facts], { minLength: facts.length * 2 }), fc.integer({ min: 1, max: 9 })),
        ),
        ([facts, shuffled, size]) => {
          let history = NO_HISTORY;
          for (let from = 0; from < shuffled.length; from += size) history = withRuns(history, shuffled.slice(from, from + size));
          expect(shape(history)).toEqual(shape(withRuns(NO_HISTORY, facts)));
          expect(history.loaded).toBe(facts.length);
        },
      ),
    );
  });

  it('newest first, one cell per test, the latest run in it', () => {
    fc.assert(
      fc.property(list, (facts) => {
        const { batches } = withRuns(NO_HISTORY, facts);
        expect(batches.map((batch) => batch.at)).toEqual(batches.map((batch) => batch.at).toSorted((a, b) => b - a));
        for (const batch of batches) {
          for (const [testId, cell] of batch.cells) {
            const same = [...batch.runs.values()].filter((one) => one.testId === testId);
            expect(cell.at).toBe(Math.max(...same.map((one) => one.at)));
          }
        }
      }),
    );
  });

  it('a run without a trigger is a batch of its own', () => {
    const { batches } = withRuns(NO_HISTORY, [run('a', { trigger: null, at: 5 }), run('b', { trigger: null, at: 9 }), run('c')]);
    expect(batches.map((batch) => [batch.id, batch.suite])).toEqual([
      ['run:b', false],
      ['run:a', false],
      ['b1', true],
    ]);
  });

  it('a run that has ended never opens again because an old answer came late', () => {
    const ended = withRuns(NO_HISTORY, [run('a')]);
    expect(withRuns(ended, [run('a', { status: 'running', open: true })])).toBe(ended);
  });

  it('leaves alone what did not change', () => {
    const before = withRuns(NO_HISTORY, [run('a'), run('b', { trigger: 'b2' })]);
    expect(withRuns(before, [run('a')])).toBe(before);
    const after = withRuns(before, [run('c', { trigger: 'b2', testId: 't2' })]);
    expect(after.byId.get('b1')).toBe(before.byId.get('b1'));
    expect(after.byId.get('b2')).not.toBe(before.byId.get('b2'));
  });
});
