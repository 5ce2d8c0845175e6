import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact, Verdict } from './matrix.ts';
import { byHarm, countChanges, pairCriteria, pairTests, type Change } from './matrix-compare.ts';

const run = (testId: string, status: string, more: Partial<Fact> = {}): Fact => ({
  runId: `${testId}-${status}`,
  testId,
  trigger: 'b',
  status,
  at: 1,
  endedAt: null,
  open: false,
  verdicts: [],
  ...more,
});
const facts = fc.array(
  fc
    .record({
      testId: fc.constantFrom('a', 'b', 'c', 'd'),
      status: fc.constantFrom('passed', 'failed', 'error', 'needs_review'),
      at: fc.nat(9),
      open: fc.boolean(),
    })
    .map((one) => run(one.testId, one.status, one)),
  { maxLength: 12 },
);
const MIRROR: Readonly<Record<Change, Change>> = {
  regressed: 'fixed',
  fixed: 'regressed',
  new: 'missing',
  missing: 'new',
  unjudged: 'unjudged',
  'both-fail': 'both-fail',
  'both-pass': 'both-pass',
};

describe('pairing by test', () => {
  it('has every test of either side once, and counts add up', () => {
    fc.assert(
      fc.property(facts, facts, (before, after) => {
        const pairs = pairTests(before, after);
        expect(pairs.map((pair) => pair.testId).toSorted()).toEqual([...new Set([...before, ...after].map((fact) => fact.testId))].toSorted());
        expect(Object.values(countChanges(pairs)).reduce((sum, count) => sum + count, 0)).toBe(pairs.length);
      }),
    );
  });

  it('turns round with its sides', () => {
    fc.assert(
      fc.property(facts, facts, (before, after) => {
        const back = new Map(pairTests(after, before).map((pair) => [pair.testId, pair]));
        for (const pair of pairTests(before, after)) {
          expect(back.get(pair.testId)?.change).toBe(MIRROR[pair.change]);
          expect(back.get(pair.testId)?.drop).toBeCloseTo(-pair.drop);
        }
      }),
    );
  });

  it('finds nothing between a side and itself', () => {
    fc.assert(
      fc.property(facts, (side) => {
        for (const { change, drop } of pairTests(side, side)) expect([drop, ['both-pass', 'both-fail', 'unjudged'].includes(change)]).toEqual([0, true]);
      }),
    );
  });

  it('tells what changed, and never takes an error for a pass', () => {
    const of = (before: Fact[], after: Fact[]) => pairTests(before, after)[0]?.change;
    expect(of([run('a', 'passed')], [run('a', 'failed')])).toBe('regressed');
    expect(of([run('a', 'failed')], [run('a', 'passed')])).toBe('fixed');
    expect(of([run('a', 'passed')], [run('a', 'error')])).toBe('unjudged');
    expect(of([run('a', 'error')], [run('a', 'error')])).toBe('unjudged');
    expect(of([], [run('a', 'failed')])).toBe('new');
    expect(of([run('a', 'passed'), run('a', 'failed')], [run('a', 'failed')])).toBe('regressed');
  });
});

describe('pairing by criterion', () => {
  const judged = (testId: string, ...verdicts: Verdict[]) => run(testId, 'failed', { verdicts });

  it('goes by name inside a test', () => {
    const pairs = pairCriteria(
      [judged('a', { name: 'Greets', status: 'passed' }, { name: 'Old name', status: 'failed' }), judged('b', { name: 'Greets', status: 'failed' })],
      [judged('a', { name: 'Greets', status: 'failed' }, { name: 'New name', status: 'passed' }), judged('b', { name: 'Greets', status: 'passed' })],
    );
    expect(pairs.map(({ testId, criterion, change }) => [testId, criterion, change])).toEqual([
      ['a', 'Greets', 'regressed'],
      ['a', 'Old name', 'missing'],
      ['a', 'New name', 'new'],
      ['b', 'Greets', 'fixed'],
    ]);
  });
});

describe('the order of harm', () => {
  it('begins with what got worst and ends with what passes as before', () => {
    const pairs = pairTests(
      [run('fine', 'passed'), run('fixed', 'failed'), run('broken', 'passed'), run('half', 'passed'), run('half', 'passed')],
      [run('fine', 'passed'), run('fixed', 'passed'), run('broken', 'failed'), run('half', 'passed'), run('half', 'failed'), run('fresh', 'passed')],
    );
    expect(pairs.toSorted(byHarm).map((pair) => pair.testId)).toEqual(['broken', 'half', 'fresh', 'fixed', 'fine']);
  });
});
