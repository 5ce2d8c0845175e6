import { expect, test } from 'vitest';
import { pollEvery } from './poll.ts';

const NOW = Date.parse('2026-11-24T12:00:00Z');
const ago = (seconds: number) => NOW - seconds * 1000;

test('the older something is, the rarer it is asked for', () => {
  expect([0, 5, 20, 60, 600, 3601, 90_000].map((age) => pollEvery(ago(age), NOW))).toEqual([1000, 1000, 2000, 6000, 10_000, 60_000, false]);
});

test('nothing under way is not asked for', () => {
  expect(pollEvery(null, NOW)).toBe(false);
});

test('a clock that is behind, or an unreadable time, asks soon', () => {
  expect(pollEvery(ago(-300), NOW)).toBe(1000);
  expect(pollEvery(Number.NaN, NOW)).toBe(1000);
});
