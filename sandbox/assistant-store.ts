import type { DatabaseSync } from 'node:sqlite';
import { all, first, intOrNull, int, run, str, strOrNull, type Row } from './db.ts';
import { notFound } from './refusal.ts';
import { param, type Call } from './route.ts';
import { insertVersion, type NewVersion } from './version-store.ts';

/** A version belongs to its assistant, and so does everything else that refers to one: it goes with it. */
export const assistantTables = `
CREATE TABLE IF NOT EXISTS assistants (
  account TEXT NOT NULL,
  id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  main_version_id TEXT NOT NULL,
  import_provider TEXT,
  import_id TEXT,
  PRIMARY KEY (account, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS assistants_by_seq ON assistants (account, seq);
CREATE UNIQUE INDEX IF NOT EXISTS assistants_by_import ON assistants (account, import_provider, import_id) WHERE import_id IS NOT NULL;
`;

export type Origin = { readonly provider: string; readonly id: string };

export type StoredAssistant = {
  readonly id: string;
  readonly createdAt: number;
  readonly mainVersionId: string;
  readonly origin: Origin | null;
};

export type NewAssistant = {
  readonly id: string;
  readonly createdAt: number;
  readonly origin?: Origin | null;
  /** Oldest first; at least one. */
  readonly versions: readonly NewVersion[];
  readonly mainVersionId: string;
};

/** Makes an assistant with its versions; seeds use it too. */
export function insertAssistant(db: DatabaseSync, account: string, made: NewAssistant): void {
  const last = intOrNull(first(db, 'SELECT MAX(seq) AS seq FROM assistants WHERE account = ?', account) ?? {}, 'seq') ?? 0;
  run(
    db,
    'INSERT INTO assistants (account, id, seq, created_at, main_version_id, import_provider, import_id) VALUES (?, ?, ?, ?, ?, ?, ?)',
    account,
    made.id,
    last + 1,
    made.createdAt,
    made.mainVersionId,
    made.origin?.provider ?? null,
    made.origin?.id ?? null,
  );
  for (const version of made.versions) insertVersion(db, account, made.id, version);
}

const COLUMNS = 'id, created_at, main_version_id, import_provider, import_id';

export function findAssistant(db: DatabaseSync, account: string, id: string): StoredAssistant | undefined {
  const row = first(db, `SELECT ${COLUMNS} FROM assistants WHERE account = ? AND id = ?`, account, id);
  return row === undefined ? undefined : assistantOf(row);
}

/** The assistant that the path names, or 404. */
export function requireAssistant(call: Call): StoredAssistant {
  const found = findAssistant(call.db, call.account, param(call, 'assistant_id'));
  if (found === undefined) throw notFound();
  return found;
}

/** Newest first. */
export function listAssistants(db: DatabaseSync, account: string): StoredAssistant[] {
  return all(db, `SELECT ${COLUMNS} FROM assistants WHERE account = ? ORDER BY seq DESC`, account).map(assistantOf);
}

export function findImported(db: DatabaseSync, account: string, origin: Origin): StoredAssistant | undefined {
  const where = 'account = ? AND import_provider = ? AND import_id = ?';
  const row = first(db, `SELECT ${COLUMNS} FROM assistants WHERE ${where}`, account, origin.provider, origin.id);
  return row === undefined ? undefined : assistantOf(row);
}

export function setMain(db: DatabaseSync, account: string, id: string, versionId: string): void {
  run(db, 'UPDATE assistants SET main_version_id = ? WHERE account = ? AND id = ?', versionId, account, id);
}

export function deleteAssistant(db: DatabaseSync, account: string, id: string): void {
  run(db, 'DELETE FROM assistants WHERE account = ? AND id = ?', account, id);
}

function assistantOf(row: Row): StoredAssistant {
  const provider = strOrNull(row, 'import_provider');
  const importId = strOrNull(row, 'import_id');
  return {
    id: str(row, 'id'),
    createdAt: int(row, 'created_at'),
    mainVersionId: str(row, 'main_version_id'),
    origin: provider === null || importId === null ? null : { provider, id: importId },
  };
}
