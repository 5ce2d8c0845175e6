import { isObject, listOf, own } from './json.ts';

/** One property of a JSON schema of an object. */
export type Property = { readonly name: string; readonly schema: unknown; readonly isRequired: boolean };

export const SCHEMA_TYPES = ['string', 'number', 'integer', 'boolean', 'object', 'array'] as const;
export type SchemaType = (typeof SCHEMA_TYPES)[number];

/** What a JSON schema of an object names. */
export function propertiesOf(schema: unknown): Property[] {
  const properties = isObject(schema) ? own(schema, 'properties') : undefined;
  const required = isObject(schema) ? listOf(own(schema, 'required')) : [];
  return isObject(properties) ? Object.entries(properties).map(([name, inner]) => ({ name, schema: inner, isRequired: required.includes(name) })) : [];
}

export type Typed = { readonly type: SchemaType | 'other'; readonly isNullable: boolean };

function isSchemaType(type: unknown): type is SchemaType {
  return SCHEMA_TYPES.some((one) => one === type);
}

/** The type of a schema, and whether null will do, too. */
export function typedOf(schema: unknown): Typed {
  const type = isObject(schema) ? own(schema, 'type') : undefined;
  if (isSchemaType(type)) return { type, isNullable: false };
  const [first, ...rest] = listOf(type).filter((one) => one !== 'null');
  if (isSchemaType(first) && rest.length === 0) return { type: first, isNullable: listOf(type).includes('null') };
  return { type: 'other', isNullable: false };
}
