import { expect, test } from 'vitest';
import { differences, settingsOf } from './differences.ts';

const version = { id: 'a', version_id: 'v1', version_name: 'One', version_created_at: '2026-01-01T00:00:00Z', name: 'Ava', x_new: [1] };

test('versions that differ in name, id and date alone are the same', () => {
  expect(differences(version, { ...version, version_id: 'v2', version_name: 'Two', version_created_at: '2026-02-02T00:00:00Z' })).toEqual([]);
  expect(settingsOf(version)).toEqual({ name: 'Ava', x_new: [1] });
});

test('everything else counts, known or not', () => {
  expect(differences(version, { ...version, name: 'Eva', x_new: [2] }).map(({ section }) => section)).toEqual(['agent', 'other']);
});
