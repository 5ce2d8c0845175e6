import { expect, test } from 'vitest';
import { setAt } from '#lib/at-path.ts';
import { isObject, type JsonObject } from '#lib/json.ts';
import { draftFaults } from './faults.ts';

const BASE = { name: 'A', instructions: 'Be kind.', voice_settings: { voice: 'x', api_key_ref: null }, telephony_settings: { time_limit_secs: 60 } };
const webhook = (id: string, method: string) => ({
  type: 'webhook',
  tool_id: id,
  shared: false,
  webhook: { name: id, description: '', url: 'https://a.test', method },
});
const shared = { type: 'function', shared: true, id: 's', function: {} };

function after(path: (string | number)[], value: unknown, base: JsonObject = BASE): string[] {
  const draft = setAt(base, path, value);
  return draftFaults(base, isObject(draft) ? draft : {}).map((fault) => `${fault.path.join('.')} (${fault.section}): ${fault.say()}`);
}

test('a sound draft has no faults, and neither has an untouched one', () => {
  expect(after(['name'], 'B')).toEqual([]);
  expect(draftFaults(BASE, BASE)).toEqual([]);
});

test.each<[(string | number)[], unknown, string[]]>([
  [['name'], ' ', ['name (agent): This is required.']],
  [['instructions'], '', ['instructions (instructions): This is required.']],
  [['telephony_settings', 'time_limit_secs'], 10, ['telephony_settings.time_limit_secs (telephony): Between 30 and 14,400.']],
  [['telephony_settings', 'time_limit_secs'], 60.5, ['telephony_settings.time_limit_secs (telephony): This must be a whole number.']],
  [['telephony_settings', 'time_limit_secs'], 'x', ['telephony_settings.time_limit_secs (telephony): This must be a number.']],
  [['telephony_settings', 'user_idle_reply_secs'], -1, ['telephony_settings.user_idle_reply_secs (telephony): At least 0.']],
  [['version_name'], 'x'.repeat(51), ['version_name (agent): At most 50 characters.']],
  [['widget_settings', 'theme'], 'pink', ['widget_settings.theme (widget): One of: Light, Dark.']],
  [
    ['voice_settings', 'background_audio'],
    { type: 'media_url', value: 'x' },
    ['voice_settings.background_audio.value (voice): This must be an address, as in https://example.com.'],
  ],
  [['external_llm'], { model: 'm' }, ['external_llm.base_url (externalLlm): This is required.']],
  [['voice_settings', 'voice'], undefined, ['voice_settings.voice (voice): This is required.']],
])('%s', (path, value, expected) => {
  expect(after(path, value)).toEqual(expected);
});

test('what was read with a fault and not touched is left alone', () => {
  expect(after(['voice_settings', 'voice'], 'y')).toEqual([]);
  expect(after(['tools', 0, 'webhook', 'url'], 'https://b.test', { ...BASE, tools: [webhook('t1', 'HEAD')] })).toEqual([]);
});

test('a fault of a tool is shown at the tool, whatever library tools stand before it', () => {
  const base = { ...BASE, tools: [shared, webhook('t1', 'GET'), webhook('t2', 'GET')] };
  expect(after(['tools', 2, 'webhook', 'method'], 'HEAD', base)).toEqual(['tools.2.webhook.method (tools): One of: GET, POST, PUT, DELETE, PATCH.']);
});

test('the rules of a flow are among the faults', () => {
  expect(after(['conversation_flow'], { start_node_id: 'x', nodes: [{ id: 'a', instructions: 'b' }] })).toEqual([
    'conversation_flow.start_node_id (flow): Telnyx does not accept this: start_node_id must name a node of the flow.',
  ]);
});
