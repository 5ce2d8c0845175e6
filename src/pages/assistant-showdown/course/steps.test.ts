import { expect, test } from 'vitest';
import type { TestRun } from '#wire/run.ts';
import { courseOf, startsOf, stepAt } from './steps.ts';

const run = (status: string): TestRun => ({
  run_id: status,
  test_id: 't',
  status,
  created_at: '2026-11-01T00:00:00Z',
  triggered_by: 'manual',
  ...(status === 'running' ? {} : { completed_at: '2026-11-01T00:01:00Z' }),
});

test('main and the candidate take turns', () => {
  expect([0, 1, 2, 3].map(stepAt).map(({ side, round }) => `${side} ${round}`)).toEqual(['main 0', 'candidate 0', 'main 1', 'candidate 1']);
});

test('the next start is made when the one before has ended', () => {
  expect(courseOf(1, [])).toEqual({ kind: 'next', step: stepAt(0) });
  expect(courseOf(1, [undefined])).toEqual({ kind: 'waiting', step: stepAt(0), done: 0, total: 0 });
  expect(courseOf(1, [[]])).toEqual({ kind: 'waiting', step: stepAt(0), done: 0, total: 0 });
  expect(courseOf(1, [[run('passed'), run('running')]])).toEqual({ kind: 'waiting', step: stepAt(0), done: 1, total: 2 });
  expect(courseOf(1, [[run('passed')]])).toEqual({ kind: 'next', step: stepAt(1) });
  expect(courseOf(1, [[run('passed')], [run('error')]])).toEqual({ kind: 'ended' });
});

test('what is not read yet has no runs', () => {
  expect(startsOf([[run('passed')], undefined]).map(({ side, runs }) => [side, runs.length])).toEqual([
    ['main', 1],
    ['candidate', 0],
  ]);
});
