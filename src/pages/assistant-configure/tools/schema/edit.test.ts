import { expect, test } from 'vitest';
import { propertiesOf, typedOf } from '#lib/json-schema.ts';
import { choicesFrom, freeProperty, isPlainObject, renamed, withKey, withoutProperty, withProperty, withType } from './edit.ts';

const schema = {
  type: 'object',
  additionalProperties: false,
  properties: { a: { type: 'string', minLength: 2 }, b: { type: ['integer', 'null'] }, c: { anyOf: [] } },
  required: ['a', 'elsewhere'],
};

test('names change in their place, and what nobody touched stays', () => {
  const next = renamed(schema, 'a', 'first');
  expect(Object.keys(next['properties'] ?? {})).toEqual(['first', 'b', 'c']);
  expect(next).toMatchObject({ additionalProperties: false, required: ['first', 'elsewhere'] });
  expect(renamed(schema, 'a', 'b')).toBe(schema);
  expect(withoutProperty(schema, 'a')).toMatchObject({ required: ['elsewhere'] });
  expect(withProperty(undefined, 'x', { type: 'string' }, true)).toEqual({ type: 'object', properties: { x: { type: 'string' } }, required: ['x'] });
  expect(freeProperty(schema)).toBe('field_4');
});

test('types are read with null, and changed without losing what still means something', () => {
  expect(propertiesOf(schema).map((one) => typedOf(one.schema))).toEqual([
    { type: 'string', isNullable: false },
    { type: 'integer', isNullable: true },
    { type: 'other', isNullable: false },
  ]);
  expect(withType({ type: 'string', description: 'x', enum: ['a'] }, 'integer', true)).toEqual({ type: ['integer', 'null'], description: 'x' });
  expect(withType({ type: 'string', enum: ['a'] }, 'string', false)).toEqual({ type: 'string', enum: ['a'] });
  expect(withType({}, 'array', false)).toEqual({ type: 'array', items: { type: 'string' } });
  expect(withKey({ type: 'string', enum: ['a'] }, 'enum', undefined)).toEqual({ type: 'string' });
  expect(choicesFrom(['1', 'x'], 'integer')).toEqual([1, 'x']);
  expect(isPlainObject({ anyOf: [] })).toBe(false);
  expect(isPlainObject(undefined)).toBe(true);
});
