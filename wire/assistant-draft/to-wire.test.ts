import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getAt, setAt } from '#lib/at-path.ts';
import { isObject, listOf, own, type JsonObject } from '#lib/json.ts';
import { same } from '#lib/same.ts';
import { anyAssistant } from '../assistant-fields/arbitrary.ts';
import { FIELDS, READ_ONLY } from '../assistant-fields/table.ts';
import { updateAssistantRequest } from '../assistant-request.ts';
import { inlineTools, isShared, sendableFlow, sharedToolIds, toolId, toolName } from './tools.ts';
import { changedFields, toWire, unsendable } from './to-wire.ts';

const edit = (assistant: JsonObject, path: (string | number)[], value: unknown): JsonObject => {
  const after = setAt(assistant, path, value);
  return isObject(after) ? after : {};
};

/** What the API makes of an update: each field that is sent takes the place of the old one (contract sections 4 and 5). */
function applied(base: JsonObject, body: JsonObject, library: readonly unknown[]): JsonObject {
  const { tools, tool_ids: ids, ...rest } = body;
  const before = listOf(own(base, 'tools'));
  const inline = tools === undefined ? before.filter((tool) => !isShared(tool)) : listOf(tools);
  const attached = ids === undefined ? before.filter(isShared) : listOf(ids).map((id) => library.find((tool) => toolId(tool) === id));
  const all = [...inline, ...attached];
  return { ...base, ...rest, ...(all.length === 0 && own(base, 'tools') === undefined ? {} : { tools: all }) };
}

/** The tools in the order and form that do not matter to the API. */
const sorted = (assistant: JsonObject) => ({
  ...assistant,
  tools: [...inlineTools(own(assistant, 'tools')), ...listOf(own(assistant, 'tools')).filter(isShared)],
});
const writable = (assistant: JsonObject) => Object.fromEntries(Object.entries(assistant).filter(([key]) => !READ_ONLY.has(key)));

test('an untouched draft sends nothing, whatever the assistant holds', () => {
  fc.assert(
    fc.property(anyAssistant, (assistant) => {
      expect(toWire(assistant, structuredClone(assistant))).toEqual({});
    }),
    { numRuns: 300 },
  );
});

