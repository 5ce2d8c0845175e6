import { expect, test } from 'vitest';
import { shareOf, type Slot } from '#wire/split.ts';
import { versionBook } from '#pages/assistant-canary/versions.ts';
import { typedFault } from './typed-words.ts';

const version = (id: string, name: string) => ({ version_id: id, version_name: name, created_at: '2026-01-01T00:00:00Z' });
const book = versionBook(version('m', 'Weekend hours'), [version('a', 'Concise greeting'), version('b', 'Spanish first'), version('c', 'Warm tone')]);
const split = (...shares: readonly [string, number][]): Slot[] => shares.map(([id, percent]) => ({ version_id: id, share: shareOf(percent) }));
const fault = (text: string, slots: readonly Slot[], at = 0) => typedFault(text, slots, at, book)?.replaceAll('\u00a0', ' ');

test('a share that is too large names who holds the rest, and what is free', () => {
  expect(fault('100', split(['a', 25], ['b', 10]))).toBe('Spanish first has 10 %, and main must keep 0.01 %: at most 89.99 % is free.');
  expect(fault('50', split(['a', 25], ['b', 60], ['c', 0.001]), 0)).toBe(
    'Spanish first has 60 %, Warm tone has 0.001 %, and main must keep 0.01 %: at most 39.989 % is free.',
  );
  expect(fault('95', split(['a', 10], ['b', 5], ['c', 0]), 1)).toBe('Concise greeting has 10 %, and main must keep 0.01 %: at most 89.99 % is free.');
});

test('what is said to be free is taken, and not a digit more', () => {
  const slots = split(['a', 25], ['b', 10.005]);
  expect(fault('89.985', slots)).toBeUndefined();
  expect(fault('89.985001', slots)).toMatch(/at most 89\.985 % is free/);
});

test('where no other version has a share, nobody is named', () => {
  expect(fault('100', split(['a', 25], ['b', 0]))).toBeUndefined();
  expect(fault('99.995', split(['a', 25], ['b', 0]))).toBe('At most 99.99 %: that is what is left.');
  expect(fault('-1', split(['a', 25]))).toBe('A share cannot be below 0 %.');
  expect(fault('lots', split(['a', 25]))).toBe('Type a number of percent, such as 33.33.');
});
