import type { DatabaseSync } from 'node:sqlite';
import { all, int, run, str, strOrNull, type Row } from '#sandbox/db.ts';
import type { LedgerRow } from '#wire/ledger.ts';

/** A started run, as its trigger answered it, with what was known of the version it went to. */
export type NewRun = Omit<LedgerRow, 'at' | 'entry' | 'seeded'>;

export type LedgerFilter = {
  readonly run?: string | undefined;
  readonly suite_run?: string | undefined;
  readonly assistant?: string | undefined;
  readonly version?: string | undefined;
};

/** The newest of an assistant's runs that are answered at once. */
export const MOST_ROWS = 5000;

export function insertRuns(db: DatabaseSync, account: string, at: number, entry: number, runs: readonly NewRun[]): void {
  for (const made of runs) {
    // An answer that was repeated for the same Idempotency-Key names runs that are known: what was known first holds.
    const sql =
      'INSERT OR IGNORE INTO runs (account, run_id, test_id, test_suite_run_id, assistant_id, version_id, config_hash, at, entry) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)';
    run(db, sql, account, made.run_id, made.test_id, made.test_suite_run_id, made.assistant_id, made.version_id, made.config_hash, at, entry);
  }
}

/** Newest first; at least one of the filters must be set. */
export function findRuns(db: DatabaseSync, account: string, filter: LedgerFilter): LedgerRow[] {
  const wanted = Object.entries({ run_id: filter.run, test_suite_run_id: filter.suite_run, assistant_id: filter.assistant, version_id: filter.version });
  const set = wanted.flatMap(([column, value]) => (value === undefined ? [] : [{ column, value }]));
  const where = ['account = ?', ...set.map(({ column }) => `${column} = ?`)].join(' AND ');
  return all(db, `SELECT * FROM runs WHERE ${where} ORDER BY at DESC, run_id LIMIT ${MOST_ROWS}`, account, ...set.map(({ value }) => value)).map(rowOf);
}

function rowOf(row: Row): LedgerRow {
  return {
    run_id: str(row, 'run_id'),
    test_id: str(row, 'test_id'),
    test_suite_run_id: strOrNull(row, 'test_suite_run_id'),
    assistant_id: strOrNull(row, 'assistant_id'),
    version_id: strOrNull(row, 'version_id'),
    config_hash: strOrNull(row, 'config_hash'),
    at: new Date(int(row, 'at')).toISOString(),
    entry: int(row, 'entry'),
  };
}
