import fc from 'fast-check';
import { setAt } from '#lib/at-path.ts';
import { isObject, type JsonObject } from '#lib/json.ts';
import type { Field } from './field.ts';
import { FIELDS } from './table.ts';

/** Text of every alphabet, lone surrogates and marks of templates included. */
const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.constantFrom('', '{{name}}', '{{telnyx_current_time}}'));

/** Any value that the API accepts in a field. */
export function valueOf(field: Field): fc.Arbitrary<unknown> {
  const value = plainValueOf(field);
  return field.nullable ? fc.oneof(value, fc.constant(null)) : value;
}

function plainValueOf({ kind, least, most, choices, longest }: Field): fc.Arbitrary<unknown> {
  switch (kind) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: least ?? 0, max: most ?? 100_000 });
    case 'number':
      return fc.double({ min: least ?? 0, max: most ?? 100, noNaN: true });
    case 'choice':
      return fc.constantFrom(...(choices ?? []));
    case 'choices':
      return fc.subarray([...(choices ?? [])]);
    case 'texts':
      return fc.array(text, { maxLength: 4 });
    case 'pairs':
      return fc.dictionary(fc.string(), text, { maxKeys: 4 });
    case 'json':
      return fc.jsonValue();
    case 'text':
    case 'long-text':
    case 'url':
    case 'secret':
      return fc.string({ unit: 'grapheme', maxLength: longest ?? 40 });
  }
}

const inlineTool = fc.oneof(
  fc.record({
    type: fc.constant('webhook'),
    shared: fc.constant(false),
    tool_id: fc.uuid(),
    webhook: fc.record({ name: fc.string(), url: fc.webUrl(), x_new: fc.jsonValue() }),
  }),
  fc.record({ type: fc.constant('hangup'), hangup: fc.record({ description: text }) }),
);
const sharedTool = fc.record({
  type: fc.constant('function'),
  shared: fc.constant(true),
  id: fc.uuid(),
  display_name: text,
  function: fc.record({ name: fc.string() }),
});

const ITEMS = {
  tools: fc.array(fc.oneof(inlineTool, sharedTool), { maxLength: 4 }),
  mcp_servers: fc.uniqueArray(fc.record({ id: fc.constantFrom('m1', 'm2', 'm3', 'm4'), allowed_tools: fc.array(text, { maxLength: 2 }) }), {
    selector: (item) => item.id,
  }),
  integrations: fc.uniqueArray(fc.record({ integration_id: fc.constantFrom('i1', 'i2', 'i3'), allowed_list: fc.array(text, { maxLength: 2 }) }), {
    selector: (item) => item.integration_id,
  }),
};

const settings = FIELDS.filter((field) => !field.path.includes('*'));

/** An assistant as it may be answered: any settings, tools, attachments, and fields that nobody here knows, at the top and deeper. */
export const anyAssistant: fc.Arbitrary<JsonObject> = fc
  .record({
    values: fc.tuple(...settings.map((field) => fc.option(valueOf(field), { nil: undefined, freq: 1 }))),
    items: fc.record(ITEMS, { requiredKeys: [] }),
    unknown: fc.dictionary(
      fc.string().map((key) => `x_${key}`),
      fc.jsonValue(),
      { maxKeys: 3 },
    ),
    deeper: fc.jsonValue(),
  })
  .map(({ values, items, unknown, deeper }) => {
    let assistant: unknown = { id: 'assistant-1', created_at: '2026-01-01T00:00:00Z', version_id: 'v1', name: 'A', instructions: '', ...items, ...unknown };
    settings.forEach((field, at) => {
      if (values[at] !== undefined) assistant = setAt(assistant, field.path, values[at]);
    });
    assistant = setAt(assistant, ['telephony_settings', 'x_deeper'], deeper);
    return isObject(assistant) ? assistant : {};
  });
