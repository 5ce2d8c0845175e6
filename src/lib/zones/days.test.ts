import { describe, expect, test } from 'vitest';
import { dateAt, dayAfter, dayStart, timeAt, wallTimeOf, weekOf } from './days.ts';

const HOUR = 3_600_000;

describe('days', () => {
  test.each([
    ['Europe/Berlin', '2026-03-29', 23],
    ['Europe/Berlin', '2026-10-25', 25],
    ['America/Santiago', '2026-09-06', 23],
    ['Asia/Kolkata', '2026-03-29', 24],
  ])('in %s %s lasts %i hours', (zone, date, hours) => {
    expect((dayStart(zone, dayAfter(date, 1)) - dayStart(zone, date)) / HOUR).toBe(hours);
  });

  test('an instant has its own day and time in each zone', () => {
    const at = Date.parse('2026-03-29T00:59:00Z');
    expect([dateAt('Europe/Berlin', at), timeAt('Europe/Berlin', at)]).toEqual(['2026-03-29', '01:59']);
    expect([dateAt('America/New_York', at), timeAt('America/New_York', at + 60_000)]).toEqual(['2026-03-28', '21:00']);
  });

  test('a week runs from Monday over the change of the month', () => {
    expect(weekOf('2026-03-01')).toEqual(['2026-02-23', '2026-02-24', '2026-02-25', '2026-02-26', '2026-02-27', '2026-02-28', '2026-03-01']);
  });

  test('half a time is none', () => {
    expect(wallTimeOf('2026-03-01', '')).toBeUndefined();
    expect(wallTimeOf('', '08:00')).toBeUndefined();
    expect(wallTimeOf('2026-03-01', '08:05')).toEqual({ year: 2026, month: 3, day: 1, hour: 8, minute: 5 });
  });
});
