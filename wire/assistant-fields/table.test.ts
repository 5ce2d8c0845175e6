import { expect, test } from 'vitest';
import { z } from 'zod';
import { isObject, listOf, own, type JsonObject } from '#lib/json.ts';
import { fieldLabel, fieldNotice, sectionLabel } from '#lib/words/field-words.ts';
import { updateVersionRequest } from '../assistant-request.ts';
import { isInForce, type Field } from './field.ts';
import { FIELDS, fieldAt, fieldsIn, SECTIONS, sectionOf } from './table.ts';

/** Edited by forms of their own. */
const ELSEWHERE = ['tools', 'tool_ids', 'conversation_flow'];

type Leaf = { readonly path: readonly string[]; readonly schema: JsonObject; readonly required: boolean; readonly nullable: boolean };

const isList = (schema: JsonObject) => own(schema, 'type') === 'array' && isObject(own(schema, 'items'));

/** Every leaf of a JSON schema with its path; a choice of objects is read as all of their leaves. */
function leaves(schema: JsonObject, path: readonly string[] = [], required = false, isNull = false): Leaf[] {
  const options = [...listOf(own(schema, 'anyOf')), ...listOf(own(schema, 'oneOf'))].filter(isObject);
  const inner = options.filter((option) => own(option, 'type') !== 'null');
  const nullable = isNull || inner.length < options.length || listOf(own(schema, 'type')).includes('null');
  if (inner.length === 1 || inner.some((option) => isObject(own(option, 'properties'))))
    return inner.flatMap((option) => leaves(option, path, required, nullable));
  const properties = own(schema, 'properties');
  if (isObject(properties)) {
    return Object.entries(properties).flatMap(([key, value]) =>
      isObject(value) ? leaves(value, [...path, key], listOf(own(schema, 'required')).includes(key)) : [],
    );
  }
  const items = own(schema, 'items');
  if (isList(schema) && isObject(items) && leaves(items).some((leaf) => leaf.path.length > 0)) return leaves(items, [...path, '*']);
  return [{ path, schema, required, nullable }];
}

const document = z.toJSONSchema(updateVersionRequest, { unrepresentable: 'any' });
const known = leaves(document).filter((leaf) => !ELSEWHERE.includes(leaf.path[0] ?? ''));
const leavesAt = (field: Field) => known.filter((leaf) => leaf.path.join('.') === field.path.join('.'));
const single = FIELDS.filter((field) => field.kind !== 'json' && field.kind !== 'pairs' && leavesAt(field).length === 1);

test('every leaf of the schema is in the table', () => {
  const missing = known.filter((leaf) => fieldAt(leaf.path) === undefined);
  expect(missing.map((leaf) => leaf.path.join('.'))).toEqual([]);
  expect(known.length).toBeGreaterThan(100);
});

test('every field of the table is in the schema', () => {
  const within = (field: Field) => known.some((leaf) => field.path.every((step, at) => step === leaf.path[at]));
  expect(FIELDS.filter((field) => !within(field)).map((field) => field.path.join('.'))).toEqual([]);
});

/** What the table and the schema must agree on. */
type Facts = { least: unknown; most: unknown; longest: unknown; choices: unknown; type: unknown; nullable: boolean; required: boolean };

const TYPES: Readonly<Record<string, string>> = { number: 'number', integer: 'integer', boolean: 'boolean', texts: 'array', choices: 'array' };

function inTable(field: Field): Facts {
  const { least, most, longest, choices } = field;
  return { least, most, longest, choices, type: TYPES[field.kind] ?? 'string', nullable: field.nullable === true, required: field.required === true };
}

function inSchema({ schema, nullable, required, path }: Leaf): Facts {
  // An integer without bounds is written with those of JavaScript.
  const bound = (key: string) => (Math.abs(Number(own(schema, key))) === Number.MAX_SAFE_INTEGER ? undefined : own(schema, key));
  const items = own(schema, 'items');
  const choices = own(schema, 'enum') ?? (isObject(items) ? own(items, 'enum') : undefined);
  const type = own(schema, 'type');
  return {
    least: bound('minimum'),
    most: bound('maximum'),
    longest: bound('maxLength'),
    choices,
    type: Array.isArray(type) ? type.find((name) => name !== 'null') : type,
    nullable,
    // An update leaves out what stays as it is; these two are required of a new assistant.
    required: required || path.join() === 'name' || path.join() === 'instructions',
  };
}

test('bounds, choices, kinds and what is required are those of the schema', () => {
  expect(single.length).toBeGreaterThan(90);
  for (const field of single) {
    for (const leaf of leavesAt(field)) expect({ path: field.path, ...inTable(field) }).toEqual({ path: field.path, ...inSchema(leaf) });
  }
});

test('paths, words and sections are complete', () => {
  expect(new Set(FIELDS.map((field) => field.path.join('.'))).size).toBe(FIELDS.length);
  for (const field of FIELDS) {
    expect(fieldLabel(field.word)).not.toContain('fields.');
    expect(fieldNotice(field.word)).toMatch(/\.$/);
    expect(SECTIONS).toContain(field.section);
  }
  for (const section of SECTIONS) expect(sectionLabel(section)).not.toContain('fields.');
  expect(SECTIONS.filter((section) => fieldsIn(section).length === 0)).toEqual(['tools', 'flow', 'other']);
});

test('a path finds its field and its section', () => {
  expect(fieldAt(['mcp_servers', 3, 'allowed_tools', 0])?.word).toBe('mcpTools');
  expect(fieldAt(['dynamic_variables', 'plan'])?.word).toBe('variables');
  expect(
    [['tools', 0, 'webhook'], ['conversation_flow'], ['voice_settings', 'x_new'], ['x_unknown'], ['fallback_config', 'external_llm', 'model']].map(sectionOf),
  ).toEqual(['tools', 'flow', 'voice', 'other', 'fallback']);
});

test('settings of one maker are in force only with it', () => {
  const words = (assistant: unknown) => FIELDS.filter((field) => field.when !== undefined && isInForce(field, assistant)).map((field) => field.word);
  expect(words({ transcription: { model: 'soniox/stt-rt-v5' } })).toContain('sttContext');
  expect(words({ transcription: { model: 'deepgram/flux' } })).not.toContain('sttContext');
  expect(words({ voice_settings: { voice: 'ElevenLabs.eleven_v3.abc' } })).toContain('voiceSimilarity');
  expect(words({ transcription: { model: 'deepgram/nova-3' } })).toContain('sttKeyterm');
  expect(words({})).toEqual(['externalKey', 'externalKey']);
});
