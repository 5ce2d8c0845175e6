import { expect, test } from 'vitest';
import { findSettings } from './find.ts';

const ids = (typed: string) => findSettings(typed).map((hit) => hit.id);

test('settings are found by their name, by what they mean, and as the API spells them', () => {
  expect(ids('Longest call')[0]).toBe('telephony.time_limit_secs');
  expect(ids('time_limit_secs')).toEqual(['telephony.time_limit_secs']);
  expect(ids('krisp')).toContain('telephony.noise_suppression');
  expect(ids('KEEP conversations')[0]).toBe('privacy.data_retention');
});

test('sections come first, and nothing is found for what is nowhere', () => {
  expect(ids('voice')[0]).toBe('voice');
  expect(ids('tools')).toContain('tools');
  expect(ids('qqqq')).toEqual([]);
});
