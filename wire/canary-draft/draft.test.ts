import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OPERATORS, type Rule } from '../rules.ts';
import { percentOf, shareOf, WHOLE } from '../split.ts';
import { freshKey, fromRules, sameDraft, toRules } from './draft.ts';
import { addRule, changeRule, duplicateRule, moveRule, nextStep, removeRule, withShare } from './edit.ts';

const unknown = fc.dictionary(fc.constantFrom('x_note', 'x_since'), fc.jsonValue());
const clause = fc.record({ attribute: fc.string(), operator: fc.constantFrom(...OPERATORS), values: fc.array(fc.string()) });
const slot = fc.record({ version_id: fc.uuid(), weight: fc.integer({ min: 0, max: 2_000_000 }).map(percentOf) });
const serve = fc.oneof(
  fc.record({ version_id: fc.uuid() }),
  fc.record({
    rollout: fc.array(
      fc.tuple(unknown, slot).map(([other, known]) => ({ ...other, ...known })),
      { minLength: 1, maxLength: 4 },
    ),
  }),
);
const rule: fc.Arbitrary<Rule> = fc
  .tuple(
    unknown,
    unknown,
    fc.array(
      fc.tuple(unknown, clause).map(([other, known]) => ({ ...other, ...known })),
      { maxLength: 2 },
    ),
    serve,
  )
  .map(([other, served, match, known]) => ({ ...other, match, serve: { ...served, ...known } }));

test('an untouched draft goes back exactly as it came', () => {
  fc.assert(
    fc.property(fc.array(rule, { maxLength: 4 }), (rules) => {
      expect(toRules(fromRules(rules))).toEqual(rules);
    }),
  );
});

test('a changed rule keeps every field that the editor does not know', () => {
  const read = {
    match: [{ attribute: 'a', operator: 'in', values: ['x'], x_clause: 1 }],
    x_rule: true,
    serve: { x_serve: [1], rollout: [{ version_id: 'v', weight: 10, x_slot: 'keep' }] },
  } as const;
  const draft = changeRule(fromRules([read]), 0, { slots: fromRules([read])[0]?.slots.map((one) => ({ ...one, share: shareOf(33.33) })) ?? [] });
  expect(toRules(draft)).toEqual([{ ...read, serve: { x_serve: [1], rollout: [{ version_id: 'v', weight: 33.33, x_slot: 'keep' }] } }]);
});

test('0 % is not sent, the whole for one version becomes version_id, and only one of both forms is left', () => {
  const draft = fromRules([{ serve: { version_id: 'a' } }, { serve: { rollout: [{ version_id: 'a', weight: 5 }] } }]);
  const parted = changeRule(draft, 0, {
    slots: [
      { version_id: 'a', share: 0 },
      { version_id: 'b', share: shareOf(20) },
    ],
  });
  const whole = changeRule(parted, 1, { slots: [{ version_id: 'a', share: WHOLE }] });
  expect(toRules(whole)).toEqual([
    { match: [], serve: { rollout: [{ version_id: 'b', weight: 20 }] } },
    { match: [], serve: { version_id: 'a' } },
  ]);
});

test('a new rule stands above the one for everyone', () => {
  const draft = fromRules([{ match: [{ attribute: 'a', operator: 'in', values: ['x'] }], serve: { version_id: 'a' } }, { serve: { version_id: 'a' } }]);
  const key = freshKey(draft);
  expect(addRule(draft, key, [], []).map((one) => one.key)).toEqual([0, key, 1]);
  expect(addRule(draft.slice(0, 1), key, [], []).map((one) => one.key)).toEqual([0, key]);
});

test('rules are copied, moved and removed by key, and moving back is no change', () => {
  const draft = fromRules(['a', 'b', 'c'].map((id) => ({ serve: { version_id: id } })));
  expect(duplicateRule(draft, 1, 9).map((one) => one.key)).toEqual([0, 1, 9, 2]);
  expect(moveRule(draft, 0, 2).map((one) => one.key)).toEqual([1, 2, 0]);
  expect(removeRule(draft, 1).map((one) => one.key)).toEqual([0, 2]);
  expect(sameDraft(draft, moveRule(moveRule(draft, 0, 2), 0, 0))).toBe(true);
  expect(sameDraft(draft, moveRule(draft, 0, 1))).toBe(false);
});

test('steps of a rollout', () => {
  expect([0, 0.5, 1, 4, 5, 24.9, 25, 49, 50, 80].map(nextStep)).toEqual([1, 1, 5, 5, 25, 25, 50, 50, null, null]);
  expect(withShare([{ version_id: 'a', share: 1 }], 'b', 5)).toEqual([
    { version_id: 'a', share: 1 },
    { version_id: 'b', share: shareOf(5) },
  ]);
  expect(withShare([{ version_id: 'a', share: 1 }], 'a', 5)).toEqual([{ version_id: 'a', share: shareOf(5) }]);
});
