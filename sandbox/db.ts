import { chmodSync, closeSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import { makeFolder } from './folder.ts';

export type Row = Record<string, SQLOutputValue>;

/** Raised when the tables change in a way that `CREATE TABLE IF NOT EXISTS` cannot bring about. */
const SCHEMA_VERSION = 1;

/** Opens the store so that an acknowledged write survives `kill -9` and a power cut: WAL with `synchronous = FULL`. */
export function openDatabase(file: string, tables: readonly string[]): DatabaseSync {
  if (file !== ':memory:') makePrivate(file);
  const db = new DatabaseSync(file, { timeout: 5000, enableForeignKeyConstraints: true });
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  const version = int(first(db, 'PRAGMA user_version') ?? {}, 'user_version');
  if (version > SCHEMA_VERSION) {
    db.close();
    throw new Error(`${file} was written by a newer version (schema ${version}, this one knows ${SCHEMA_VERSION})`);
  }
  inTransaction(db, () => {
    for (const sql of tables) db.exec(sql);
    db.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
  });
  return db;
}

/** Only the owner may read the store; SQLite gives its side files the same mode. */
function makePrivate(file: string): void {
  makeFolder(dirname(file));
  closeSync(openSync(file, 'a', 0o600));
  chmodSync(file, 0o600);
}

/** Runs `work` in one transaction; inside another one it joins that. */
export function inTransaction<T>(db: DatabaseSync, work: () => T): T {
  if (db.isTransaction) return work();
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

const statements = new WeakMap<DatabaseSync, Map<string, StatementSync>>();

/** A prepared statement, kept for the next call with the same text. */
function statement(db: DatabaseSync, sql: string): StatementSync {
  const known = statements.get(db) ?? new Map<string, StatementSync>();
  statements.set(db, known);
  const prepared = known.get(sql) ?? db.prepare(sql);
  known.set(sql, prepared);
  return prepared;
}

export function run(db: DatabaseSync, sql: string, ...values: SQLInputValue[]): number {
  return Number(statement(db, sql).run(...values).changes);
}

export function first(db: DatabaseSync, sql: string, ...values: SQLInputValue[]): Row | undefined {
  return statement(db, sql).get(...values);
}

export function all(db: DatabaseSync, sql: string, ...values: SQLInputValue[]): Row[] {
  return statement(db, sql).all(...values);
}

export function str(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new Error(`column ${column} holds no text`);
  return value;
}

export function int(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw new Error(`column ${column} holds no number`);
  return value;
}

export function strOrNull(row: Row, column: string): string | null {
  return row[column] === null ? null : str(row, column);
}

export function intOrNull(row: Row, column: string): number | null {
  return row[column] === null ? null : int(row, column);
}

/** A column that holds JSON text. JSON escapes what SQLite's text cannot hold: lone surrogates and NUL. */
export function json(row: Row, column: string): unknown {
  return JSON.parse(str(row, column));
}
