import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('what was worked out for an object is given again; another object is another question, even when it holds the same', () => {
  let runs = 0;
  const sizeOf = remembered((of: object) => {
    runs += 1;
    return Object.keys(of).length;
  });
  const one = { a: 1 };
  expect([sizeOf(one), sizeOf(one), runs]).toEqual([1, 1, 1]);
  expect([sizeOf({ a: 1 }), runs]).toEqual([1, 2]);
});

test('nothing is an answer, too', () => {
  let runs = 0;
  const firstOf = remembered((of: readonly number[]) => {
    runs += 1;
    return of[0];
  });
  const none: readonly number[] = [];
  expect([firstOf(none), firstOf(none), runs]).toEqual([undefined, undefined, 1]);
});
