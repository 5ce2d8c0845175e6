import { propertiesOf, typedOf, type Property, type SchemaType } from '#lib/json-schema.ts';
import { isObject, listOf, own, textOf, type JsonObject } from '#lib/json.ts';

const OBJECT: JsonObject = { type: 'object', properties: {}, required: [] };

/** Whether rows can show it: an object whose properties are named, or nothing yet. */
export function isPlainObject(schema: unknown): boolean {
  if (schema === undefined || schema === null) return true;
  if (!isObject(schema)) return false;
  const [type, properties] = [own(schema, 'type'), own(schema, 'properties')];
  return (
    (type === undefined || type === 'object') &&
    (properties === undefined || isObject(properties)) &&
    own(schema, 'anyOf') === undefined &&
    own(schema, 'oneOf') === undefined
  );
}

/** Rebuilds the properties in their order; what else the schema holds stays. */
function rebuilt(schema: JsonObject, change: (properties: readonly Property[]) => readonly Property[]): JsonObject {
  const before = propertiesOf(schema);
  const after = change(before);
  const names = new Set(before.map(({ name }) => name));
  // Names that are required without being described are somebody else's matter.
  const others = listOf(own(schema, 'required')).filter((name) => !names.has(textOf(name)));
  return {
    ...schema,
    properties: Object.fromEntries(after.map(({ name, schema: inner }) => [name, inner])),
    required: [...after.flatMap(({ name, isRequired }) => (isRequired ? [name] : [])), ...others],
  };
}

export function withProperty(schema: unknown, name: string, inner: unknown, isRequired: boolean): JsonObject {
  const start = isObject(schema) ? schema : OBJECT;
  return rebuilt(start, (all) =>
    all.some((one) => one.name === name)
      ? all.map((one) => (one.name === name ? { name, schema: inner, isRequired } : one))
      : [...all, { name, schema: inner, isRequired }],
  );
}

export function withoutProperty(schema: JsonObject, name: string): JsonObject {
  return rebuilt(schema, (all) => all.filter((one) => one.name !== name));
}

/** Another name at the same place. A name that is taken changes nothing. */
export function renamed(schema: JsonObject, from: string, to: string): JsonObject {
  if (propertiesOf(schema).some(({ name }) => name === to)) return schema;
  return rebuilt(schema, (all) => all.map((one) => (one.name === from ? { ...one, name: to } : one)));
}

/** A name for one more property. */
export function freeProperty(schema: unknown): string {
  const taken = new Set(propertiesOf(schema).map(({ name }) => name));
  for (let n = taken.size + 1; ; n += 1) if (!taken.has(`field_${n}`)) return `field_${n}`;
}

/** A schema of another type. What only the old type understands goes; everything else stays. */
export function withType(schema: unknown, type: SchemaType, isNullable: boolean): JsonObject {
  const before = isObject(schema) ? schema : {};
  const was = typedOf(schema).type;
  const dropped = new Set(was === type ? [] : ['properties', 'required', 'items', 'enum', ...(was === 'other' ? ['anyOf', 'oneOf', 'allOf'] : [])]);
  const kept = Object.fromEntries(Object.entries(before).filter(([key]) => !dropped.has(key) && key !== 'type'));
  const start = was === type ? {} : type === 'object' ? { properties: {}, required: [] } : type === 'array' ? { items: { type: 'string' } } : {};
  return { type: isNullable ? [type, 'null'] : type, ...kept, ...start };
}

/** One key of a schema with another value, or without it. */
export function withKey(schema: unknown, key: string, value: unknown): JsonObject {
  const rest = Object.fromEntries(Object.entries(isObject(schema) ? schema : {}).filter(([name]) => name !== key));
  return value === undefined ? rest : { ...(isObject(schema) ? schema : {}), [key]: value };
}

/** The values of an enum as they were typed: numbers for numbers. */
export function choicesFrom(texts: readonly string[], type: SchemaType | 'other'): unknown[] | undefined {
  if (texts.length === 0) return undefined;
  if (type !== 'number' && type !== 'integer') return [...texts];
  return texts.map((text) => (Number.isFinite(Number(text)) && text.trim() !== '' ? Number(text) : text));
}
