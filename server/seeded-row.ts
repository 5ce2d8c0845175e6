import type { SeededRun } from '#sandbox/seeded-run-store.ts';
import type { LedgerRow } from '#wire/ledger.ts';

/** A run of the sandbox's first data as a row of the ledger: marked, and without an entry, since nobody here started it. */
export function seededRow(run: SeededRun): LedgerRow {
  return {
    run_id: run.runId,
    test_id: run.testId,
    test_suite_run_id: run.batchId,
    assistant_id: run.assistantId,
    version_id: run.versionId,
    config_hash: run.configHash,
    at: new Date(run.at).toISOString(),
    entry: null,
    seeded: true,
  };
}
