import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mainShare, shareOf, type Slot } from '#wire/split.ts';
import { fromRules, type Draft } from '#wire/canary-draft/draft.ts';
import { addRule, changeRule, moveRule, removeRule } from '#wire/canary-draft/edit.ts';
import { versionBook } from '#pages/assistant-canary/versions.ts';
import { changeTexts } from './change-words.ts';
import { changesOf, flowsOf } from './changes.ts';

const version = (id: string, name: string) => ({ version_id: id, version_name: name, created_at: '2026-01-01T00:00:00Z' });
const book = versionBook(version('m', 'Weekend hours'), [version('a', 'Concise greeting'), version('b', 'Spanish first'), version('m', 'Weekend hours')]);
const base: Draft = fromRules([
  { match: [{ attribute: 'n', operator: 'starts_with', values: ['+1512'] }], serve: { version_id: 'b' } },
  { match: [{ attribute: 'n', operator: 'in', values: ['+1', '+2', '+3'] }], serve: { version_id: 'a' } },
  { serve: { rollout: [{ version_id: 'a', weight: 10 }] } },
]);
const texts = (draft: Draft, from = base) => changesOf(from, draft).flatMap((change) => changeTexts(change, book));
const slots = (...shares: [string, number][]): Slot[] => shares.map(([id, percent]) => ({ version_id: id, share: shareOf(percent) }));

test('shares are told as calls that go from one version to another', () => {
  expect(texts(changeRule(base, 2, { slots: slots(['a', 25], ['b', 5]) }))).toEqual([
    '+15\u00a0% of everyone else: Weekend hours → Concise greeting',
    '+5\u00a0% of everyone else: Weekend hours → Spanish first',
  ]);
  expect(texts(changeRule(base, 2, { slots: slots(['b', 10]) }))).toEqual(['+10\u00a0% of everyone else: Concise greeting → Spanish first']);
});

test('a small share is told exactly, and so is what it leaves', () => {
  expect(texts(changeRule(base, 2, { slots: slots(['a', 0.001]) }))).toEqual(['+9.999\u00a0% of everyone else: Concise greeting → Weekend hours']);
  expect(texts(changeRule(base, 2, { slots: slots(['a', 10], ['b', 0.001]) }))).toEqual(['+0.001\u00a0% of everyone else: Weekend hours → Spanish first']);
  expect(texts(addRule([], 0, [{ attribute: 'n', operator: 'in', values: ['+9'] }], slots(['a', 0.000001])), [])).toEqual([
    'New rule 1, n is +9: 0.000001\u00a0% Concise greeting, 99.999999\u00a0% Weekend hours',
  ]);
});

test('a first rule for everyone takes from main, and its end gives back', () => {
  expect(texts(addRule([], 0, [], slots(['a', 5])), [])).toEqual(['+5\u00a0% of everyone: Weekend hours → Concise greeting']);
  expect(texts(removeRule(base, 2))).toEqual(['+10\u00a0% of everyone else: Concise greeting → Weekend hours']);
});

test('rules that come, go, move or turn to others are told by their place', () => {
  expect(texts(addRule(base, 9, [{ attribute: 'n', operator: 'in', values: ['+9'] }], slots(['a', 50])))).toEqual([
    'New rule 3, n is +9: 50\u00a0% Concise greeting, 50\u00a0% Weekend hours',
  ]);
  expect(texts(removeRule(base, 0))).toEqual(['Rule 1 removed, n starts with +1512: 100\u00a0% Spanish first']);
  expect(texts(moveRule(base, 0, 1))).toHaveLength(1);
  expect(texts(moveRule(base, 2, 0))).toEqual(['Rule 3 becomes rule 1, everyone']);
  expect(texts(changeRule(base, 1, { match: [{ attribute: 'n', operator: 'in', values: ['+1'] }] }))).toEqual([
    'Rule 2 is now for n is +1; it was for n is one of +1, +2, +1 more',
  ]);
});

test('nothing changed, nothing told', () => {
  expect(changesOf(base, base)).toEqual([]);
  expect(changesOf(base, changeRule(base, 2, { slots: [...slots(['a', 10]), ...slots(['b', 0])] }))).toEqual([]);
});

test('flows say exactly what differs', () => {
  const split = fc
    .array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 0, max: 20 })), { maxLength: 4 })
    .map((shares) => slots(...new Map(shares)));
  const of = (all: readonly Slot[], id: string | null) =>
    id === null ? mainShare(all) : all.reduce((sum, slot) => (slot.version_id === id ? sum + slot.share : sum), 0);
  fc.assert(
    fc.property(split, split, (before, after) => {
      const flows = flowsOf(before, after);
      for (const id of [null, 'a', 'b', 'c', 'd']) {
        const gained = flows.reduce((sum, flow) => sum + (flow.to === id ? flow.share : 0) - (flow.from === id ? flow.share : 0), 0);
        expect(gained).toBe(of(after, id) - of(before, id));
      }
      expect(flows.every((flow) => flow.share > 0 && flow.from !== flow.to)).toBe(true);
      expect(flows.length).toBeLessThanOrEqual(4);
    }),
  );
});
