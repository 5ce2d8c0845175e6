import { expect, test } from 'vitest';
import { blocksOf } from './lanes.ts';

const at = (time: string) => ({ telnyx_end_user_target: '+1', telnyx_agent_target: '+1', scheduled_at_fixed_datetime: time });
const placed = (times: string[], zone = 'UTC', date = '2026-03-02') =>
  blocksOf(times.map(at), zone, date).map(({ minute, lane, lanes }) => [minute, lane, lanes]);

test('events that are apart have the whole width, close ones share it', () => {
  expect(placed(['2026-03-02T09:00:00Z', '2026-03-02T09:30:00Z', '2026-03-02T09:40:00Z', '2026-03-02T12:00:00Z'])).toEqual([
    [540, 0, 1],
    [570, 0, 2],
    [580, 1, 2],
    [720, 0, 1],
  ]);
});

test('a lane is used again once it is free', () => {
  expect(placed(['2026-03-02T09:00:00Z', '2026-03-02T09:20:00Z', '2026-03-02T09:30:00Z'])).toEqual([
    [540, 0, 2],
    [560, 1, 2],
    [570, 0, 2],
  ]);
});

test('a day is that of the zone, and a time that comes twice stands twice', () => {
  expect(placed(['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z', '2026-10-24T21:59:00Z'], 'Europe/Berlin', '2026-10-25')).toEqual([
    [150, 0, 2],
    [150, 1, 2],
  ]);
});

test('a time that cannot be read stands nowhere', () => {
  expect(placed(['soon'])).toEqual([]);
});
