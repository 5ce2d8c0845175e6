import { expect, test } from 'vitest';
import { lineOf } from './problem.ts';

test('a line ends with its break', () => {
  const text = 'one\ntwo\n\nfour';
  expect([0, 3, 4, 8, 9, text.length].map((at) => lineOf(text, at))).toEqual([1, 1, 2, 3, 4, 4]);
});
