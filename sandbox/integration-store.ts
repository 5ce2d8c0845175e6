import type { DatabaseSync } from 'node:sqlite';
import { all, first, json, run, str, type Row } from './db.ts';

/** The catalogue is the same for everyone (`integration-catalogue.ts`); what an account has connected is stored. */
export const integrationTables = `
CREATE TABLE IF NOT EXISTS connections (
  account TEXT NOT NULL,
  id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  integration_id TEXT NOT NULL,
  allowed_tools TEXT NOT NULL,
  PRIMARY KEY (account, id)
) STRICT, WITHOUT ROWID;
`;

export type Connection = {
  readonly id: string;
  /** The id of an integration of the catalogue. */
  readonly integrationId: string;
  readonly allowedTools: readonly string[];
};

/** No operation of the API makes a connection (that is an OAuth flow in the portal): seeds bring them. */
export function insertConnection(db: DatabaseSync, account: string, made: Connection): void {
  run(
    db,
    `INSERT INTO connections (account, id, seq, integration_id, allowed_tools)
     VALUES (?1, ?2, (SELECT COALESCE(MAX(seq), 0) + 1 FROM connections WHERE account = ?1), ?3, ?4)`,
    account,
    made.id,
    made.integrationId,
    JSON.stringify(made.allowedTools),
  );
}

export function findConnection(db: DatabaseSync, account: string, id: string): Connection | undefined {
  const row = first(db, 'SELECT id, integration_id, allowed_tools FROM connections WHERE account = ? AND id = ?', account, id);
  return row === undefined ? undefined : connectionOf(row);
}

/** Oldest first. */
export function listConnections(db: DatabaseSync, account: string): Connection[] {
  return all(db, 'SELECT id, integration_id, allowed_tools FROM connections WHERE account = ? ORDER BY seq', account).map(connectionOf);
}

/** Whether there was one to delete. */
export function deleteConnection(db: DatabaseSync, account: string, id: string): boolean {
  return run(db, 'DELETE FROM connections WHERE account = ? AND id = ?', account, id) > 0;
}

function connectionOf(row: Row): Connection {
  const tools = json(row, 'allowed_tools');
  return {
    id: str(row, 'id'),
    integrationId: str(row, 'integration_id'),
    allowedTools: Array.isArray(tools) ? tools.filter((tool) => typeof tool === 'string') : [],
  };
}
