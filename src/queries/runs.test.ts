import { expect, test } from 'vitest';
import { openSince } from './runs.ts';

const run = (status: string, created_at: string) => ({ run_id: 'r', test_id: 't', triggered_by: 'manual', status, created_at });

test('the youngest run that has not ended counts', () => {
  const runs = [run('passed', '2026-01-01T00:05:00Z'), run('running', '2026-01-01T00:02:00Z'), run('pending', '2026-01-01T00:03:00Z')];
  expect(openSince(runs)).toBe(Date.parse('2026-01-01T00:03:00Z'));
});

test('when all have ended nothing is under way', () => {
  expect(
    openSince([run('error', '2026-01-01T00:05:00Z'), { ...run('a later status', '2026-01-01T00:05:00Z'), completed_at: '2026-01-01T00:06:00Z' }]),
  ).toBeNull();
});
