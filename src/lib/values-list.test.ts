import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addedValues, isList, plainNumber, splitValues } from './values-list.ts';

test('a pasted list is taken apart at commas, semicolons, tabs and lines', () => {
  expect(splitValues('+1 415 555 0134, +1 415 555 0178;sip:a@b.example\r\n\n+49 (30) 901-820\t')).toEqual([
    '+14155550134',
    '+14155550178',
    'sip:a@b.example',
    '+4930901820',
  ]);
  expect([isList('+1 415'), isList('a,b'), isList('a\n')]).toEqual([false, true, false]);
});

test('only what begins with a plus loses its spacing', () => {
  expect([plainNumber('+1 512'), plainNumber('2026-11-24'), plainNumber('512 555'), plainNumber('+not a number')]).toEqual([
    '+1512',
    '2026-11-24',
    '512 555',
    '+not a number',
  ]);
});

test('nothing is lost and nothing stands twice', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'));
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')), words, (list, more) => {
      const { values, added, twice } = addedValues(list, more);
      expect(values.slice(0, list.length)).toEqual(list);
      expect(new Set(values)).toEqual(new Set([...list, ...more]));
      expect(values.length).toBe(new Set(values).size);
      expect(added + twice).toBe(more.length);
    }),
  );
});
