import { expect, test } from 'vitest';
import { lastPassOf, movedCriteria } from './last-pass.ts';

const run = (run_id: string, status: string, minute: number, verdicts: Readonly<Record<string, string>> = {}) => ({
  run_id,
  status,
  created_at: `2026-11-24T10:${String(minute).padStart(2, '0')}:00Z`,
  detail_status: Object.entries(verdicts).map(([name, verdict]) => ({ name, status: verdict })),
});

test('the last pass is the newest one before the run, never a later one and never itself', () => {
  const history = [run('later', 'passed', 9), run('me', 'passed', 5), run('red', 'failed', 4), run('newest', 'passed', 3), run('oldest', 'passed', 1)];
  expect(lastPassOf(history, run('me', 'passed', 5))?.run_id).toBe('newest');
  expect(lastPassOf(history, run('first', 'failed', 0))).toBeUndefined();
});

test('only criteria that differ are named, also those that came or went', () => {
  const then = run('a', 'passed', 1, { Greets: 'passed', Hours: 'passed', Old: 'passed' });
  const now = run('b', 'failed', 2, { Greets: 'passed', Hours: 'failed', New: 'passed' });
  expect(movedCriteria(then, now)).toEqual([
    { name: 'Hours', before: 'passed', now: 'failed' },
    { name: 'New', before: null, now: 'passed' },
    { name: 'Old', before: 'passed', now: null },
  ]);
  expect(movedCriteria(then, { detail_status: null })).toHaveLength(3);
});
