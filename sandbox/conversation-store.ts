import type { DatabaseSync } from 'node:sqlite';
import { all, first, int, json, run, str, type Row } from './db.ts';

/** Conversations outlive the assistant that held them. */
export const conversationTables = `
CREATE TABLE IF NOT EXISTS conversations (
  account TEXT NOT NULL,
  id TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  last_message_at INTEGER NOT NULL,
  name TEXT NOT NULL,
  metadata TEXT NOT NULL,
  PRIMARY KEY (account, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS messages (
  account TEXT NOT NULL,
  conversation_id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  sent_at INTEGER NOT NULL,
  role TEXT NOT NULL,
  text TEXT NOT NULL,
  extra TEXT NOT NULL,
  PRIMARY KEY (account, conversation_id, seq),
  FOREIGN KEY (account, conversation_id) REFERENCES conversations (account, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS insights (
  account TEXT NOT NULL,
  conversation_id TEXT NOT NULL,
  id TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  ready_at INTEGER NOT NULL,
  results TEXT NOT NULL,
  PRIMARY KEY (account, conversation_id, id),
  FOREIGN KEY (account, conversation_id) REFERENCES conversations (account, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
`;

export type Metadata = Readonly<Record<string, string>>;

export type NewConversation = {
  /** A UUID. */
  readonly id: string;
  readonly createdAt: number;
  readonly name?: string;
  readonly metadata: Metadata;
};

export type StoredConversation = Required<NewConversation> & { readonly lastMessageAt: number };

export type Role = 'user' | 'assistant' | 'tool';

export type NewMessage = {
  readonly role: Role;
  readonly text: string;
  readonly createdAt: number;
  /** When the other side saw it; default: when it was made. */
  readonly sentAt?: number;
  /** Further fields as the API answers them: `tool_calls`, `metadata`, … */
  readonly extra?: Readonly<Record<string, unknown>>;
};

export type StoredMessage = Required<NewMessage>;

export type InsightResult = { readonly insight_id: string; readonly result: string };

export type NewInsight = {
  readonly id: string;
  readonly createdAt: number;
  /** Until then it is in progress. */
  readonly readyAt: number;
  readonly results: readonly InsightResult[];
};

export function insertConversation(db: DatabaseSync, account: string, made: NewConversation): void {
  run(
    db,
    'INSERT INTO conversations (account, id, created_at, last_message_at, name, metadata) VALUES (?, ?, ?, ?, ?, ?)',
    account,
    made.id,
    made.createdAt,
    made.createdAt,
    JSON.stringify(made.name ?? ''),
    JSON.stringify(made.metadata),
  );
}

/** Adds a message at the end of a conversation that exists. */
export function insertMessage(db: DatabaseSync, account: string, conversationId: string, message: NewMessage): void {
  run(
    db,
    `INSERT INTO messages (account, conversation_id, seq, created_at, sent_at, role, text, extra)
     VALUES (?1, ?2, (SELECT COALESCE(MAX(seq), 0) + 1 FROM messages WHERE account = ?1 AND conversation_id = ?2), ?3, ?4, ?5, ?6, ?7)`,
    account,
    conversationId,
    message.createdAt,
    message.sentAt ?? message.createdAt,
    message.role,
    JSON.stringify(message.text),
    JSON.stringify(message.extra ?? {}),
  );
  const sql = 'UPDATE conversations SET last_message_at = MAX(last_message_at, ?) WHERE account = ? AND id = ?';
  run(db, sql, message.createdAt, account, conversationId);
}

export function insertInsight(db: DatabaseSync, account: string, conversationId: string, insight: NewInsight): void {
  run(
    db,
    'INSERT INTO insights (account, conversation_id, id, created_at, ready_at, results) VALUES (?, ?, ?, ?, ?, ?)',
    account,
    conversationId,
    insight.id,
    insight.createdAt,
    insight.readyAt,
    JSON.stringify(insight.results),
  );
}

const COLUMNS = 'id, created_at, last_message_at, name, metadata';

export function findConversation(db: DatabaseSync, account: string, id: string): StoredConversation | undefined {
  const row = first(db, `SELECT ${COLUMNS} FROM conversations WHERE account = ? AND id = ?`, account, id);
  return row === undefined ? undefined : conversationOf(row);
}

/** Newest first. */
export function listConversations(db: DatabaseSync, account: string): StoredConversation[] {
  return all(db, `SELECT ${COLUMNS} FROM conversations WHERE account = ? ORDER BY created_at DESC, id`, account).map(conversationOf);
}

export function setMetadata(db: DatabaseSync, account: string, id: string, metadata: Metadata): void {
  run(db, 'UPDATE conversations SET metadata = ? WHERE account = ? AND id = ?', JSON.stringify(metadata), account, id);
}

export function countMessages(db: DatabaseSync, account: string, conversationId: string): number {
  const row = first(db, 'SELECT COUNT(*) AS n FROM messages WHERE account = ? AND conversation_id = ?', account, conversationId);
  return int(row ?? {}, 'n');
}

/** In the order in which they were said. */
export function listMessages(db: DatabaseSync, account: string, conversationId: string, size: number, offset: number): StoredMessage[] {
  const sql = 'SELECT role, text, created_at, sent_at, extra FROM messages WHERE account = ? AND conversation_id = ? ORDER BY seq LIMIT ? OFFSET ?';
  return all(db, sql, account, conversationId, size, offset).map(messageOf);
}

/** Newest first. */
export function listInsights(db: DatabaseSync, account: string, conversationId: string): NewInsight[] {
  const sql = 'SELECT id, created_at, ready_at, results FROM insights WHERE account = ? AND conversation_id = ? ORDER BY created_at DESC, id';
  return all(db, sql, account, conversationId).map((row) => ({
    id: str(row, 'id'),
    createdAt: int(row, 'created_at'),
    readyAt: int(row, 'ready_at'),
    results: resultsOf(json(row, 'results')),
  }));
}

function conversationOf(row: Row): StoredConversation {
  const name = json(row, 'name');
  return {
    id: str(row, 'id'),
    createdAt: int(row, 'created_at'),
    lastMessageAt: int(row, 'last_message_at'),
    name: typeof name === 'string' ? name : '',
    metadata: textsOf(json(row, 'metadata')),
  };
}

function messageOf(row: Row): StoredMessage {
  const role = str(row, 'role');
  const text = json(row, 'text');
  const extra = json(row, 'extra');
  return {
    role: role === 'user' || role === 'tool' ? role : 'assistant',
    text: typeof text === 'string' ? text : '',
    createdAt: int(row, 'created_at'),
    sentAt: int(row, 'sent_at'),
    extra: typeof extra === 'object' && extra !== null ? { ...extra } : {},
  };
}

function textsOf(value: unknown): Metadata {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text]] : [])));
}

function resultsOf(value: unknown): InsightResult[] {
  if (!Array.isArray(value)) return [];
  return value.map(textsOf).map((texts) => ({ insight_id: texts['insight_id'] ?? '', result: texts['result'] ?? '' }));
}
