import fc from 'fast-check';
import { expect, test } from 'vitest';
import { interner, sequenceDiff } from './sequence-diff.ts';

const ENOUGH = 1_000_000;

function diff(before: string, after: string, steps = ENOUGH) {
  const numbered = interner();
  const runs = sequenceDiff(numbered([...before]), numbered([...after]), { steps });
  return runs.map(({ kind, from, to }) => ({ same: ' ', gone: '-', new: '+' })[kind] + (kind === 'new' ? [...after] : [...before]).slice(from, to).join(''));
}

test('the shortest edit is found', () => {
  expect(diff('abc', 'axc')).toEqual([' a', '-b', '+x', ' c']);
  expect(diff('abc', 'abc')).toEqual([' abc']);
  expect(diff('', '')).toEqual([]);
  expect(diff('', 'ab')).toEqual(['+ab']);
  expect(diff('ab', '')).toEqual(['-ab']);
});

test('without a budget the middle is shown as replaced', () => {
  expect(diff('xabcdy', 'xdcbay', 0)).toEqual([' x', '-abcd', '+dcba', ' y']);
});

/** The length of the longest common subsequence, by the table of the textbook. */
function longest(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, () => 0);
  for (const x of a) {
    row = [...b].reduce<number[]>((next, y, j) => [...next, x === y ? (row[j] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0)], [0]);
  }
  return row.at(-1) ?? 0;
}

test('both sequences can be read back, and no longer common part exists', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 30 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const runs = diff(before, after);
      const side = (not: string) =>
        runs
          .filter((run) => !run.startsWith(not))
          .map((run) => run.slice(1))
          .join('');
      expect(side('+')).toBe(before);
      expect(side('-')).toBe(after);
      expect(
        runs
          .filter((run) => run.startsWith(' '))
          .join('')
          .replaceAll(' ', '').length,
      ).toBe(longest(before, after));
    }),
    { numRuns: 1000 },
  );
});
