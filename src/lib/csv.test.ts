import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRows } from './csv.ts';

const cell = fc.string({ unit: fc.constantFrom('a', ' ', ',', ';', '"', '\n', '+', 'é') });
const written = (rows: readonly (readonly string[])[]) => rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join('\r\n');

test('what is written as CSV is read back', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (rows) => {
      expect(csvRows(rows.length === 0 ? '' : `${written(rows)}\r\n`, ',')).toEqual(rows);
    }),
  );
});

test('plain cells and other separators', () => {
  expect(csvRows('a;b\n1;"2;3"', ';')).toEqual([
    ['a', 'b'],
    ['1', '2;3'],
  ]);
});
