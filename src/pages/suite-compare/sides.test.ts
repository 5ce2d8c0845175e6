import { describe, expect, it } from 'vitest';
import { NO_HISTORY, withRuns, type Fact } from '#lib/matrix.ts';
import type { LedgerRow } from '#wire/ledger.ts';
import { batchesOf, withDefaults } from './sides.ts';

const row = (batch: string | null, version: string, test = 't'): LedgerRow => ({
  run_id: `${batch ?? ''}${test}`,
  test_id: test,
  test_suite_run_id: batch,
  assistant_id: 'a',
  version_id: version,
  config_hash: null,
  at: '',
  entry: 1,
});
const run = (batch: string, at: number, open = false): Fact => ({
  runId: `${batch}-r`,
  testId: 't',
  trigger: batch,
  status: open ? 'running' : 'passed',
  at,
  endedAt: null,
  open,
  verdicts: [],
});

describe('a side', () => {
  it('is one batch, or the newest batches of a version in this suite', () => {
    const ledger = [
      row('b9', 'v1'),
      row('b8', 'v2'),
      row('other', 'v1', 'elsewhere'),
      row(null, 'v1'),
      row('b9', 'v1'),
      ...[7, 6, 5, 4, 3].map((at) => row(`b${at}`, 'v1')),
    ];
    expect(batchesOf({ kind: 'batch', id: 'x' }, ledger, new Set(['t']))).toEqual(['x']);
    expect(batchesOf({ kind: 'version', id: 'v1' }, ledger, new Set(['t']))).toEqual(['b9', 'b7', 'b6', 'b5', 'b4']);
    expect(batchesOf(null, ledger, new Set(['t']))).toEqual([]);
  });

  it('that is not named is a batch that has ended, the older one before', () => {
    const { batches } = withRuns(NO_HISTORY, [run('old', 1), run('mid', 2), run('new', 3), run('live', 4, true)]);
    expect(withDefaults(null, null, batches)).toEqual({ before: { kind: 'batch', id: 'mid' }, after: { kind: 'batch', id: 'new' } });
    expect(withDefaults({ kind: 'batch', id: 'new' }, null, batches).after?.id).toBe('mid');
    expect(withDefaults(null, null, [])).toEqual({ before: null, after: null });
  });
});
