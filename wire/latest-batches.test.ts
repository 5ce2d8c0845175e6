import { expect, test } from 'vitest';
import { latestBatches } from './latest-batches.ts';

const row = (run: string, version: string | null, batch: string | null, day: number) => ({
  run_id: run,
  test_id: `t-${run}`,
  test_suite_run_id: batch,
  version_id: version,
  config_hash: `h-${run}`,
  at: `2026-01-0${day}T00:00:00.000Z`,
});

test('each version has its newest suite run, in whatever order the rows come', () => {
  const found = latestBatches([row('1', 'v1', 'b1', 1), row('2', 'v1', 'b2', 3), row('3', 'v1', 'b2', 3), row('4', 'v2', 'b3', 2)]);
  expect([...found].map(([version, { id, testId, configHash }]) => [version, id, testId, configHash])).toEqual([
    ['v1', 'b2', 't-2', 'h-2'],
    ['v2', 'b3', 't-4', 'h-4'],
  ]);
});

test('a run that was started alone and one on an unknown version are no evidence of a suite', () => {
  expect(latestBatches([row('1', 'v1', null, 1), row('2', null, 'b1', 2)]).size).toBe(0);
});
