import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyAssistant } from '../assistant-fields/arbitrary.ts';
import { fieldAt } from '../assistant-fields/table.ts';
import { valueText } from '../assistant-fields/value-text.ts';
import { changeCounts, isLongText, review } from './review.ts';
import { changedFields } from './to-wire.ts';

const before = {
  id: 'a',
  version_id: 'v1',
  name: 'A',
  greeting: 'Hi',
  voice_settings: { voice: 'Telnyx.Ultra.x' },
  tools: [
    { type: 'webhook', tool_id: 't1', webhook: { name: 'look_up', url: 'https://a.test' } },
    { type: 'hangup', tool_id: 't2', hangup: {} },
  ],
  telephony_settings: { time_limit_secs: 60 },
};
const after = {
  ...before,
  version_id: 'v2',
  name: 'B',
  x_new: 1,
  voice_settings: { voice: 'Telnyx.Ultra.x', voice_speed: 1.1 },
  tools: [
    { type: 'hangup', tool_id: 't2', hangup: {} },
    { type: 'webhook', tool_id: 't1', webhook: { name: 'look_up', url: 'https://b.test' } },
  ],
  telephony_settings: {},
};

test('changes are grouped as the page is, with the words for their place', () => {
  const shown = review(before, after).map(({ section, changes }) => [
    section,
    ...changes.map(({ kind, field, item, rest }) => [kind, field?.word ?? item, ...rest].join(' ')),
  ]);
  expect(shown).toEqual([
    ['agent', 'changed name'],
    ['voice', 'added voiceSpeed'],
    ['tools', 'changed toolUrl', 'moved look_up'],
    ['telephony', 'removed timeLimit'],
    ['other', 'added '],
  ]);
  expect(changeCounts(before, after).get('tools')).toBe(2);
});

test('there is something to review exactly when a field changed', () => {
  fc.assert(
    fc.property(anyAssistant, anyAssistant, (one, other) => {
      expect(review(one, other).length > 0).toBe(changedFields(one, other).length > 0);
      expect(review(one, structuredClone(one))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('long text is told from short values', () => {
  const change = { path: ['x'], kind: 'changed', before: 'a', after: 'b' } as const;
  expect(isLongText(change)).toBe(false);
  expect(isLongText({ ...change, field: fieldAt(['instructions']) })).toBe(true);
  expect(isLongText({ ...change, after: 'one\ntwo' })).toBe(true);
  expect(isLongText({ ...change, before: undefined, after: 'x'.repeat(100) })).toBe(true);
  expect(isLongText({ ...change, before: 1 })).toBe(false);
});

test('values read as a person says them', () => {
  const field = (...path: string[]) => fieldAt(path);
  expect(valueText(true)).toBe('On');
  expect(valueText(1800, field('telephony_settings', 'time_limit_secs'))).toBe('1,800 sec');
  expect(valueText(undefined, field('telephony_settings', 'time_limit_secs'))).toBe('Not set: 1,800 sec');
  expect(valueText(null)).toBe('Not set');
  expect(valueText('dual', field('telephony_settings', 'recording_settings', 'channels'))).toBe('Two channels');
  expect(valueText('', field('greeting'))).toBe('Empty');
  expect(valueText(['telephony'], field('enabled_features'))).toBe('Telephony');
  expect(valueText({ a: 1 })).toBe('{\n  "a": 1\n}');
});

test('a password inside a tool is not shown', () => {
  expect(valueText({ sip_auth_username: 'ann', sip_auth_password: 'pass' })).toBe('{\n  "sip_auth_username": "ann",\n  "sip_auth_password": "Hidden"\n}');
  expect(valueText('pass', undefined, 'sip_auth_password')).toBe('Hidden');
});
