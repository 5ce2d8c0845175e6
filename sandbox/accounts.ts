import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from './clock.ts';
import { all, first, inTransaction, run, str } from './db.ts';
import { unauthorized } from './refusal.ts';
import { seedAccount, type SeedName } from './seed.ts';

export const accountTables = `
CREATE TABLE IF NOT EXISTS accounts (
  account TEXT NOT NULL PRIMARY KEY,
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
`;

/** Who calls without a key, where none is required. */
const LOCAL = 'local';

/** The account behind a bearer key. Only a digest of the key is ever stored. */
export function accountOf(request: Request, requireKey: boolean): string {
  const header = request.headers.get('authorization');
  if (header === null && !requireKey) return LOCAL;
  const key = /^Bearer +([\x21-\x7e]+) *$/i.exec(header ?? '')?.[1];
  if (key === undefined) throw unauthorized();
  return accountOfKey(key);
}

export function accountOfKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

/** Seeds an account when it is touched for the first time. */
export function ensureAccount(db: DatabaseSync, account: string, seed: SeedName, clock: Clock): void {
  if (first(db, 'SELECT account FROM accounts WHERE account = ?', account) !== undefined) return;
  inTransaction(db, () => {
    const made = run(db, 'INSERT OR IGNORE INTO accounts (account, created_at) VALUES (?, ?)', account, clock.now());
    if (made === 1) seedAccount(db, account, seed, clock);
  });
}

/** Throws away everything that an account holds and seeds it afresh. */
export function resetAccount(db: DatabaseSync, account: string, seed: SeedName, clock: Clock): void {
  inTransaction(db, () => {
    db.exec('PRAGMA defer_foreign_keys = ON');
    for (const table of accountTablesOf(db)) run(db, `DELETE FROM "${table}" WHERE account = ?`, account);
    run(db, 'INSERT INTO accounts (account, created_at) VALUES (?, ?)', account, clock.now());
    seedAccount(db, account, seed, clock);
  });
}

/** Every table has the account in its key, so the store itself knows what belongs to one. */
function accountTablesOf(db: DatabaseSync): string[] {
  const sql = `SELECT m.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c ON c.name = 'account' WHERE m.type = 'table'`;
  return all(db, sql).map((row) => str(row, 'name'));
}
