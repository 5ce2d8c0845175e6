import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isQuiet, localTimes, nextCallingTime, quietVerdict } from './quiet-hours.ts';
import { instantsOf, offsetAt, wallTime } from './zones/wall-time.ts';

const at = (iso: string) => Date.parse(iso);

test('the hours from 8 until 21 are fine where the number is from', () => {
  const chicago = '+13125550142';
  expect(quietVerdict(chicago, at('2026-11-25T14:00:00Z'))).toBe('fine');
  expect(quietVerdict(chicago, at('2026-11-25T13:59:00Z'))).toBe('quiet');
  expect(quietVerdict(chicago, at('2026-11-26T02:59:00Z'))).toBe('fine');
  expect(quietVerdict(chicago, at('2026-11-26T03:00:00Z'))).toBe('quiet');
  expect(quietVerdict('+18005550142', at('2026-11-25T14:00:00Z'))).toBe('unknown');
  expect(quietVerdict('+18505550142', at('2026-11-25T13:30:00Z'))).toBe('perhaps');
});

test('summer time counts', () => {
  expect([isQuiet('America/Chicago', at('2026-07-01T13:00:00Z')), isQuiet('America/Chicago', at('2026-12-01T13:00:00Z'))]).toEqual([false, true]);
  expect([isQuiet('America/Phoenix', at('2026-07-01T14:59:00Z')), isQuiet('America/Phoenix', at('2026-12-01T15:00:00Z'))]).toEqual([true, false]);
});

test('the time there is told with its place, and once for zones that agree', () => {
  expect(localTimes('+13125550142', at('2026-11-25T14:05:00Z')).map(({ text, place }) => `${text} ${place}`)).toEqual([
    expect.stringMatching(/^Wed, Nov 25, 8:05\sAM Chicago$/),
  ]);
  const australia = localTimes('+61255501234', at('2026-07-01T00:00:00Z'));
  expect(australia.map(({ place }) => place)).toEqual(['Sydney', 'Adelaide', 'Perth']);
  expect(localTimes('+18005550142', 0)).toEqual([]);
});

test('the next fine time is eight in the morning there', () => {
  const iso = (zone: string, from: string) => new Date(nextCallingTime(zone, at(from))).toISOString();
  expect(iso('America/Chicago', '2026-11-25T10:00:00Z')).toBe('2026-11-25T14:00:00.000Z');
  expect(iso('America/Chicago', '2026-11-26T04:00:00Z')).toBe('2026-11-26T14:00:00.000Z');
  expect(iso('Europe/Berlin', '2026-12-31T22:00:00Z')).toBe('2027-01-01T07:00:00.000Z');
  expect(iso('Asia/Kolkata', '2026-11-25T06:00:00Z')).toBe('2026-11-25T06:00:00.000Z');
});

test('a time that clocks show twice or never has two instants or none', () => {
  const iso = (zone: string, month: number, day: number, hour: number, minute: number) =>
    instantsOf(zone, { year: 2026, month, day, hour, minute }).map((one) => new Date(one).toISOString());
  expect(iso('Europe/Berlin', 3, 29, 2, 30)).toEqual([]);
  expect(iso('Europe/Berlin', 10, 25, 2, 30)).toEqual(['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z']);
  expect(iso('Asia/Kathmandu', 6, 1, 12, 0)).toEqual(['2026-06-01T06:15:00.000Z']);
  expect(iso('Australia/Lord_Howe', 4, 5, 1, 45)).toHaveLength(2);
});

test('every instant is found again by what the clocks show at it', () => {
  const zone = fc.constantFrom('America/New_York', 'Europe/London', 'Pacific/Apia', 'Pacific/Kiritimati', 'Asia/Tehran', 'America/St_Johns', 'UTC');
  fc.assert(
    fc.property(zone, fc.integer({ min: at('2010-01-01T00:00:00Z') / 60_000, max: at('2035-01-01T00:00:00Z') / 60_000 }), (place, minutes) => {
      const instant = minutes * 60_000;
      expect(instantsOf(place, wallTime(place, instant))).toContain(instant);
      expect(Math.abs(offsetAt(place, instant))).toBeLessThanOrEqual(14 * 3_600_000);
      expect(isQuiet(place, nextCallingTime(place, instant))).toBe(false);
    }),
  );
});
