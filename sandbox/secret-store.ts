import type { DatabaseSync } from 'node:sqlite';
import { all, first, int, json, run, str, type Row } from './db.ts';

/** Only that a secret exists is kept: nothing in the sandbox needs its value, so the value is never written down. */
export const secretTables = `
CREATE TABLE IF NOT EXISTS secrets (
  account TEXT NOT NULL,
  id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  identifier TEXT NOT NULL,
  type TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (account, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX IF NOT EXISTS secrets_by_identifier ON secrets (account, identifier);
`;

export type SecretType = 'bearer' | 'basic';

export type Secret = {
  /** A UUID. */
  readonly id: string;
  /** The name by which assistants and servers refer to it; unique in the account. */
  readonly identifier: string;
  readonly type: SecretType;
  readonly createdAt: number;
};

export function insertSecret(db: DatabaseSync, account: string, made: Secret): void {
  run(
    db,
    `INSERT INTO secrets (account, id, seq, identifier, type, created_at)
     VALUES (?1, ?2, (SELECT COALESCE(MAX(seq), 0) + 1 FROM secrets WHERE account = ?1), ?3, ?4, ?5)`,
    account,
    made.id,
    JSON.stringify(made.identifier),
    made.type,
    made.createdAt,
  );
}

const COLUMNS = 'id, identifier, type, created_at';

export function findSecret(db: DatabaseSync, account: string, identifier: string): Secret | undefined {
  const row = first(db, `SELECT ${COLUMNS} FROM secrets WHERE account = ? AND identifier = ?`, account, JSON.stringify(identifier));
  return row === undefined ? undefined : secretOf(row);
}

/** Newest first. */
export function listSecrets(db: DatabaseSync, account: string): Secret[] {
  return all(db, `SELECT ${COLUMNS} FROM secrets WHERE account = ? ORDER BY seq DESC`, account).map(secretOf);
}

/** Whether there was one to delete. */
export function deleteSecret(db: DatabaseSync, account: string, id: string): boolean {
  return run(db, 'DELETE FROM secrets WHERE account = ? AND id = ?', account, id) > 0;
}

function secretOf(row: Row): Secret {
  const identifier = json(row, 'identifier');
  return {
    id: str(row, 'id'),
    identifier: typeof identifier === 'string' ? identifier : '',
    type: str(row, 'type') === 'basic' ? 'basic' : 'bearer',
    createdAt: int(row, 'created_at'),
  };
}
