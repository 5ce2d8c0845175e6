import { expect, test } from 'vitest';
import { NO_TOOLS, rekeyed } from './keys.ts';

const hook = (name: string, id?: string) => ({ type: 'webhook', ...(id === undefined ? {} : { tool_id: id }), webhook: { name } });
const [a, b, c] = [hook('a', '1'), hook('b', '2'), hook('c')];

test('keys stay with their tools through moves, edits, removals and saves', () => {
  const first = rekeyed(NO_TOOLS, [a, b, c]);
  expect(first.keys).toEqual([0, 1, 2]);
  expect(rekeyed(first, [c, a, b]).keys).toEqual([2, 0, 1]);
  expect(rekeyed(first, [a, hook('renamed', '2'), c]).keys).toEqual([0, 1, 2]);
  expect(rekeyed(first, [b, c]).keys).toEqual([1, 2]);
  const saved = rekeyed(first, [hook('a', '1'), hook('b', '2'), hook('c', '3')]);
  expect(saved.keys).toEqual([0, 1, 2]);
});

test('a tool that was not there gets a key that no other had', () => {
  const first = rekeyed(NO_TOOLS, [a, b]);
  const fewer = rekeyed(first, [a]);
  expect(rekeyed(fewer, [a, c]).keys).toEqual([0, 2]);
  expect(rekeyed(first, [a, hook('new'), b]).keys).toEqual([0, 2, 1]);
});
