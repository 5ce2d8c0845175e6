import fc from 'fast-check';
import { expect, it } from 'vitest';
import { configHash } from './config-hash.ts';

const version = {
  id: 'a',
  version_id: 'v1',
  version_name: 'One',
  created_at: '2026-01-01T00:00:00Z',
  name: 'Rita',
  instructions: 'Be kind.',
  tags: ['x'],
  voice_settings: { voice: 'A', voice_speed: 1 },
};

it('holds under another id, name, date and order of keys', () => {
  const { voice_settings: _, ...rest } = version;
  const other = {
    voice_settings: { voice_speed: 1, voice: 'A', api_key_ref: null },
    ...rest,
    version_id: 'v2',
    version_name: 'Two',
    version_created_at: '2026-02-01T00:00:00Z',
    tags: [],
    greeting: null,
  };
  expect(configHash(other)).toBe(configHash(version));
});

it('changes with every setting, known or not', () => {
  for (const change of [
    { instructions: 'Be brief.' },
    { name: 'Rosa' },
    { voice_settings: { voice: 'A', voice_speed: 1.1 } },
    { newer_setting: true },
    { tools: [{ type: 'hangup', hangup: {} }] },
    { greeting: '' },
  ]) {
    expect(configHash({ ...version, ...change })).not.toBe(configHash(version));
  }
});

it('depends on values alone, whatever they are', () => {
  const json = fc.dictionary(fc.string(), fc.jsonValue());
  fc.assert(fc.property(json, (value) => configHash(JSON.parse(JSON.stringify(value))) === configHash(Object.fromEntries(Object.entries(value).toReversed()))));
});
