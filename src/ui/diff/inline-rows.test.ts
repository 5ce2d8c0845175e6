import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textDiff } from '#lib/text-diff.ts';
import { inlineRows, type InlineRow } from './inline-rows.ts';

const rows = (before: string, after: string) => inlineRows(textDiff(before, after));

test('a changed sentence is one line with both', () => {
  expect(rows('Offer all open slots you can see.', 'Offer the two earliest slots you can see.')).toEqual([
    {
      kind: 'both',
      before: 1,
      after: 1,
      pieces: [
        { text: 'Offer ', kind: 'same' },
        { text: 'all', kind: 'gone' },
        { text: 'the', kind: 'new' },
        { text: ' ', kind: 'same' },
        { text: 'open', kind: 'gone' },
        { text: 'two earliest', kind: 'new' },
        { text: ' slots you can see.', kind: 'same' },
      ],
    },
  ]);
});

test('lines with nothing in common stay apart, and so do lines that were cut', () => {
  expect(rows('Good day', 'Hello there').map((row) => row.kind)).toEqual(['gone', 'new']);
  expect(rows('one two three four', 'one two\nthree four').map((row) => row.kind)).toEqual(['gone', 'new', 'new']);
});

const text = fc
  .array(
    fc.array(fc.constantFrom('a', 'b', 'c', 'dd', ' ', '{{x}}'), { maxLength: 6 }).map((words) => words.join(' ')),
    { maxLength: 6 },
  )
  .map((lines) => lines.join('\n'));

const sideOf = (shown: readonly InlineRow[], other: 'gone' | 'new') =>
  shown.flatMap((row) => {
    if (row.kind === other) return [];
    return [
      row.kind === 'same'
        ? row.text
        : row.pieces
            .filter((piece) => !('kind' in piece) || piece.kind !== other)
            .map((piece) => piece.text)
            .join(''),
    ];
  });

test('both texts can be read out of the rows, whole', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const shown = rows(before, after);
      expect(sideOf(shown, 'new').join('\n')).toBe(before);
      expect(sideOf(shown, 'gone').join('\n')).toBe(after);
    }),
    { numRuns: 500 },
  );
});
