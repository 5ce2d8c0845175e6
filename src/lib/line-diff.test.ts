import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineDiff } from './line-diff.ts';

const shown = (before: string, after: string) => lineDiff(before, after).map(({ kind, text }) => `${{ same: ' ', gone: '-', new: '+' }[kind]}${text}`);

test('equal texts have no change', () => {
  expect(shown('a\nb', 'a\nb')).toEqual([' a', ' b']);
});

test('a line in the middle is replaced, added or taken away', () => {
  expect(shown('a\nb\nc', 'a\nx\nc')).toEqual([' a', '-b', '+x', ' c']);
  expect(shown('a\nc', 'a\nb\nc')).toEqual([' a', '+b', ' c']);
  expect(shown('a\nb\nc', 'a\nc')).toEqual([' a', '-b', ' c']);
});

test('an empty text has no lines', () => {
  expect(shown('', 'a')).toEqual(['+a']);
  expect(shown('a', '')).toEqual(['-a']);
});

test('both texts can be read back from the difference', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', ' '), { maxLength: 12 })
    .map((lines) => lines.join('\n'))
    .filter((joined) => joined !== '');
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = lineDiff(before, after);
      const side = (not: string) =>
        lines
          .filter((line) => line.kind !== not)
          .map((line) => line.text)
          .join('\n');
      expect(side('new')).toBe(before);
      expect(side('gone')).toBe(after);
    }),
  );
});