test('what is sent makes the draft out of what was read, and nothing else is sent', () => {
  fc.assert(
    fc.property(anyAssistant, anyAssistant, (base, other) => {
      const draft = { ...base, ...other };
      const body = toWire(base, draft);
      const library = [...listOf(own(base, 'tools')), ...listOf(own(draft, 'tools'))].filter(isShared);
      const after = applied(base, body, library);
      expect(same(writable(sorted(after)), writable(sorted(draft)))).toBe(true);
      for (const key of Object.keys(body)) expect(READ_ONLY.has(key)).toBe(false);
      for (const key of Object.keys(body)) if (key !== 'tools' && key !== 'tool_ids') expect(same(own(base, key), own(draft, key))).toBe(false);
      expect(listOf(body['tools']).some(isShared)).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

test('one setting changed sends one field, whole, with what nobody knows in it', () => {
  const leaf = fc.constantFrom(...FIELDS.filter((field) => !field.path.includes('*') && field.kind === 'boolean'));
  fc.assert(
    fc.property(anyAssistant, leaf, (base, field) => {
      const value = getAt(base, field.path) !== true;
      const body = toWire(base, edit(base, [...field.path], value));
      const top = String(field.path[0]);
      expect(Object.keys(body)).toEqual([top]);
      expect(getAt(body, field.path)).toBe(value);
      const before = own(base, top);
      const others = (object: unknown) => Object.keys(isObject(object) ? object : {}).filter((key) => key !== field.path[1]);
      for (const key of others(before)) expect(getAt(body, [top, key])).toBe(getAt(base, [top, key]));
    }),
    { numRuns: 1000 },
  );
});

test('an optional setting that is taken away is absent from what is sent', () => {
  const base = { voice_settings: { voice: 'A', style: 0.5, x_new: 1 } };
  expect(toWire(base, edit(base, ['voice_settings', 'style'], undefined))).toEqual({ voice_settings: { voice: 'A', x_new: 1 } });
});

test('a field that is taken away is sent as its nothing; where the API has none, that is said', () => {
  const base = { greeting: 'Hi', tags: ['a'], telephony_settings: { time_limit_secs: 60 }, external_llm: { model: 'm', base_url: 'u' }, x_new: 1 };
  expect(toWire(base, {})).toEqual({ greeting: '', tags: [], telephony_settings: {} });
  expect(unsendable(base, {})).toEqual(['external_llm', 'x_new']);
  expect(unsendable(base, { ...base, greeting: 'Hello' })).toEqual([]);
});

test('every nothing is one that the API accepts', () => {
  const full = Object.fromEntries(Object.keys(updateAssistantRequest.shape).map((key) => [key, 'something']));
  const body = toWire(full, {});
  expect(Object.keys(body).length).toBeGreaterThan(20);
  expect(updateAssistantRequest.safeParse(body).error?.issues).toBeUndefined();
});

const inline = { type: 'webhook', shared: false, tool_id: 't1', webhook: { name: 'look_up', url: 'https://a.test' }, x_new: 1 };
const shared = { type: 'function', shared: true, id: 's1', display_name: 'Booking', function: { name: 'book' } };

test('a tool of the library is attached and detached by its id and never sent as an inline one', () => {
  const base = { tools: [inline, shared] };
  expect(toWire(base, { tools: [{ ...inline, timeout_ms: 900 }, shared] })).toEqual({
    tools: [{ type: 'webhook', tool_id: 't1', webhook: inline.webhook, x_new: 1, timeout_ms: 900 }],
  });
  expect(toWire(base, { tools: [inline] })).toEqual({ tool_ids: [] });
  expect(toWire(base, { tools: [inline, shared, { ...shared, id: 's2' }] })).toEqual({ tool_ids: ['s1', 's2'] });
  expect(toWire(base, { tools: [shared, inline] })).toEqual({});
  expect(toWire(base, { tools: [inline], tool_ids: ['s9'] })).toEqual({ tool_ids: ['s9'] });
});

test('an edit of a library tool, or one without an id, is said to be impossible here', () => {
  const base = { tools: [inline, shared] };
  expect(unsendable(base, { tools: [inline, { ...shared, display_name: 'Other' }] })).toEqual(['tools']);
  expect(unsendable(base, { tools: [inline] })).toEqual([]);
  const nameless = { type: 'function', shared: true, function: { name: 'f' } };
  expect(sharedToolIds([nameless])).toBeUndefined();
  expect(toWire({ tools: [] }, { tools: [nameless] })).toEqual({});
  expect(unsendable({ tools: [] }, { tools: [nameless] })).toEqual(['tools']);
});

test('the tools that answers add to the nodes of a flow are not sent back', () => {
  const flow = {
    start_node_id: 'a',
    nodes: [
      { id: 'a', instructions: 'x', tools: [[]] },
      { id: 'b', type: 'tool', shared_tool_id: 's1', tool: {}, x: 1 },
    ],
  };
  expect(sendableFlow(flow)).toEqual({
    start_node_id: 'a',
    nodes: [
      { id: 'a', instructions: 'x' },
      { id: 'b', type: 'tool', shared_tool_id: 's1', x: 1 },
    ],
  });
  expect(toWire({}, { conversation_flow: flow })).toEqual({ conversation_flow: sendableFlow(flow) });
});

test('changes are named by their top-level field; read-only ones are none', () => {
  expect(changedFields({ id: '1', name: 'A', version_id: 'v' }, { id: '2', name: 'B', version_id: 'w', tags: null })).toEqual(['name']);
  expect([toolName(inline), toolName(shared), toolName({ type: 'hangup' }), toolName(null)]).toEqual(['look_up', 'book', 'hangup', '']);
});
