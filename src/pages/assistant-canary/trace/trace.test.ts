import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Rule } from '#wire/rules.ts';
import { shareOf, WHOLE } from '#wire/split.ts';
import { attributesOf, callerText, countsByRule, perHundred, readCallers, together, traced } from './trace.ts';

const rules: Rule[] = [
  {
    match: [
      { attribute: 'end_user_target', operator: 'starts_with', values: ['+1512'] },
      { attribute: 'region', operator: 'in', values: ['TX'] },
    ],
    serve: { version_id: 'a' },
  },
  { serve: { rollout: [{ version_id: 'a', weight: 10 }] } },
];
const attributes = attributesOf(rules);
const read = (text: string) => readCallers(text, 'end_user_target', attributes);

test('each value is a caller, and repeats count once', () => {
  expect(read('+1 415 555 0134, sip:a@b.example\n+1 (415) 555-0134;')).toEqual({
    callers: [{ end_user_target: '+14155550134' }, { end_user_target: 'sip:a@b.example' }],
    twice: 1,
  });
  expect(read(' \n')).toEqual({ callers: [], twice: 0 });
});

test('a head line with an attribute makes a CSV', () => {
  const { callers, twice } = read('end_user_target;region\n"+1 512 555 0199";TX\n+15125550199;TX\n;OK\n');
  expect(callers).toEqual([{ end_user_target: '+15125550199', region: 'TX' }, { region: 'OK' }]);
  expect(twice).toBe(1);
  expect(callers.map(callerText)).toEqual(['+15125550199 · TX', 'OK']);
  expect(traced(rules, callers).map((one) => one.rule)).toEqual([0, 1]);
});

test('of a table without such a head line, its one column of addresses is read', () => {
  const alone = (text: string) => read(text).callers.map(callerText);
  expect(alone('Name,Number,Since\nAnn,+1 (512) 555-0199,2026-11-01\nBob,sip:bob@x.example,2026-11-02\nEve,,2026-11-03\n')).toEqual([
    '+15125550199',
    'sip:bob@x.example',
  ]);
  expect(alone('+15125550199;Ann\n+15125550198;Bob')).toEqual(['+15125550199', '+15125550198']);
  expect(alone('+15121, +15122\n+15123, +15124')).toEqual(['+15121', '+15122', '+15123', '+15124']);
  expect(alone('anonymous\n+15121')).toEqual(['anonymous', '+15121']);
  expect(alone('alice, bob\ncarl, dora')).toEqual(['alice', 'bob', 'carl', 'dora']);
});

test('together they hear the mean of what each hears', () => {
  const found = traced(rules, read('end_user_target,region\n+15121,TX\n+15122,TX\n+15123,OK\n+4930,').callers);
  expect(countsByRule(found)).toEqual([
    { rule: 0, count: 2 },
    { rule: 1, count: 2 },
  ]);
  expect(together(found)).toEqual({ slots: [{ version_id: 'a', share: shareOf(55) }], main: shareOf(45) });
  expect(countsByRule(traced(rules.slice(0, 1), [{}]))).toEqual([{ rule: null, count: 1 }]);
});

test('a hundred calls are a hundred, each within one of its share', () => {
  const shares = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 9 }).map((parts) => {
    const sum = parts.reduce((a, b) => a + b, 0);
    const rounded = parts.map((part) => Math.floor((part / sum) * WHOLE));
    return rounded.map((share, at) => (at === 0 ? share + WHOLE - rounded.reduce((a, b) => a + b, 0) : share));
  });
  fc.assert(
    fc.property(shares, (all) => {
      const calls = perHundred(all);
      expect(calls.reduce((a, b) => a + b, 0)).toBe(100);
      calls.forEach((count, at) => expect(Math.abs(count - (all[at] ?? 0) / shareOf(1))).toBeLessThan(1));
    }),
  );
});
