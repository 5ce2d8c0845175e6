import { expect, test } from 'vitest';
import { durationText, relativeTime, utcText } from './time.ts';

const now = Date.parse('2026-11-24T12:00:00Z');

test('near times are relative, far ones are dates', () => {
  expect(relativeTime('2026-11-24T11:59:30Z', now)).toBe('30 sec. ago');
  expect(relativeTime('2026-11-24T11:59:00.100Z', now)).toBe('1 min. ago');
  expect(relativeTime('2026-11-23T12:00:00Z', now)).toBe('yesterday');
  expect(relativeTime('2026-11-26T12:00:00Z', now)).toBe('in 2 days');
  expect(relativeTime('2026-11-02T12:00:00Z', now)).toBe('Nov 2');
  expect(relativeTime('2025-11-02T12:00:00Z', now)).toBe('Nov 2, 2025');
});

test('what is no time is shown as it came', () => {
  expect(relativeTime('soon', now)).toBe('soon');
  expect(utcText('soon')).toBe('soon');
});

test('durations take at most two units', () => {
  expect([500, 57_000, 70_000, 120_000, 7_500_000].map(durationText)).toEqual(['1 sec', '57 sec', '1 min 10 sec', '2 min', '2 hr 5 min']);
});
