import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getAt, setAt } from './at-path.ts';
import { isObject } from './json.ts';
import { jsonChanges } from './json-changes.ts';
import { same } from './same.ts';

const byId = (path: readonly (string | number)[]) =>
  path.at(-1) === 'tools' ? (item: unknown) => (isObject(item) ? String(item['id']) : undefined) : undefined;
const shown = (before: unknown, after: unknown) => jsonChanges(before, after, byId).map(({ kind, path, before: a, after: b }) => [kind, path.join('.'), a, b]);

test('each leaf that differs is a change with its path', () => {
  expect(shown({ a: { b: 1, c: 2 }, d: 'x', e: null }, { a: { b: 1, c: 3 }, f: { g: true } })).toEqual([
    ['changed', 'a.c', 2, 3],
    ['removed', 'd', 'x', undefined],
    ['added', 'f.g', undefined, true],
  ]);
  expect(shown({ a: {} }, {})).toEqual([['removed', 'a', {}, undefined]]);
  expect(shown({}, { a: { b: null } })).toEqual([['added', 'a', undefined, { b: null }]]);
  expect(shown({ a: { b: 1 } }, { a: 'text' })).toEqual([['changed', 'a', { b: 1 }, 'text']]);
});

test('a list without identities is one leaf', () => {
  expect(shown({ tags: ['a'] }, { tags: ['a', 'b'] })).toEqual([['changed', 'tags', ['a'], ['a', 'b']]]);
});

test('items with an identity are added, removed, changed and moved', () => {
  const [a, b, c] = [{ id: 'a' }, { id: 'b', n: 1 }, { id: 'c' }];
  expect(shown({ tools: [a, b, c] }, { tools: [c, a, { id: 'b', n: 2 }] })).toEqual([
    ['changed', 'tools.b.n', 1, 2],
    ['moved', 'tools.c', 2, 0],
  ]);
  expect(shown({ tools: [a, b] }, { tools: [b, c] })).toEqual([
    ['removed', 'tools.a', a, undefined],
    ['added', 'tools.c', undefined, c],
  ]);
  expect(shown({}, { tools: [a] })).toEqual([['added', 'tools.a', undefined, a]]);
  expect(shown({ tools: [a, a] }, { tools: [a] })).toEqual([['changed', 'tools', [a, a], [a]]]);
});

test('applying the changes to the one gives the other', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()), (before, after) => {
      const result = jsonChanges(before, after).reduce<unknown>((value, change) => setAt(value, change.path, change.after), before);
      for (const change of jsonChanges(before, after)) {
        expect(getAt(before, change.path)).toEqual(change.before);
        expect(getAt(after, change.path)).toEqual(change.after);
      }
      // What held the removed leaves stays behind, with nothing in it.
      const left = jsonChanges(result, after).filter(({ before: held }) => !(isObject(held) && Object.values(held).every((value) => value === null)));
      expect(left).toEqual([]);
      expect(same(before, after)).toBe(jsonChanges(before, after).length === 0);
    }),
  );
});
