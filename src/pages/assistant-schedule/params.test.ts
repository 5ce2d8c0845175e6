import { expect, test } from 'vitest';
import { addressOf, filterOf, scheduleParams } from './params.ts';

test('what cannot be read counts as not set', () => {
  expect(addressOf(scheduleParams.parse({ view: 'month', from: '2026-02-31', status: 'x', channel: 'phone_call' }))).toEqual({ channel: 'phone_call' });
});

test('a range of days holds the whole of its last day, also one of 23 hours', () => {
  const params = scheduleParams.parse({ from: '2026-03-28', to: '2026-03-29' });
  expect(filterOf(params, [], 'Europe/Berlin')).toEqual({ channel: '', from: '2026-03-27T23:00:00.000Z', to: '2026-03-29T21:59:59.999Z' });
});

test('the timeline asks for the days that it shows', () => {
  const params = scheduleParams.parse({ from: '2026-01-01' });
  expect(filterOf(params, ['2026-03-02', '2026-03-08'], 'UTC')).toEqual({ channel: '', from: '2026-03-02T00:00:00.000Z', to: '2026-03-08T23:59:59.999Z' });
});
