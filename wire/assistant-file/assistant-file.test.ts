import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isObject, type JsonObject } from '#lib/json.ts';
import { stableJson } from '#lib/stable-json.ts';
import { anyAssistant } from '../assistant-fields/arbitrary.ts';
import { createBody } from './create-body.ts';
import { portable } from './portable.ts';
import { readAssistantFile } from './read.ts';
import { assistantFile } from './write.ts';

const read = (text: string) => {
  const found = readAssistantFile(text);
  return found.kind === 'assistants' ? found.assistants : [];
};

/** What an API would answer to a create: the body, its shared tools beside the inline ones, and all that it makes itself. */
function answered({ tool_ids: ids, ...body }: JsonObject, library: ReadonlyMap<string, unknown>): JsonObject {
  const inline = Array.isArray(body['tools']) ? body['tools'] : [];
  const shared = Array.isArray(ids) ? ids.map((id) => library.get(String(id))) : [];
  const tools = [...inline.map((tool: unknown, at) => (isObject(tool) ? { ...tool, id: `t${at}`, tool_id: `t${at}`, shared: false } : tool)), ...shared];
  return {
    ...body,
    ...(tools.length === 0 ? {} : { tools }),
    id: 'assistant-2',
    created_at: '2026-02-02T00:00:00Z',
    version_id: 'v9',
    version_name: 'New assistant',
  };
}

const full: JsonObject = {
  id: 'assistant-1',
  created_at: '2026-01-01T00:00:00Z',
  version_id: 'v1',
  version_name: 'Main',
  import_metadata: null,
  name: 'Harbor Dental',
  instructions: 'Answer the phone.',
  description: null,
  telephony_settings: { default_texml_app_id: '42', time_limit_secs: 600, user_idle_timeout_secs: null },
  voice_settings: { voice: 'Telnyx.Ultra.x', language_boost: null, api_key_ref: null },
  tools: [
    { type: 'hangup', hangup: {}, id: 'i1', tool_id: 'i1', shared: false },
    { type: 'function', function: { name: 'price' }, id: 's1', tool_id: 's1', shared: true },
  ],
  x_future: { kept: [1, null] },
};
const library = new Map([['s1', { type: 'function', function: { name: 'price' }, id: 's1', tool_id: 's1', shared: true }]]);
const here = { tools: new Set(['s1']) };

test('an exported file is the same after an import and another export', () => {
  const text = assistantFile([full]);
  const [found] = read(text);
  expect(found?.faults).toEqual([]);
  expect(assistantFile([answered(createBody(found?.settings ?? {}, here).body, library)])).toBe(text);
});

test('of any assistant nothing but what the API makes stays behind', () => {
  fc.assert(
    fc.property(anyAssistant, (assistant) => {
      const { settings } = portable(assistant);
      const [found] = read(assistantFile([assistant]));
      expect(stableJson(found?.settings)).toBe(stableJson(settings));
      expect(portable(settings).settings).toEqual(settings);
      for (const key of Object.keys(assistant).filter((name) => name.startsWith('x_'))) expect(settings[key]).toEqual(assistant[key]);
    }),
    { numRuns: 200 },
  );
});

test('says what is left out, keeps what it does not know, and drops the nulls that mean nothing', () => {
  const { settings, leftOut } = portable(full);
  expect(leftOut).toEqual(['id', 'created_at', 'version_id', 'version_name', 'import_metadata', 'telephony_settings.default_texml_app_id', 'tools.id']);
  expect(settings).toEqual({
    name: 'Harbor Dental',
    instructions: 'Answer the phone.',
    telephony_settings: { time_limit_secs: 600 },
    voice_settings: { voice: 'Telnyx.Ultra.x', language_boost: null },
    tools: [{ type: 'hangup', hangup: {} }, library.get('s1')],
    x_future: { kept: [1, null] },
  });
});

test('reads one assistant, a list, and the answer of the list; a text without one is said to be so', () => {
  const one = '{"name":"A","instructions":"B"}';
  for (const text of [one, `[${one}]`, `{"data":[${one}]}`, `{"format":"x","assistants":[${one}]}`]) expect(read(text).map(({ name }) => name)).toEqual(['A']);
  expect(readAssistantFile(' ')).toEqual({ kind: 'empty' });
  for (const text of ['[]', '7', '{"a":1}', '{"data":[]}']) expect(readAssistantFile(text)).toEqual({ kind: 'other' });
  expect(readAssistantFile('{"name": }')).toEqual({ kind: 'broken', fault: { at: 9, wants: 'value' } });
});

test('names each fault once, with its place in the file', () => {
  const [first, second, third] = read('[{"name":7,"instructions":"x"},"no",{"name":"A","instructions":"","telephony_settings":{"time_limit_secs":5}}]');
  expect(first?.faults.map(({ path }) => path)).toEqual([[0, 'name']]);
  expect(second?.faults.map(({ path }) => path)).toEqual([[1]]);
  expect(third?.faults.map(({ field }) => field)).toEqual(['instructions', 'telephony_settings.time_limit_secs']);
});

test('a library tool that is not here becomes the assistant’s own; other references are pointed out', () => {
  const settings = { ...portable(full).settings, mcp_servers: [{ id: 'gone' }], llm_api_key_ref: 'gone-too' };
  expect(createBody(settings, here)).toMatchObject({ body: { tool_ids: ['s1'], tools: [{ type: 'hangup' }] }, remarks: [] });
  const { body, remarks } = createBody(settings, { tools: new Set(), mcpServers: new Set(), secrets: new Set() });
  expect(body['tools']).toEqual([
    { type: 'hangup', hangup: {} },
    { type: 'function', function: { name: 'price' } },
  ]);
  expect(body).not.toHaveProperty('tool_ids');
  expect(remarks.map(({ path }) => path)).toEqual(expect.arrayContaining([['tools', 1], ['mcp_servers', 0, 'id'], ['llm_api_key_ref']]));
});
