import { expect, test } from 'vitest';
import { RUN_STATUSES, hasEnded, mayFollow, tallyOf } from './run-status.ts';

test('a run only moves forward', () => {
  expect(mayFollow('pending', 'passed')).toBe(true);
  expect(mayFollow('running', 'starting')).toBe(false);
  expect(mayFollow('passed', 'failed')).toBe(false);
  expect(RUN_STATUSES.every((status) => mayFollow(status, status))).toBe(true);
});

test('a status that the API adds later ends when the run says when', () => {
  expect(hasEnded({ status: 'timeout' })).toBe(false);
  expect(hasEnded({ status: 'timeout', completed_at: '2026-01-01T00:00:00Z' })).toBe(true);
});

test('an unevaluated run is never counted as a pass', () => {
  const runs = [
    { status: 'passed' },
    { status: 'failed' },
    { status: 'error' },
    { status: 'running' },
    { status: 'timeout', completed_at: '2026-01-01T00:00:00Z' },
  ];
  expect(tallyOf(runs)).toEqual({ passed: 1, failed: 1, error: 2, open: 1, total: 5 });
});
