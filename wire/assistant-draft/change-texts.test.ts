import { expect, test } from 'vitest';
import { changeTexts } from './change-texts.ts';
import { review } from './review.ts';

const before = {
  greeting: 'Hi',
  voice_settings: { voice: 'Telnyx.Ultra.x' },
  tools: [
    { type: 'webhook', tool_id: 't1', webhook: { name: 'look_up', url: 'https://a.test' } },
    { type: 'hangup', tool_id: 't2', hangup: {} },
  ],
  telephony_settings: { time_limit_secs: 60, sip_auth_password: 'one' },
  dynamic_variables: { plan: 'gold' },
};
const after = {
  greeting: 'Hello',
  voice_settings: { voice: 'Telnyx.Ultra.x', voice_speed: 1.1 },
  tools: [
    { type: 'hangup', tool_id: 't2', hangup: {} },
    { type: 'webhook', tool_id: 't1', webhook: { name: 'look_up', url: 'https://b.test' } },
    { type: 'send_dtmf', tool_id: 't3', send_dtmf: {} },
  ],
  telephony_settings: { sip_auth_password: 'two' },
  dynamic_variables: { plan: 'silver' },
  x_new: { deep: 1 },
};

test('every change has words for its place and for both sides', () => {
  const shown = changeTexts(review(before, after)).flatMap(({ title, changes }) =>
    changes.map(({ label, kind, before: was, after: now }) => [title, label, kind, was.text, now.text].join(' | ')),
  );
  expect(shown).toEqual([
    'Greeting | Greeting | changed | Hi | Hello',
    'Voice | Speaking rate | added | Not set: 1 | 1.1',
    'Tools | look_up, Address | changed | https://a.test | https://b.test',
    'Tools | send_dtmf | added | Not set | {\n  "type": "send_dtmf",\n  "tool_id": "t3",\n  "send_dtmf": {}\n}',
    'Tools | look_up | moved | Place 1 | Place 2',
    'Telephony | Longest call | removed | 60 sec | Not set: 1,800 sec',
    'Telephony | sip_auth_password | changed | Hidden | Hidden',
    'Dynamic variables | Default values, plan | changed | gold | silver',
    'Other fields | x_new.deep | added | Not set | 1',
  ]);
});

test('prose and JSON of several lines are long, places and short values are not', () => {
  const long = changeTexts(review(before, after)).flatMap(({ changes }) => changes.filter(({ isLong }) => isLong).map(({ label }) => label));
  expect(long).toEqual(['Greeting', 'send_dtmf']);
});
