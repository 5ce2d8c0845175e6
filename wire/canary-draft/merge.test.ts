import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shareOf } from '../split.ts';
import { fromRules, sameDraft, toRules, type Draft } from './draft.ts';
import { addRule, changeRule, moveRule, removeRule } from './edit.ts';
import { aligned, merged } from './merge.ts';

const base: Draft = fromRules(
  ['a', 'b', 'c'].map((name) => ({
    match: [{ attribute: 'n', operator: 'in' as const, values: [name] }],
    serve: { rollout: [{ version_id: 'v', weight: 10 }] },
  })),
);
const at = (percent: number) => ({ slots: [{ version_id: 'v', share: shareOf(percent) }] });
const saved = (draft: Draft) => fromRules(toRules(draft));
const shares = (draft: Draft) => draft.map((rule) => [rule.match[0]?.values[0], (rule.slots[0]?.share ?? 0) / shareOf(1)]);

test('changes of different rules are joined', () => {
  const { draft, contested } = merged(base, changeRule(base, 0, at(20)), saved(changeRule(base, 2, at(30))));
  expect(shares(draft)).toEqual([
    ['a', 20],
    ['b', 10],
    ['c', 30],
  ]);
  expect(contested).toEqual([]);
});

test('a rule that both changed stays mine and is told', () => {
  const { draft, contested } = merged(base, changeRule(base, 1, at(20)), saved(changeRule(base, 1, at(30))));
  expect(shares(draft)).toEqual([
    ['a', 10],
    ['b', 20],
    ['c', 10],
  ]);
  expect(contested).toEqual([1]);
});

describe('within one rule', () => {
  const percents = (parts: Readonly<Record<string, number>>) => ({
    slots: Object.entries(parts).map(([version_id, n]) => ({ version_id, share: shareOf(n) })),
  });
  const two = changeRule(base, 1, percents({ v: 10, w: 5 }));
  const both = (mine: Readonly<Record<string, number>>, theirs: Readonly<Record<string, number>>) => {
    const { draft, contested } = merged(two, changeRule(two, 1, percents(mine)), saved(changeRule(two, 1, percents(theirs))));
    return [Object.fromEntries((draft[1]?.slots ?? []).map((slot) => [slot.version_id, slot.share / shareOf(1)])), contested];
  };

  test('shares of different versions are joined, also added and removed ones', () => {
    expect(both({ v: 10, w: 33.33 }, { v: 20, w: 5 })).toEqual([{ v: 20, w: 33.33 }, []]);
    expect(both({ v: 10, w: 5, x: 1 }, { w: 5, y: 2 })).toEqual([{ w: 5, x: 1, y: 2 }, []]);
  });

  test('mine stands and is told where the same share changed, where main would keep nothing, and where one serves a version whole', () => {
    expect(both({ v: 11, w: 40 }, { v: 12, w: 5 })).toEqual([{ v: 11, w: 40 }, [1]]);
    expect(both({ v: 60, w: 5 }, { v: 10, w: 40 })).toEqual([{ v: 60, w: 5 }, [1]]);
    expect(both({ w: 100 }, { v: 20, w: 5 })).toEqual([{ w: 100 }, [1]]);
  });

  test('conditions of one and shares of the other are joined', () => {
    const match = [{ attribute: 'n', operator: 'in' as const, values: ['b', 'bb'] }];
    const { draft, contested } = merged(two, changeRule(two, 1, percents({ v: 20, w: 5 })), saved(changeRule(two, 1, { match })));
    expect(draft[1]).toMatchObject({ match, ...percents({ v: 20, w: 5 }) });
    expect(contested).toEqual([]);
  });
});

test('the same change by both is no contest', () => {
  expect(merged(base, changeRule(base, 1, at(20)), saved(changeRule(base, 1, at(20)))).contested).toEqual([]);
});

test('what one removed goes, unless the other changed it', () => {
  expect(shares(merged(base, removeRule(base, 0), saved(changeRule(base, 2, at(30)))).draft)).toEqual([
    ['b', 10],
    ['c', 30],
  ]);
  expect(shares(merged(base, changeRule(base, 2, at(30)), saved(removeRule(base, 0))).draft)).toEqual([
    ['b', 10],
    ['c', 30],
  ]);
  const mine = merged(base, removeRule(base, 0), saved(changeRule(base, 0, at(30))));
  expect(shares(mine.draft)).toEqual([
    ['a', 30],
    ['b', 10],
    ['c', 10],
  ]);
  expect(mine.contested).toEqual([0]);
});

test('new rules of both are kept, each where it was put', () => {
  const mine = addRule(base, 7, [], at(1).slots);
  const theirs = saved(addRule(base, 8, [], at(2).slots));
  const { draft } = merged(base, mine, theirs);
  expect(draft.map((rule) => (rule.slots[0]?.share ?? 0) / shareOf(1)).toSorted((a, b) => a - b)).toEqual([1, 2, 10, 10, 10]);
  expect(new Set(draft.map((rule) => rule.key)).size).toBe(5);
});

test('the order of whoever changed it stands', () => {
  expect(shares(merged(base, moveRule(base, 2, 0), saved(changeRule(base, 0, at(20)))).draft)).toEqual([
    ['c', 10],
    ['a', 20],
    ['b', 10],
  ]);
  expect(shares(merged(base, changeRule(base, 0, at(20)), saved(moveRule(base, 2, 0))).draft)).toEqual([
    ['c', 10],
    ['a', 20],
    ['b', 10],
  ]);
});

test('an ended canary leaves only what was changed here, and says so', () => {
  const { base: now, draft, contested } = merged(base, changeRule(base, 0, at(20)), []);
  expect(now).toEqual([]);
  expect(shares(draft)).toEqual([['a', 20]]);
  expect(contested).toEqual([0]);
});

const edits = fc.array(
  fc.oneof(
    fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 90 })).map(
      ([key, percent]) =>
        (draft: Draft) =>
          changeRule(draft, key, at(percent)),
    ),
    fc.integer({ min: 0, max: 2 }).map((key) => (draft: Draft) => removeRule(draft, key)),
    fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 })).map(
      ([key, to]) =>
        (draft: Draft) =>
          moveRule(draft, key, to),
    ),
  ),
  { maxLength: 4 },
);
const after = (changes: readonly ((draft: Draft) => Draft)[]) => changes.reduce((draft, change) => change(draft), base);

test('without changes of mine theirs stands, and without theirs mine does', () => {
  fc.assert(
    fc.property(edits, (changes) => {
      const theirs = merged(base, base, saved(after(changes)));
      expect(sameDraft(theirs.draft, theirs.base)).toBe(true);
      expect(theirs.contested).toEqual([]);
      const mine = merged(base, after(changes), base);
      expect(shares(mine.draft)).toEqual(shares(after(changes)));
      expect(mine.contested).toEqual([]);
    }),
  );
});

test('the draft and what is saved speak of the same rules', () => {
  fc.assert(
    fc.property(edits, edits, (mine, theirs) => {
      const { draft, base: now } = merged(base, after(mine), saved(after(theirs)));
      expect(new Set(draft.map((rule) => rule.key)).size).toBe(draft.length);
      expect(new Set(now.map((rule) => rule.key)).size).toBe(now.length);
      for (const rule of now) expect(draft.find((one) => one.key === rule.key)?.read ?? rule.read).toEqual(rule.read);
      expect(aligned(saved(after(theirs)), base)).toHaveLength(now.length);
    }),
  );
});
