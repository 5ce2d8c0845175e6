import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromPairs, pairsOf, twice } from './pairs.ts';

test('pairs that nobody touches are what was read, whatever the values are', () => {
  const names = fc.string().filter((name) => name !== '' && name === name.trim() && name !== '__proto__');
  fc.assert(
    fc.property(fc.dictionary(names, fc.jsonValue()), (value) => {
      expect(fromPairs(pairsOf(value), false)).toEqual({ ...value });
    }),
  );
  const headers = [{ name: 'x-key', value: 'a' }];
  expect(fromPairs(pairsOf(headers), true)).toEqual(headers);
});

test('an edited value is a text; a pair without a name waits', () => {
  const [first] = pairsOf({ plan: 3 });
  expect(
    first &&
      fromPairs(
        [
          { ...first, value: '4' },
          { name: ' ', value: 'x', kept: undefined },
        ],
        false,
      ),
  ).toEqual({ plan: '4' });
  expect(twice([...pairsOf({ a: 1, b: 2 }), ...pairsOf({ a: 2 })])).toEqual(['a']);
});
