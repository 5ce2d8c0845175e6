import { expect, it } from 'vitest';
import { activityParams, addressOf, filterOf } from './params.ts';
import { byDay } from './list/days.ts';

it('reads what makes no sense as nothing', () => {
  expect(activityParams.parse({ kind: 'nonsense', since: 'yesterday', entry: '-3', q: 'x'.repeat(300) })).toEqual({
    q: 'x'.repeat(200),
    assistant: '',
    kind: '',
    since: '',
    until: '',
    entry: 0,
  });
});

it('asks for whole days in the zone of whoever looks, and writes back only what is set', () => {
  const params = activityParams.parse({ since: '2026-03-29', until: '2026-03-29', kind: 'canary', entry: '7' });
  expect(filterOf(params, 'Europe/Berlin')).toEqual({ kinds: ['canary'], since: '2026-03-28T23:00:00.000Z', until: '2026-03-29T21:59:59.999Z' });
  expect(addressOf(params)).toEqual({ since: '2026-03-29', until: '2026-03-29', kind: 'canary', entry: '7' });
});

it('puts entries under the day that the calendar showed', () => {
  const days = byDay([{ at: '2026-01-02T00:30:00Z' }, { at: '2026-01-01T23:30:00Z' }, { at: '2026-01-01T22:30:00Z' }], 'Europe/Berlin');
  expect(days.map(({ day, entries }) => [day, entries.length])).toEqual([
    ['2026-01-02', 2],
    ['2026-01-01', 1],
  ]);
});
