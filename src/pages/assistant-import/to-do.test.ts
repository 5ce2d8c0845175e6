import { expect, test } from 'vitest';
import { toDo } from './to-do.ts';

const READY = {
  greeting: 'Hello',
  enabled_features: ['telephony'],
  telephony_settings: { default_texml_app_id: '123' },
  messaging_settings: { default_messaging_profile_id: '456' },
  voice_settings: { voice: 'Telnyx.NaturalHD.astra' },
};
const hook = (url: string, value: string) => ({ type: 'webhook', webhook: { name: 'orders', url, headers: [{ name: 'Authorization', value }] } });
const named = '{{#integration_secret}}crm{{/integration_secret}}';

test('has nothing to say of an assistant that has everything', () => {
  expect(toDo({ ...READY, tools: [hook('https://example.com', `Bearer ${named}`)] }, new Set(['crm']))).toEqual([]);
});

test('names everything that an import did not bring', () => {
  const kinds = toDo({ greeting: ' ', enabled_features: null, voice_settings: null }, new Set()).map(({ kind }) => kind);
  expect(kinds).toEqual(['telephony', 'messaging', 'voice', 'greeting']);
});

test('asks for a number where telephony is on but no call can come in', () => {
  expect(toDo({ ...READY, telephony_settings: {} }, new Set())).toEqual([{ kind: 'number' }]);
});

test('names tools without an address and secrets that are not there, each once', () => {
  const assistant = { ...READY, llm_api_key_ref: 'openai', tools: [hook(' ', named), hook('https://example.com', named), { type: 'hangup', hangup: {} }] };
  expect(toDo(assistant, new Set())).toEqual([
    { kind: 'toolUrl', name: 'orders' },
    { kind: 'secret', name: 'openai' },
    { kind: 'secret', name: 'crm' },
  ]);
  expect(toDo(assistant, undefined)).toEqual([{ kind: 'toolUrl', name: 'orders' }]);
});
