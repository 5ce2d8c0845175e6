import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OPERATORS } from '../rules.ts';
import { shareOf } from '../split.ts';
import { readDraft, writeDraft } from './address.ts';
import { fromRules, type Draft } from './draft.ts';

const clause = fc.record({
  attribute: fc.string({ unit: 'grapheme' }),
  operator: fc.constantFrom(...OPERATORS),
  values: fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 3 }),
});
const slot = fc.record({ version_id: fc.uuid(), share: fc.integer({ min: 0, max: 100_000_000 }) });
const extra = fc.option(fc.record({ x_note: fc.string() }), { nil: undefined });
const drafts = fc.array(
  fc.record({
    match: fc.array(
      fc.tuple(clause, extra).map(([a, b]) => ({ ...b, ...a })),
      { maxLength: 2 },
    ),
    slots: fc.array(
      fc.tuple(slot, extra).map(([a, b]) => ({ ...b, ...a })),
      { maxLength: 3 },
    ),
  }),
  { maxLength: 4 },
);

test('a draft is the same after a way through the address', () => {
  fc.assert(
    fc.property(drafts, fc.string(), (rules, on) => {
      const draft: Draft = rules.map((rule, key) => ({ ...rule, key, read: null }));
      const text = writeDraft(draft, [], on);
      expect(text).toMatch(/^[\w-]+$/);
      expect(readDraft(text, [], on)).toEqual({ draft, isOld: false });
    }),
  );
});

test('it is put back onto the rules that it came from, with what the editor does not know', () => {
  const base = fromRules([
    { match: [], serve: { version_id: 'b' } },
    { match: [], serve: { rollout: [{ version_id: 'a', weight: 10 }] } },
  ]);
  const draft = base.toReversed().map((rule) => ({ ...rule, slots: [{ version_id: 'a', share: shareOf(33.33) }] }));
  expect(readDraft(writeDraft(draft, base, 'r1'), base, 'r1')?.draft).toEqual(draft);
});

test('a draft on an older revision is matched by what it says', () => {
  const old = fromRules([{ serve: { version_id: 'a' } }, { match: [{ attribute: 'n', operator: 'in', values: ['1'] }], serve: { version_id: 'b' } }]);
  const base = [...old].reverse().map((rule, key) => ({ ...rule, key }));
  const read = readDraft(writeDraft(old, old, 'r1'), base, 'r2');
  expect(read?.isOld).toBe(true);
  expect(read?.draft.map((rule) => rule.key)).toEqual([1, 0]);
});

test('what cannot be read counts as not there', () => {
  for (const text of [null, '', '%', 'bm90IGpzb24', btoa('[1,2]'), btoa('["",[[0,[["a","like",[]]],[]]]]'), btoa('["",[[0,[],[["v","x"]]]]]')]) {
    expect(readDraft(text, [], '')).toBeNull();
  }
});

test('a draft that is too long for an address stays out of it', () => {
  const values = Array.from({ length: 1000 }, (_, i) => `+1415555${1000 + i}`);
  expect(writeDraft([{ key: 0, match: [{ attribute: 'n', operator: 'in', values }], slots: [], read: null }], [], '')).toBeNull();
});
