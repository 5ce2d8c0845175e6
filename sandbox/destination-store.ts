import type { DatabaseSync } from 'node:sqlite';
import { first, run, str } from './db.ts';

/** Numbers and addresses that lead to an assistant. No operation of the API ties one to an assistant: seeds bring them. */
export const destinationTables = `
CREATE TABLE IF NOT EXISTS destinations (
  account TEXT NOT NULL,
  address TEXT NOT NULL,
  assistant_id TEXT NOT NULL,
  PRIMARY KEY (account, address),
  FOREIGN KEY (account, assistant_id) REFERENCES assistants (account, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
`;

export function insertDestination(db: DatabaseSync, account: string, address: string, assistantId: string): void {
  run(db, 'INSERT INTO destinations (account, address, assistant_id) VALUES (?, ?, ?)', account, keyOf(address), assistantId);
}

/** The assistant behind an address. */
export function assistantIdAt(db: DatabaseSync, account: string, address: string): string | undefined {
  const row = first(db, 'SELECT assistant_id FROM destinations WHERE account = ? AND address = ?', account, keyOf(address));
  return row === undefined ? undefined : str(row, 'assistant_id');
}

/** A number is the same however it is written. */
function keyOf(address: string): string {
  return JSON.stringify(/^\+?[\d\s().-]+$/.test(address) ? address.replace(/[\s().-]/g, '') : address);
}
