import { expect, it } from 'vitest';
import type { Item } from './attention.ts';
import { readSnoozes, snoozed, snoozeOf, woken } from './attention-snooze.ts';

const NOW = 1_000_000;
const DAY = 86_400_000;
const item: Item = { kind: 'suite', id: 'suite:a', state: 'b1', suite: 'a', failed: 1, total: 2 };
const changed: Item = { ...item, state: 'b2' };

it('holds an item back for a day or a week, whatever becomes of it', () => {
  const day = snoozed({}, item, 'day', NOW);
  expect(snoozeOf(day, changed, NOW + DAY - 1)).not.toBeNull();
  expect(snoozeOf(day, item, NOW + DAY)).toBeNull();
  expect(snoozeOf(snoozed({}, item, 'week', NOW), item, NOW + 6 * DAY)).not.toBeNull();
});

it('holds an item back until it changes, however long that takes', () => {
  const kept = snoozed({}, item, 'change', NOW);
  expect(snoozeOf(kept, item, NOW + 1000 * DAY)).not.toBeNull();
  expect(snoozeOf(kept, changed, NOW)).toBeNull();
});

it('wakes one item and forgets those whose time is over', () => {
  const other: Item = { ...item, id: 'suite:b' };
  const both = snoozed(snoozed({}, item, 'day', NOW), other, 'change', NOW);
  expect(Object.keys(woken(both, 'suite:b', NOW))).toEqual(['suite:a']);
  expect(Object.keys(woken(both, 'none', NOW + DAY))).toEqual(['suite:b']);
});

it('reads what it wrote, and survives anything else', () => {
  const kept = snoozed(snoozed({}, item, 'day', NOW), { ...item, id: '__proto__' }, 'change', NOW);
  expect(readSnoozes(JSON.stringify(kept))).toEqual(kept);
  for (const text of [null, '', '[]', '{', '7', '{"a":1}', '{"a":{"until":"x","state":"s"}}']) expect(readSnoozes(text), String(text)).toEqual({});
});
