import { expect, test } from 'vitest';
import { lengthOf } from '../form/values.ts';
import { copyName, copyNames } from './copy-name.ts';

test('copies made together have names of their own', () => {
  expect(copyNames(['Greets', 'Greets', 'Hours'], ['Greets', 'Hours', 'Hours (copy)'])).toEqual(['Greets (copy)', 'Greets (copy 2)', 'Hours (copy 2)']);
});

test('a name that is as long as a name can be is shortened for the mark, sign by sign', () => {
  const name = '測試🙂'.repeat(85);
  const copy = copyName(name, new Set());
  expect(lengthOf(name)).toBe(255);
  expect(lengthOf(copy)).toBe(255);
  expect(copy).toMatch(/^(?:測試🙂)+測?試?… \(copy\)$/u);
  expect(copyName(name, new Set([copy]))).toMatch(/… \(copy 2\)$/);
  expect(copyName('x'.repeat(248), new Set())).toBe(`${'x'.repeat(248)} (copy)`);
});
