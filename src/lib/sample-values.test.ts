import { expect, test } from 'vitest';
import { keepSamples, readSamples } from './sample-values.ts';

function storage(items: Record<string, string> = {}) {
  const kept = new Map(Object.entries(items));
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    size: () => kept.size,
  };
}

test('values come back, each assistant has its own, and none leaves nothing behind', () => {
  const store = storage();
  keepSamples(store, 'a', { name: 'Ann' });
  expect([readSamples(store, 'a'), readSamples(store, 'b')]).toEqual([{ name: 'Ann' }, {}]);
  keepSamples(store, 'a', {});
  expect(store.size()).toBe(0);
});

test.each(['', '[1]', '"x"', '{"a":1,"b":null}', '{broken'])('what is kept as %j gives no value', (text) => {
  expect(readSamples(storage({ 'switchboard.samples.a': text }), 'a')).toEqual({});
});

test('a browser that keeps nothing is told apart', () => {
  const full = {
    ...storage(),
    setItem: () => {
      throw new Error('full');
    },
  };
  expect(keepSamples(full, 'a', { name: 'Ann' })).toBe(false);
});
