import type { DatabaseSync } from 'node:sqlite';
import { all, first, int, json, run, str, type Row } from './db.ts';

export const mcpServerTables = `
CREATE TABLE IF NOT EXISTS mcp_servers (
  account TEXT NOT NULL,
  id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  fields TEXT NOT NULL,
  PRIMARY KEY (account, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS mcp_servers_by_seq ON mcp_servers (account, seq);
`;

export type NewMcpServer = {
  readonly id: string;
  readonly createdAt: number;
  /** `name`, `type`, `url`, `api_key_ref`, `allowed_tools` and whatever else was sent; never `id` or `created_at`. */
  readonly fields: Readonly<Record<string, unknown>>;
};

export function insertMcpServer(db: DatabaseSync, account: string, made: NewMcpServer): void {
  run(
    db,
    `INSERT INTO mcp_servers (account, id, seq, created_at, fields)
     VALUES (?1, ?2, (SELECT COALESCE(MAX(seq), 0) + 1 FROM mcp_servers WHERE account = ?1), ?3, ?4)`,
    account,
    made.id,
    made.createdAt,
    JSON.stringify(made.fields),
  );
}

export function findMcpServer(db: DatabaseSync, account: string, id: string): NewMcpServer | undefined {
  const row = first(db, 'SELECT id, created_at, fields FROM mcp_servers WHERE account = ? AND id = ?', account, id);
  return row === undefined ? undefined : serverOf(row);
}

/** Newest first. */
export function listMcpServers(db: DatabaseSync, account: string): NewMcpServer[] {
  return all(db, 'SELECT id, created_at, fields FROM mcp_servers WHERE account = ? ORDER BY seq DESC', account).map(serverOf);
}

export function replaceMcpServer(db: DatabaseSync, account: string, server: NewMcpServer): void {
  run(db, 'UPDATE mcp_servers SET fields = ? WHERE account = ? AND id = ?', JSON.stringify(server.fields), account, server.id);
}

/** Whether there was one to delete. */
export function deleteMcpServer(db: DatabaseSync, account: string, id: string): boolean {
  return run(db, 'DELETE FROM mcp_servers WHERE account = ? AND id = ?', account, id) > 0;
}

function serverOf(row: Row): NewMcpServer {
  const fields = json(row, 'fields');
  return { id: str(row, 'id'), createdAt: int(row, 'created_at'), fields: typeof fields === 'object' && fields !== null ? { ...fields } : {} };
}
