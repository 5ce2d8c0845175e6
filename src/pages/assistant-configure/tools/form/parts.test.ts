import { expect, test } from 'vitest';
import { z } from 'zod';
import { isObject, own, type JsonObject } from '#lib/json.ts';
import { toolFields } from '#wire/assistant-fields/tools.ts';
import { isToolType, TOOL_SETTINGS } from '#wire/tool-request.ts';
import { PARTS } from './parts.ts';

const types = Object.keys(TOOL_SETTINGS).filter(isToolType);

/** Every setting of a type by its dotted way, as deep as there are objects with named properties. */
function settings(schema: JsonObject, path: readonly string[] = []): string[] {
  const properties = own(schema, 'properties');
  if (!isObject(properties)) return [path.join('.')];
  return Object.entries(properties).flatMap(([key, inner]) =>
    isObject(inner) && key !== 'body_parameters' && key !== 'query_parameters' && key !== 'path_parameters' && key !== 'parameters'
      ? settings(inner, [...path, key])
      : [[...path, key].join('.')],
  );
}

test('every setting that the API knows has its place in a form', () => {
  for (const type of types) {
    const inForm = [...toolFields(type).map(({ path }) => path.slice(3).join('.')), ...(PARTS[type] ?? []).map(({ path }) => path.join('.'))];
    const known = settings(z.toJSONSchema(TOOL_SETTINGS[type], { unrepresentable: 'any' }));
    // The timeout of a webhook belongs beside its type; the one inside is moved there by a check.
    const missing = known.filter((way) => way !== '' && !inForm.includes(way) && !(type === 'webhook' && way === 'timeout_ms'));
    expect(missing, type).toEqual([]);
    expect(
      inForm.filter((way) => way !== '' && !known.includes(way)),
      type,
    ).toEqual([]);
  }
});

/** What the API says of the bounds of a plain setting. */
function schemaAt(schema: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      isObject(at) && isObject(own(at, 'properties')) ? Object.entries(own(at, 'properties') ?? {}).find(([name]) => name === key)?.[1] : undefined,
    schema,
  );
}

test('bounds and choices of the forms are those of the API', () => {
  for (const type of types) {
    const schema = z.toJSONSchema(TOOL_SETTINGS[type], { unrepresentable: 'any' });
    for (const field of toolFields(type)) {
      const leaf = schemaAt(schema, field.path.slice(3));
      if (!isObject(leaf) || field.path.length === 3) continue;
      expect([type, field.word, field.choices]).toEqual([type, field.word, own(leaf, 'enum')]);
      const bound = (key: string) => (Math.abs(Number(own(leaf, key))) === Number.MAX_SAFE_INTEGER ? undefined : own(leaf, key));
      if (field.kind === 'integer' && own(leaf, 'type') !== undefined)
        expect([field.word, field.least, field.most]).toEqual([field.word, bound('minimum'), bound('maximum')]);
    }
  }
});
