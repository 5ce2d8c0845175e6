import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replacement } from './replacement.ts';

test('only what differs is replaced', () => {
  expect(replacement('one two three', 'one 2 three')).toEqual({ from: 4, to: 7, insert: '2' });
  expect(replacement('aaa', 'aaaa')).toEqual({ from: 3, to: 3, insert: 'a' });
  expect(replacement('same', 'same')).toBeUndefined();
});

test('the change always leads from the one text to the other', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n') });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const change = replacement(before, after);
      expect(change === undefined ? before : before.slice(0, change.from) + change.insert + before.slice(change.to)).toBe(after);
    }),
  );
});
