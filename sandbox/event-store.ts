import type { DatabaseSync } from 'node:sqlite';
import { all, first, int, json, run, str, type Row } from './db.ts';

/** An event is what was asked for and when: how it goes is computed from that and the clock (`event-course.ts`). */
export const eventTables = `
CREATE TABLE IF NOT EXISTS events (
  account TEXT NOT NULL,
  assistant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  scheduled_at INTEGER NOT NULL,
  channel TEXT NOT NULL,
  scale REAL NOT NULL,
  conversation_id TEXT NOT NULL,
  told INTEGER NOT NULL DEFAULT 0,
  request TEXT NOT NULL,
  PRIMARY KEY (account, assistant_id, id),
  FOREIGN KEY (account, assistant_id) REFERENCES assistants (account, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS events_by_time ON events (account, assistant_id, scheduled_at);
CREATE INDEX IF NOT EXISTS events_untold ON events (account, scheduled_at) WHERE told = 0;
`;

export type Channel = 'phone_call' | 'sms_chat';

export type NewEvent = {
  readonly id: string;
  readonly createdAt: number;
  /** The instant of `scheduled_at_fixed_datetime`. */
  readonly scheduledAt: number;
  readonly channel: Channel;
  /** The clock's scale when it was made, so that a later start with another scale does not rewrite what happened. */
  readonly scale: number;
  /** The UUID of the conversation that it will hold. */
  readonly conversationId: string;
  /** The body of the request, unknown fields included. */
  readonly request: Readonly<Record<string, unknown>>;
};

export type StoredEvent = NewEvent & { readonly assistantId: string };

/** Makes an event of an assistant that exists. */
export function insertEvent(db: DatabaseSync, account: string, assistantId: string, event: NewEvent): void {
  run(
    db,
    `INSERT INTO events (account, assistant_id, id, created_at, scheduled_at, channel, scale, conversation_id, request)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    account,
    assistantId,
    event.id,
    event.createdAt,
    event.scheduledAt,
    event.channel,
    event.scale,
    event.conversationId,
    JSON.stringify(event.request),
  );
}

const COLUMNS = 'assistant_id, id, created_at, scheduled_at, channel, scale, conversation_id, request';
const ONE = 'account = ? AND assistant_id = ? AND id = ?';

export function findEvent(db: DatabaseSync, account: string, assistantId: string, id: string): StoredEvent | undefined {
  const row = first(db, `SELECT ${COLUMNS} FROM events WHERE ${ONE}`, account, assistantId, id);
  return row === undefined ? undefined : eventOf(row);
}

/** What a list asks for; both ends of the range belong to it. */
export type EventFilter = { readonly from: number; readonly to: number; readonly channel: Channel | null };

const FILTER = 'account = ?1 AND assistant_id = ?2 AND scheduled_at BETWEEN ?3 AND ?4 AND (?5 IS NULL OR channel = ?5)';

export function countEvents(db: DatabaseSync, account: string, assistantId: string, filter: EventFilter): number {
  const row = first(db, `SELECT COUNT(*) AS n FROM events WHERE ${FILTER}`, account, assistantId, filter.from, filter.to, filter.channel);
  return int(row ?? {}, 'n');
}

/** Latest first, by the time they are scheduled for. */
export function listEvents(db: DatabaseSync, account: string, assistantId: string, filter: EventFilter, size: number, offset: number): StoredEvent[] {
  const sql = `SELECT ${COLUMNS} FROM events WHERE ${FILTER} ORDER BY scheduled_at DESC, id LIMIT ?6 OFFSET ?7`;
  return all(db, sql, account, assistantId, filter.from, filter.to, filter.channel, size, offset).map(eventOf);
}

/** Whether there was one to delete. */
export function deleteEvent(db: DatabaseSync, account: string, assistantId: string, id: string): boolean {
  return run(db, `DELETE FROM events WHERE ${ONE}`, account, assistantId, id) > 0;
}

/** The events that have begun and whose conversation is not written yet. */
export function untoldEvents(db: DatabaseSync, account: string, now: number): StoredEvent[] {
  return all(db, `SELECT ${COLUMNS} FROM events WHERE account = ? AND told = 0 AND scheduled_at <= ?`, account, now).map(eventOf);
}

export function markTold(db: DatabaseSync, account: string, event: StoredEvent): void {
  run(db, `UPDATE events SET told = 1 WHERE ${ONE}`, account, event.assistantId, event.id);
}

function eventOf(row: Row): StoredEvent {
  const request = json(row, 'request');
  return {
    assistantId: str(row, 'assistant_id'),
    id: str(row, 'id'),
    createdAt: int(row, 'created_at'),
    scheduledAt: int(row, 'scheduled_at'),
    channel: str(row, 'channel') === 'sms_chat' ? 'sms_chat' : 'phone_call',
    scale: int(row, 'scale'),
    conversationId: str(row, 'conversation_id'),
    request: typeof request === 'object' && request !== null ? { ...request } : {},
  };
}
