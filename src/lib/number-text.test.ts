import { expect, test } from 'vitest';
import { numberText, stepped, typedNumber } from './number-text.ts';

test('numbers are read however they are typed; what is none stays a text', () => {
  expect(['1', ' 0.4 ', '0,4', '.5', '3.', '-2', ''].map(typedNumber)).toEqual([1, 0.4, 0.4, 0.5, 3, -2, undefined]);
  expect(['a', '1 2', '--1', '0x1'].map(typedNumber)).toEqual(['a', '1 2', '--1', '0x1']);
  expect([1.5, 'x', null, undefined, true].map(numberText)).toEqual(['1.5', 'x', '', '', '']);
});

test('steps stay on the grid and within the bounds', () => {
  expect(stepped(0.1, 0.2)).toBe(0.3);
  expect(stepped(0.95, 0.1, 0, 1)).toBe(1);
  expect(stepped(10, -100, 0)).toBe(0);
});
