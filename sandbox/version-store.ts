import type { DatabaseSync } from 'node:sqlite';
import { all, first, int, intOrNull, json, run, str, type Row } from './db.ts';

export const versionTables = `
CREATE TABLE IF NOT EXISTS versions (
  account TEXT NOT NULL,
  assistant_id TEXT NOT NULL,
  version_id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  name TEXT NOT NULL,
  config TEXT NOT NULL,
  tool_ids TEXT NOT NULL,
  PRIMARY KEY (account, assistant_id, version_id),
  FOREIGN KEY (account, assistant_id) REFERENCES assistants (account, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
`;

/** The fields of an assistant as they were sent, unknown ones included; never a read-only field. */
export type Config = Readonly<Record<string, unknown>>;

export type NewVersion = {
  readonly versionId: string;
  readonly createdAt: number;
  readonly name: string;
  readonly config: Config;
  /** The attached shared tools. */
  readonly toolIds: readonly string[];
};

export type StoredVersion = NewVersion;

/** UTC to the microsecond, e.g. `20260728T225813827600`: the shape that the live API shows. */
export function versionIdAt(ms: number, micro = 0): string {
  const digits = new Date(ms).toISOString().replace(/[-:.Z]/g, '');
  return `${digits}${String(micro).padStart(3, '0')}`;
}

/** An id for a version made now; later than every other of the assistant, so that ids sort as the versions do. */
export function nextVersionId(db: DatabaseSync, account: string, assistantId: string, now: number): string {
  const last = first(db, 'SELECT MAX(version_id) AS id FROM versions WHERE account = ? AND assistant_id = ?', account, assistantId);
  const id = versionIdAt(now);
  const newest = last?.['id'];
  return typeof newest === 'string' && newest >= id ? following(newest) : id;
}

/** One microsecond later. */
function following(id: string): string {
  const [, y, mo, d, h, mi, s, ms, us] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})(\d{3})$/.exec(id) ?? [];
  const at = Date.UTC(Number(y), Number(mo) - 1, Number(d), Number(h), Number(mi), Number(s), Number(ms));
  const micro = Number(us) + 1;
  return micro > 999 ? versionIdAt(at + 1) : versionIdAt(at, micro);
}

export function insertVersion(db: DatabaseSync, account: string, assistantId: string, version: NewVersion): void {
  const row = first(db, 'SELECT MAX(seq) AS seq FROM versions WHERE account = ? AND assistant_id = ?', account, assistantId);
  run(
    db,
    'INSERT INTO versions (account, assistant_id, version_id, seq, created_at, name, config, tool_ids) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    account,
    assistantId,
    version.versionId,
    (intOrNull(row ?? {}, 'seq') ?? 0) + 1,
    version.createdAt,
    JSON.stringify(version.name),
    JSON.stringify(version.config),
    JSON.stringify(version.toolIds),
  );
}

const COLUMNS = 'version_id, created_at, name, config, tool_ids';
const ONE = 'account = ? AND assistant_id = ? AND version_id = ?';

export function findVersion(db: DatabaseSync, account: string, assistantId: string, versionId: string): StoredVersion | undefined {
  const row = first(db, `SELECT ${COLUMNS} FROM versions WHERE ${ONE}`, account, assistantId, versionId);
  return row === undefined ? undefined : versionOf(row);
}

export function hasVersion(db: DatabaseSync, account: string, assistantId: string, versionId: string): boolean {
  return first(db, `SELECT 1 AS found FROM versions WHERE ${ONE}`, account, assistantId, versionId) !== undefined;
}

/** Newest first. */
export function listVersions(db: DatabaseSync, account: string, assistantId: string): StoredVersion[] {
  const sql = `SELECT ${COLUMNS} FROM versions WHERE account = ? AND assistant_id = ? ORDER BY seq DESC`;
  return all(db, sql, account, assistantId).map(versionOf);
}

/** The main version of every assistant of the account, by assistant id. */
export function mainVersions(db: DatabaseSync, account: string): Map<string, StoredVersion> {
  const sql = `SELECT v.assistant_id, v.version_id, v.created_at, v.name, v.config, v.tool_ids FROM assistants a
    JOIN versions v ON v.account = a.account AND v.assistant_id = a.id AND v.version_id = a.main_version_id WHERE a.account = ?`;
  return new Map(all(db, sql, account).map((row) => [str(row, 'assistant_id'), versionOf(row)]));
}

/** Changes a version in place. */
export function replaceVersion(db: DatabaseSync, account: string, assistantId: string, version: StoredVersion): void {
  run(
    db,
    `UPDATE versions SET name = ?, config = ?, tool_ids = ? WHERE ${ONE}`,
    JSON.stringify(version.name),
    JSON.stringify(version.config),
    JSON.stringify(version.toolIds),
    account,
    assistantId,
    version.versionId,
  );
}

export function deleteVersion(db: DatabaseSync, account: string, assistantId: string, versionId: string): void {
  run(db, `DELETE FROM versions WHERE ${ONE}`, account, assistantId, versionId);
}

function versionOf(row: Row): StoredVersion {
  const name = json(row, 'name');
  const config = json(row, 'config');
  const toolIds = json(row, 'tool_ids');
  return {
    versionId: str(row, 'version_id'),
    createdAt: int(row, 'created_at'),
    name: typeof name === 'string' ? name : '',
    config: isObject(config) ? config : {},
    toolIds: Array.isArray(toolIds) ? toolIds.filter((id) => typeof id === 'string') : [],
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
