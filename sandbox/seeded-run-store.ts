import type { DatabaseSync } from 'node:sqlite';
import { configHash } from '#wire/config-hash.ts';
import { answerFor } from './assistant-answer.ts';
import { findAssistant } from './assistant-store.ts';
import { all, first, int, run, str, strOrNull } from './db.ts';
import { listVersions } from './version-store.ts';

/** What each version was configured as when it was seeded: a later change in place must not rewrite what its runs had met. */
export const seededTables = `
CREATE TABLE IF NOT EXISTS seeded_versions (
  account TEXT NOT NULL,
  assistant_id TEXT NOT NULL,
  version_id TEXT NOT NULL,
  config_hash TEXT NOT NULL,
  PRIMARY KEY (account, assistant_id, version_id)
) STRICT, WITHOUT ROWID;
`;

/** A run of the first data, with the version that it met: the API never tells, but the seed knows. */
export type SeededRun = {
  readonly runId: string;
  readonly testId: string;
  readonly batchId: string | null;
  readonly assistantId: string;
  readonly versionId: string;
  readonly configHash: string;
  readonly at: number;
};

/** Older runs are as if they had been started before anybody kept a ledger. */
const KEPT_MS = 8 * 7 * 86_400_000;

/** Keeps the fingerprints of assistants that were just seeded. */
export function noteSeededVersions(db: DatabaseSync, account: string, assistantIds: readonly string[]): void {
  for (const id of assistantIds) {
    const assistant = findAssistant(db, account, id);
    if (assistant === undefined) continue;
    for (const version of listVersions(db, account, id)) {
      run(
        db,
        'INSERT INTO seeded_versions (account, assistant_id, version_id, config_hash) VALUES (?, ?, ?, ?)',
        account,
        id,
        version.versionId,
        configHash(answerFor(db, account, assistant, version)),
      );
    }
  }
}

/** Newest first. Seeded is what is older than the account itself. */
export function listSeededRuns(db: DatabaseSync, account: string): SeededRun[] {
  const made = first(db, 'SELECT created_at FROM accounts WHERE account = ?', account);
  if (made === undefined) return [];
  const before = int(made, 'created_at');
  const sql = `SELECT r.run_id, t.test_id, r.batch_id, r.created_at, s.assistant_id, s.version_id, s.config_hash
    FROM seeded_versions s
    JOIN run_targets g ON g.account = s.account AND json_extract(g.target, '$.assistantId') = s.assistant_id AND json_extract(g.target, '$.versionId') = s.version_id
    JOIN runs r ON r.target_no = g.no JOIN tests t ON t.no = r.test_no
    WHERE s.account = ? AND r.created_at < ? AND r.created_at >= ? ORDER BY r.no DESC`;
  return all(db, sql, account, before, before - KEPT_MS).map((row) => ({
    runId: str(row, 'run_id'),
    testId: str(row, 'test_id'),
    batchId: strOrNull(row, 'batch_id'),
    assistantId: str(row, 'assistant_id'),
    versionId: str(row, 'version_id'),
    configHash: str(row, 'config_hash'),
    at: int(row, 'created_at'),
  }));
}
