import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { textDiff, type TextRow } from './text-diff.ts';
import { tokensOf } from './word-tokens.ts';

const shown = (before: string, after: string) =>
  textDiff(before, after).map((row) =>
    row.kind === 'same'
      ? `  ${row.text}`
      : `${row.kind === 'gone' ? '-' : '+'} ${row.pieces.map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text)).join('')}`,
  );

test('words are marked inside the lines that changed, and only there', () => {
  expect(shown('Hello {{name}}.\nBe short.', 'Hello {{first_name}}.\nBe short.')).toEqual(['- Hello [{{name}}].', '+ Hello [{{first_name}}].', '  Be short.']);
  expect(shown('one two three four\nfive', 'one two 3 four\nnew line\nfive')).toEqual([
    '- one two [three] four',
    '+ one two [3] four',
    '+ [new line]',
    '  five',
  ]);
});

test('passages with nothing in common are shown whole', () => {
  expect(shown('Alpha beta gamma.', 'Totally other words here!')).toEqual(['- Alpha beta gamma.', '+ Totally other words here!']);
  expect(shown('', 'a\nb')).toEqual(['+ a', '+ b']);
});

test('signs of scripts without spaces are words of their own', () => {
  expect(shown('您好，请稍等。', '您好，请等。')).toEqual(['- 您好，请[稍]等。', '+ 您好，请等。']);
  expect(tokensOf('don’t {{a.b}} 好的 👩‍👧 e\u0301!')).toEqual(['don’t', ' ', '{{a.b}}', ' ', '好', '的', ' ', '👩‍👧', ' ', 'e\u0301', '!']);
});

test('rows carry the numbers of their lines', () => {
  expect(textDiff('a\nb\nc', 'x\na\nc').map((row) => [row.kind, 'before' in row ? row.before : 0, 'after' in row ? row.after : 0])).toEqual([
    ['new', 0, 1],
    ['same', 1, 2],
    ['gone', 2, 0],
    ['same', 3, 3],
  ]);
});

const textOf = (row: TextRow) => (row.kind === 'same' ? row.text : row.pieces.map((piece) => piece.text).join(''));

test('both texts can be read back, with their line numbers in order', () => {
  const word = fc.oneof(fc.constantFrom('a', 'b', ' ', '\n', 'the', '{{x}}'), fc.string({ unit: 'binary', maxLength: 3 }));
  const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const rows = textDiff(before, after);
      expect(
        rows
          .filter((row) => row.kind !== 'new')
          .map(textOf)
          .join('\n'),
      ).toBe(before);
      expect(
        rows
          .filter((row) => row.kind !== 'gone')
          .map(textOf)
          .join('\n'),
      ).toBe(after);
      const numbers = (side: 'before' | 'after') =>
        rows.flatMap((row) => (side === 'before' ? (row.kind === 'new' ? [] : [row.before]) : row.kind === 'gone' ? [] : [row.after]));
      for (const side of ['before', 'after'] as const) expect(numbers(side)).toEqual(numbers(side).map((_, at) => at + 1));
    }),
    { numRuns: 300 },
  );
});

test('tokens joined are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(tokensOf(text).join('')).toBe(text);
    }),
  );
});

test('unchanged rows are folded but for those beside a change', () => {
  const rows = [...'same...', 'X', ...'......'].map((text) => text);
  const folded = fold(rows, (text) => text !== 'X', 2).map((part) => `${part.kind} ${part.rows.join('')}`);
  expect(folded).toEqual(['fold same.', 'rows ..X..', 'fold ....']);
  expect(fold(['a', 'X', 'b', 'c', 'd', 'X'], (text) => text !== 'X', 1).map((part) => part.rows.length)).toEqual([6]);
  expect(fold(['a', 'b'], () => true).map((part) => part.kind)).toEqual(['fold']);
  expect(fold([], () => true)).toEqual([]);
});
