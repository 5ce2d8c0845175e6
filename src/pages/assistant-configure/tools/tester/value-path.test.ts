import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getAt } from '#lib/at-path.ts';
import { atValuePath, storedIn, valuePath, variableName, withStored } from './value-path.ts';

const answer = { customer: { 'first name': 'Ada', 'a.b': 1, '': 2, tags: [{ id: 7 }] }, 0: 'zero' };

test('a node has a dotted way, and the way leads back to it', () => {
  expect(valuePath(['customer', 'tags', 0, 'id'])).toEqual({ path: 'customer.tags.0.id' });
  expect(valuePath(['customer', 'first name'])).toEqual({ path: 'customer.first name' });
  expect(atValuePath(answer, 'customer.tags.0.id')).toBe(7);
  expect(atValuePath([{ id: 1 }], '0.id')).toBe(1);
  expect(atValuePath(answer, '0')).toBe('zero');
  expect(atValuePath(answer, 'customer.none.deeper')).toBeUndefined();
});

test('keys that dots cannot hold are named', () => {
  expect(valuePath(['customer', 'a.b'])).toEqual({ key: 'a.b' });
  expect(valuePath(['customer', ''])).toEqual({ key: '' });
});

test('every way that is offered leads to the node that was clicked', () => {
  const nodes = (value: unknown, path: (string | number)[] = []): (string | number)[][] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => {
          const next = [...path, Array.isArray(value) ? Number(key) : key];
          return [next, ...nodes(inner, next)];
        })
      : [];
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      for (const node of nodes(value)) {
        const way = valuePath(node);
        if ('path' in way) expect(atValuePath(value, way.path)).toEqual(getAt(value, node));
      }
    }),
  );
});

test('a variable is named after the key', () => {
  expect(variableName(['customer', 'firstName'], [])).toBe('first_name');
  expect(variableName(['tags', 0], ['tags'])).toBe('tags_2');
  expect(variableName([0], [])).toBe('value');
  expect(variableName(['日本'], [])).toBe('value');
  expect(variableName(['telnyx_id'], [])).toBe('id');
  const next = withStored({ url: 'x' }, { name: 'a', path: 'b.c' });
  expect(next).toEqual({ url: 'x', store_fields_as_variables: [{ name: 'a', value_path: 'b.c' }] });
  expect(storedIn(next)).toEqual([{ name: 'a', path: 'b.c' }]);
});
