import { expect, test } from 'vitest';
import { unknownFields } from './unknown.ts';

test('what no form knows is found at every depth, and nothing else is', () => {
  const found = unknownFields({
    id: 'a',
    name: 'Ava',
    x_top: [1],
    tools: [{ x: 1 }],
    dynamic_variables: { any: 1 },
    voice_settings: { voice: 'v', x_new: { deep: true }, background_audio: { type: 'media_url', x_more: 1 } },
    mcp_servers: [{ id: 'm', x_item: 'y' }],
    telephony_settings: null,
  });
  expect(found.map(({ path }) => path.join('.'))).toEqual(['x_top', 'voice_settings.x_new', 'voice_settings.background_audio.x_more', 'mcp_servers.0.x_item']);
});
