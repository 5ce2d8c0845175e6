import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getAt, moved, setAt } from './at-path.ts';

const frozen = (value: unknown): unknown => {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
};

test('a value deep inside is found, a wrong way finds nothing', () => {
  const value = { a: [{ b: 1 }], c: 'text' };
  expect(getAt(value, ['a', 0, 'b'])).toBe(1);
  expect(getAt(value, [])).toBe(value);
  for (const path of [['a', '0'], ['a', 1, 'b'], ['c', 'length'], ['c', 0], ['constructor']]) expect(getAt(value, path)).toBeUndefined();
});

test('setting makes the objects on the way and leaves the rest as it was', () => {
  const value = frozen({ a: { b: 1 }, c: { d: 2 } });
  const after = setAt(value, ['a', 'x', 'y'], 3);
  expect(after).toEqual({ a: { b: 1, x: { y: 3 } }, c: { d: 2 } });
  expect(getAt(after, ['c'])).toBe(getAt(value, ['c']));
  expect(setAt(undefined, ['list', 0, 'name'], 'n')).toEqual({ list: [{ name: 'n' }] });
});

test('undefined removes a key or an item, and nothing is made on the way to it', () => {
  expect(setAt({ a: { b: 1 } }, ['a', 'b'], undefined)).toEqual({ a: {} });
  expect(setAt({ a: [1, 2, 3] }, ['a', 1], undefined)).toEqual({ a: [1, 3] });
  const value = { a: 1 };
  expect(setAt(value, ['x', 'y'], undefined)).toBe(value);
});

test('what was set is what is found, and other ways are untouched', () => {
  const path = fc.array(fc.string(), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), path, fc.jsonValue(), (value, way, next) => {
      const before = structuredClone(value);
      const after = setAt(frozen(value), way, next);
      expect(getAt(after, way)).toEqual(next);
      expect(value).toEqual(before);
      for (const key of Object.keys(value)) if (key !== way[0]) expect(getAt(after, [key])).toBe(getAt(value, [key]));
    }),
  );
});

test('an item moves to its new place', () => {
  expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
});
