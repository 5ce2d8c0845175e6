import { expect, test } from 'vitest';
import { channelsOf, choices, filtered, indexed, listParams, sorted, type Listed } from './list.ts';

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const some: Listed[] = [
  {
    id: 'assistant-1',
    name: 'Clinic reception',
    description: 'Books visits',
    model: 'gpt-4o',
    tags: ['health'],
    enabled_features: ['telephony'],
    created_at: '2026-01-01T00:00:00Z',
    version_created_at: '2026-03-01T00:00:00Z',
  },
  {
    id: 'assistant-2',
    name: 'Café 10',
    model: 'gpt-4.1',
    tags: ['travel', 'health'],
    created_at: '2026-02-01T00:00:00Z',
    telephony_settings: { supports_unauthenticated_web_calls: true },
  },
  {
    id: 'assistant-3',
    name: 'Café 9',
    description: null,
    model: null,
    tags: null,
    enabled_features: ['messaging', 'telephony'],
    created_at: '2026-01-15T00:00:00Z',
  },
];
const rows = indexed(some, fold);
const ids = (list: readonly Listed[]) => list.map((a) => a.id.slice(-1)).join('');
const none = listParams.parse({});

test('a search finds words in any field, in any order, whatever case and accents', () => {
  expect(ids(filtered(rows, { ...none, q: 'cafe' }, fold))).toBe('23');
  expect(ids(filtered(rows, { ...none, q: 'VISITS clinic' }, fold))).toBe('1');
  expect(ids(filtered(rows, { ...none, q: 'assistant-3' }, fold))).toBe('3');
  expect(ids(filtered(rows, { ...none, q: '  ' }, fold))).toBe('123');
});

test('filters add up', () => {
  expect(ids(filtered(rows, { ...none, tag: 'health' }, fold))).toBe('12');
  expect(ids(filtered(rows, { ...none, tag: 'health', channel: 'phone' }, fold))).toBe('1');
  expect(ids(filtered(rows, { ...none, model: 'gpt-4.1' }, fold))).toBe('2');
});

test('sorting reads numbers as numbers and times as times', () => {
  const order = (sort: 'name' | 'model' | 'updated', dir: 'asc' | 'desc') => ids(sorted(rows, sort, dir, 'en').map((r) => r.assistant));
  expect(order('name', 'asc')).toBe('321');
  expect(order('updated', 'desc')).toBe('123');
  expect(order('model', 'desc')).toBe('123');
});

test('channels come from the settings, choices from what is there', () => {
  expect(some.map((a) => channelsOf(a).join('+'))).toEqual(['phone', 'web', 'phone+sms']);
  expect(choices(some, 'tag', 'en')).toEqual(['health', 'travel']);
  expect(choices(some, 'model', 'en')).toEqual(['gpt-4.1', 'gpt-4o']);
});

test('an unreadable address counts as not set', () => {
  expect(listParams.parse({ sort: 'colour', dir: 1, channel: 'fax' })).toEqual(none);
});
