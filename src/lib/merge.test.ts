import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isObject, own, pathKey } from './json.ts';
import type { IdentityOf } from './keyed-list.ts';
import { merge } from './merge.ts';
import { same } from './same.ts';

const byId: IdentityOf = () => (item) => (isObject(item) && typeof item['id'] === 'string' ? item['id'] : undefined);

test('changes of different leaves come together', () => {
  const base = { voice: { speed: 1, style: 0 }, name: 'A', old: 1 };
  const result = merge(base, { voice: { speed: 2, style: 0 }, name: 'A', old: 1 }, { voice: { speed: 1, style: 0.5 }, name: 'B', x: 1 });
  expect(result.value).toEqual({ voice: { speed: 2, style: 0.5 }, name: 'B', x: 1 });
  expect(result.taken).toEqual([['voice', 'style'], ['name'], ['old'], ['x']]);
  expect(result.contested).toEqual([]);
});

test('only what both changed differently is contested, and goes where it is chosen', () => {
  const [base, mine, theirs] = [
    { a: 1, b: 1, c: 1 },
    { a: 2, b: 5, c: 3 },
    { a: 3, b: 5, c: 1 },
  ];
  const result = merge(base, mine, theirs);
  expect(result.contested).toEqual([{ path: ['a'], base: 1, mine: 2, theirs: 3 }]);
  expect(result.value).toEqual({ a: 2, b: 5, c: 3 });
  expect(merge(base, mine, theirs, byId, new Map([[pathKey(['a']), 'theirs']])).value).toEqual({ a: 3, b: 5, c: 3 });
});

test('what one side took away and the other changed is contested', () => {
  expect(merge({ a: { b: 1 } }, {}, { a: { b: 2 } }).contested.map((place) => place.path)).toEqual([['a']]);
  expect(merge({ a: { b: 1 } }, {}, { a: { b: 1 } }).value).toEqual({});
});

test('items with an identity come together one by one', () => {
  const base = {
    tools: [
      { id: 'a', n: 1 },
      { id: 'b', n: 1 },
      { id: 'c', n: 1 },
    ],
  };
  const mine = {
    tools: [
      { id: 'a', n: 2 },
      { id: 'new', n: 1 },
      { id: 'b', n: 1 },
      { id: 'c', n: 1 },
    ],
  };
  const theirs = {
    tools: [
      { id: 'c', n: 1 },
      { id: 'a', n: 1, x: 1 },
      { id: 'their', n: 1 },
    ],
  };
  const result = merge(base, mine, theirs, byId);
  expect(result.value).toEqual({
    tools: [
      { id: 'c', n: 1 },
      { id: 'a', n: 2, x: 1 },
      { id: 'new', n: 1 },
      { id: 'their', n: 1 },
    ],
  });
  expect(result.contested).toEqual([]);
  expect(
    merge(
      base,
      { tools: [{ id: 'b', n: 1 }] },
      {
        tools: [
          { id: 'a', n: 9 },
          { id: 'b', n: 1 },
        ],
      },
      byId,
    ).contested.map((place) => place.path),
  ).toEqual([['tools', 'a']]);
});

test('lists without identities, or both in a new order, are contested as a whole', () => {
  expect(merge({ t: ['a'] }, { t: ['a', 'b'] }, { t: ['c'] }).contested.map((place) => place.path)).toEqual([['t']]);
  const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  expect(merge([a, b, c], [c, b, a], [b, a, c], byId).contested.map((place) => place.path)).toEqual([[]]);
  expect(merge([a, b, c], [c, b, a], [c, b, a], byId).contested).toEqual([]);
  expect(merge([a], [a, b], [a, b, b], byId).contested.map((place) => place.path)).toEqual([[]]);
});

const leaf = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom('x', null));
const item = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), n: leaf });
const { value: tree } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.dictionary(fc.constantFrom('a', 'b', 'c', '__proto__'), tie('value')),
    fc.array(leaf, { maxLength: 3 }),
    fc.uniqueArray(item, { selector: (one) => one.id, maxLength: 4 }),
  ),
}));

test('without changes of one side the result is the other side', () => {
  fc.assert(
    fc.property(tree, tree, (base, other) => {
      expect(merge(base, other, base, byId).value).toEqual(other);
      expect(same(merge(base, base, other, byId).value, other)).toBe(true);
      expect(merge(base, other, base, byId).contested).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test('the same places are contested from either side, and choosing the other side mirrors it', () => {
  fc.assert(
    fc.property(tree, tree, tree, (base, mine, theirs) => {
      const [one, other] = [merge(base, mine, theirs, byId), merge(base, theirs, mine, byId)];
      const places = (from: typeof one) => from.contested.map((place) => pathKey(place.path)).toSorted();
      expect(places(one)).toEqual(places(other));
      const swapped = merge(base, theirs, mine, byId, new Map(places(one).map((key) => [key, 'theirs'])));
      expect(same(unordered(swapped.value), unordered(one.value))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

/** Where both sides add items, each puts its own first; apart from that the order is the same. */
function unordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unordered).toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unordered(inner)])) : value;
}

/** Every leaf of a value by its way, items with an identity by that; what is empty has none. */
function leavesOf(value: unknown, path: readonly string[] = []): Map<string, unknown> {
  const items = Array.isArray(value) && value.every((one) => byId([])?.(one) !== undefined);
  if (items) return new Map(value.flatMap((one: unknown) => [...leavesOf(one, [...path, byId([])?.(one) ?? ''])]));
  if (isObject(value)) return new Map(Object.keys(value).flatMap((key) => [...leavesOf(own(value, key), [...path, key])]));
  return new Map([[pathKey(path), value]]);
}

test('a leaf that one side changed is in the result, or its place is contested', () => {
  fc.assert(
    fc.property(tree, tree, tree, (base, mine, theirs) => {
      const result = merge(base, mine, theirs, byId);
      const [was, now] = [leavesOf(base), leavesOf(result.value)];
      const contested = result.contested.map((place) => pathKey(place.path).slice(0, -1));
      for (const side of [mine, theirs]) {
        for (const [key, value] of leavesOf(side)) {
          if (same(value, was.get(key)) || contested.some((place) => key.startsWith(place))) continue;
          expect(same(now.get(key), value), `${key} of ${JSON.stringify(side)} in ${JSON.stringify(result.value)}`).toBe(true);
        }
      }
    }),
    { numRuns: 2000 },
  );
});
