import type { DatabaseSync } from 'node:sqlite';
import { all, first, int, json, run, str, type Row } from './db.ts';
import type { Page } from './page.ts';
import { isRecord, type Fields } from './record.ts';

/** The tools that the assistants of an account share. A version names them; a name whose tool is gone counts for nothing. */
export const toolTables = `
CREATE TABLE IF NOT EXISTS tools (
  account TEXT NOT NULL,
  id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  type TEXT NOT NULL,
  display_name TEXT NOT NULL,
  fields TEXT NOT NULL,
  PRIMARY KEY (account, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS tools_by_seq ON tools (account, seq);
`;

export type SharedTool = {
  readonly id: string;
  readonly createdAt: number;
  readonly type: string;
  readonly displayName: string;
  /** Everything else as it was sent: the settings under the name of the type, `timeout_ms`, unknown fields. */
  readonly fields: Fields;
};

/** How the tools that a version names are looked up. */
export type FindTool = (id: string) => SharedTool | undefined;

export function insertTool(db: DatabaseSync, account: string, tool: SharedTool): void {
  run(
    db,
    `INSERT INTO tools (account, id, seq, created_at, type, display_name, fields)
     VALUES (?1, ?2, (SELECT COALESCE(MAX(seq), 0) + 1 FROM tools WHERE account = ?1), ?3, ?4, ?5, ?6)`,
    account,
    tool.id,
    tool.createdAt,
    tool.type,
    JSON.stringify(tool.displayName),
    JSON.stringify(tool.fields),
  );
}

export function replaceTool(db: DatabaseSync, account: string, tool: SharedTool): void {
  const sql = 'UPDATE tools SET display_name = ?, fields = ? WHERE account = ? AND id = ?';
  run(db, sql, JSON.stringify(tool.displayName), JSON.stringify(tool.fields), account, tool.id);
}

/** Whether there was one to delete. */
export function deleteTool(db: DatabaseSync, account: string, id: string): boolean {
  return run(db, 'DELETE FROM tools WHERE account = ? AND id = ?', account, id) > 0;
}

const COLUMNS = 'id, created_at, type, display_name, fields';

export function findTool(db: DatabaseSync, account: string, id: string): SharedTool | undefined {
  const row = first(db, `SELECT ${COLUMNS} FROM tools WHERE account = ? AND id = ?`, account, id);
  return row === undefined ? undefined : toolOf(row);
}

/** Every tool of the account at once, for answers about many assistants. */
export function toolFinder(db: DatabaseSync, account: string): FindTool {
  const rows = all(db, `SELECT ${COLUMNS} FROM tools WHERE account = ?`, account);
  const byId = new Map(rows.map((row) => [str(row, 'id'), toolOf(row)]));
  return (id) => byId.get(id);
}

export type ToolFilter = { readonly type: string | null; readonly name: string | null };

const FILTERED = 'account = ?1 AND (?2 IS NULL OR type = ?2) AND (?3 IS NULL OR display_name = ?3)';

/** One page, newest first, and how many there are in all. */
export function listTools(db: DatabaseSync, account: string, filter: ToolFilter, page: Page): { tools: SharedTool[]; total: number } {
  const values = [account, filter.type, filter.name === null ? null : JSON.stringify(filter.name)];
  const sql = `SELECT ${COLUMNS} FROM tools WHERE ${FILTERED} ORDER BY seq DESC LIMIT ?4 OFFSET ?5`;
  const total = first(db, `SELECT COUNT(*) AS total FROM tools WHERE ${FILTERED}`, ...values);
  return { tools: all(db, sql, ...values, page.size, page.offset).map(toolOf), total: int(total ?? {}, 'total') };
}

function toolOf(row: Row): SharedTool {
  const fields = json(row, 'fields');
  return {
    id: str(row, 'id'),
    createdAt: int(row, 'created_at'),
    type: str(row, 'type'),
    displayName: String(json(row, 'display_name')),
    fields: isRecord(fields) ? fields : {},
  };
}
