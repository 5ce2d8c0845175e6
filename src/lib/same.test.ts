import { expect, test } from 'vitest';
import { same } from './same.ts';

test.each([
  [
    { a: 1, b: [{ c: null }] },
    { b: [{}], a: 1 },
  ],
  [null, undefined],
  [{ a: undefined }, {}],
  [[], []],
  ['x', 'x'],
])('%j and %j say the same', (a, b) => {
  expect(same(a, b)).toBe(true);
  expect(same(b, a)).toBe(true);
});

test.each([
  [{ a: 1 }, { a: 1, b: 2 }],
  [
    [1, 2],
    [2, 1],
  ],
  [[], {}],
  [[], null],
  ['', null],
  [0, false],
  ['1', 1],
  [{}, 'x'],
])('%j and %j do not', (a, b) => {
  expect(same(a, b)).toBe(false);
  expect(same(b, a)).toBe(false);
});
