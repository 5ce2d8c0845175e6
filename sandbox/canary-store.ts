import type { DatabaseSync } from 'node:sqlite';
import { canaryRules } from '#wire/canary-request.ts';
import type { Rule } from '#wire/rules.ts';
import { first, int, json, run } from './db.ts';

export const canaryTables = `
CREATE TABLE IF NOT EXISTS canaries (
  account TEXT NOT NULL,
  assistant_id TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  rules TEXT NOT NULL,
  PRIMARY KEY (account, assistant_id),
  FOREIGN KEY (account, assistant_id) REFERENCES assistants (account, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
`;

export type StoredCanary = { readonly createdAt: number; readonly updatedAt: number; readonly rules: readonly Rule[] };

export function findCanary(db: DatabaseSync, account: string, assistantId: string): StoredCanary | undefined {
  const row = first(db, 'SELECT created_at, updated_at, rules FROM canaries WHERE account = ? AND assistant_id = ?', account, assistantId);
  if (row === undefined) return undefined;
  return { createdAt: int(row, 'created_at'), updatedAt: int(row, 'updated_at'), rules: canaryRules.parse(json(row, 'rules')) };
}

/** Makes or replaces the canary of an assistant. */
export function putCanary(db: DatabaseSync, account: string, assistantId: string, canary: StoredCanary): void {
  run(
    db,
    'INSERT OR REPLACE INTO canaries (account, assistant_id, created_at, updated_at, rules) VALUES (?, ?, ?, ?, ?)',
    account,
    assistantId,
    canary.createdAt,
    canary.updatedAt,
    JSON.stringify(canary.rules),
  );
}

/** Whether there was one to end. */
export function deleteCanary(db: DatabaseSync, account: string, assistantId: string): boolean {
  return run(db, 'DELETE FROM canaries WHERE account = ? AND assistant_id = ?', account, assistantId) > 0;
}
