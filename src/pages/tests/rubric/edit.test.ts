import { expect, test } from 'vitest';
import { added, changed, duplicated, moved, pasted, removed } from './edit.ts';

const one = { key: 0, name: 'a', criteria: 'A', rest: { later: 1 } };
const two = { key: 1, name: 'b', criteria: 'B', rest: {} };
const empty = { key: 2, name: ' ', criteria: '', rest: {} };

test('criteria are added, changed, copied, moved and taken away', () => {
  expect(added([one, empty], [{ name: 'c', criteria: 'C' }], 5)).toEqual([one, { key: 6, name: 'c', criteria: 'C', rest: {} }]);
  expect(added([empty], [{ name: '', criteria: '' }], 2)).toHaveLength(2);
  expect(changed([one, two], 0, { name: 'x' })).toEqual([{ ...one, name: 'x' }, two]);
  expect(duplicated([one, two], 0, 1)).toEqual([one, { ...one, key: 2 }, two]);
  expect(moved([one, two, empty], 2, 0)).toEqual([empty, one, two]);
  expect(moved([one, two], 9, 0)).toEqual([one, two]);
  expect(removed([one, two], 0)).toEqual([two]);
});

test('pasted lines become criteria, with the marks in front left out', () => {
  expect(pasted('- Greets: Says hello.\r\n\n2) Hours: open: nine to five\n* The assistant never says any price at all.\nTab\tfrom a sheet')).toEqual({
    found: [
      { name: 'Greets', criteria: 'Says hello.' },
      { name: 'Hours', criteria: 'open: nine to five' },
      { name: 'The assistant never says any', criteria: 'The assistant never says any price at all.' },
      { name: 'Tab', criteria: 'from a sheet' },
    ],
    nameless: [4],
  });
  expect(pasted('  \n')).toEqual({ found: [], nameless: [] });
});
