import { expect, test } from 'vitest';
import { forgetTries, keepTry, readTries, type Try } from './tries.ts';

function storage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value), removeItem: (key) => void kept.delete(key) };
}
const one = (n: number, size = 1): Try => ({
  at: new Date(n * 1000).toISOString(),
  status: 200,
  tookMs: n,
  arguments: { n, text: 'x'.repeat(size) },
  dynamic_variables: {},
});

test('the newest are kept, so many and so much', () => {
  const box = storage();
  let tries: Try[] = [];
  for (let n = 0; n < 20; n += 1) tries = keepTry(box, 'a', 't', one(n), tries);
  expect(tries.map(({ tookMs }) => tookMs)).toEqual([19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8]);
  expect(readTries(box, 'a', 't')).toEqual(tries);
  expect(readTries(box, 'a', 'other')).toEqual([]);
  expect(keepTry(box, 'a', 't', one(21, 20_000), keepTry(box, 'a', 't', one(20, 20_000), tries))).toHaveLength(1);
  forgetTries(box, 'a', 't');
  expect(readTries(box, 'a', 't')).toEqual([]);
});

test('foreign texts and forbidden storage are no trouble', () => {
  const box = storage();
  box.setItem('switchboard.tool-tries.a.t', '[{"at":"never"},7]');
  expect(readTries(box, 'a', 't')).toEqual([]);
  const broken = {
    getItem: () => '{',
    setItem: () => {
      throw new Error('full');
    },
    removeItem: () => {
      throw new Error('no');
    },
  };
  expect(readTries(broken, 'a', 't')).toEqual([]);
  expect(keepTry(broken, 'a', 't', one(1), [])).toEqual([one(1)]);
  forgetTries(broken, 'a', 't');
});
