import { expect, test } from 'vitest';
import type { Batch, Fact } from '#lib/matrix.ts';
import { lastIn } from './last-results.ts';

const fact = (testId: string, status: string, at: number): Fact => ({
  runId: `${testId}${at}`,
  testId,
  trigger: null,
  status,
  at,
  endedAt: null,
  open: false,
  verdicts: [],
});
const batch = (at: number, facts: readonly Fact[]): Batch => ({
  id: String(at),
  at,
  suite: true,
  runs: new Map(facts.map((one) => [one.runId, one])),
  cells: new Map(facts.map((one) => [one.testId, one])),
});

test('the last result of a test stands in the newest batch that holds it', () => {
  const batches = [batch(2000, [fact('a', 'failed', 2000)]), batch(1000, [fact('a', 'passed', 1000), fact('b', 'error', 1000)])];
  expect(lastIn(batches, 'a')).toEqual({ runId: 'a2000', status: 'failed', at: '1970-01-01T00:00:02.000Z' });
  expect(lastIn(batches, 'b')?.status).toBe('error');
  expect(lastIn(batches, 'c')).toBeNull();
});
