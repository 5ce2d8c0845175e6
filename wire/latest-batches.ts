import type { LedgerRow } from './ledger.ts';

/** A suite run as the ledger knows it: which version it met, and what that version was then. */
export type KnownBatch = {
  readonly id: string;
  /** One of its tests: it names the suite. */
  readonly testId: string;
  readonly at: string;
  /** See `config-hash.ts`; `null` where it was not known. */
  readonly configHash: string | null;
};

/** What is needed of a ledger row. */
type Row = Pick<LedgerRow, 'version_id' | 'test_suite_run_id' | 'test_id' | 'at' | 'config_hash'>;

/** The newest suite run of each version, by version id. Runs that were started alone, or on an unknown version, say nothing of a suite. */
export function latestBatches(rows: readonly Row[]): ReadonlyMap<string, KnownBatch> {
  const latest = new Map<string, KnownBatch>();
  for (const { version_id: version, test_suite_run_id: id, test_id: testId, at, config_hash: configHash } of rows) {
    if (version === null || id === null || at <= (latest.get(version)?.at ?? '')) continue;
    latest.set(version, { id, testId, at, configHash });
  }
  return latest;
}
