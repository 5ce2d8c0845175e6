import { expect, test } from 'vitest';
import { lineMarks } from './line-marks.ts';

test('a text that is as it was has no marks', () => {
  expect(lineMarks('a\nb', 'a\nb')).toEqual([]);
});

test('lines that came or were changed are marked', () => {
  expect(lineMarks('a\nb\nc', 'a\nB\nc\nd')).toEqual([
    { line: 2, kind: 'new' },
    { line: 4, kind: 'new' },
  ]);
});

test('lines that went are marked at the line after them, or at the last one', () => {
  expect(lineMarks('a\nb\nc', 'a\nc')).toEqual([{ line: 2, kind: 'gone' }]);
  expect(lineMarks('a\nb', 'a')).toEqual([{ line: 1, kind: 'gone' }]);
});
