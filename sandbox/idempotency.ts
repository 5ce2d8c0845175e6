import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { payloadOf, type Answer } from './answer.ts';
import { first, int, run, str, strOrNull } from './db.ts';
import { refused } from './refusal.ts';

export const idempotencyTables = `
CREATE TABLE IF NOT EXISTS idempotency (
  account TEXT NOT NULL,
  key TEXT NOT NULL,
  operation TEXT NOT NULL,
  digest TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  status INTEGER NOT NULL,
  content_type TEXT,
  payload TEXT,
  PRIMARY KEY (account, key, operation)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS idempotency_by_age ON idempotency (created_at);
`;

const DAY_MS = 24 * 60 * 60 * 1000;
const POINTER = { pointer: '/header/Idempotency-Key' };

/** One keyed request: who, where, what. */
export type Keyed = { readonly account: string; readonly key: string; readonly operation: string; readonly digest: string };

/**
 * The key of a request, or `null` when it carries none. A repeated header arrives joined by a comma, which no key may hold,
 * so it is refused like every malformed key.
 */
export function keyOf(request: Request): string | null {
  const key = request.headers.get('idempotency-key');
  if (key === null) return null;
  if (!/^[A-Za-z0-9_-]{1,255}$/.test(key)) {
    throw refused(400, '10015', 'Bad Request', 'The Idempotency-Key must be given once and match ^[A-Za-z0-9_-]{1,255}$.', POINTER);
  }
  return key;
}

/** Two requests are the same when query and body agree byte by byte; headers do not count. */
export function digestOf(search: string, body: Uint8Array): string {
  return createHash('sha256').update(`${search}\n`).update(body).digest('hex');
}

/** The answer that an earlier request with this key was given; refuses when that request was another one. */
export function replayOf(db: DatabaseSync, keyed: Keyed, now: number): Answer | null {
  const row = first(
    db,
    'SELECT digest, status, content_type, payload FROM idempotency WHERE account = ? AND key = ? AND operation = ? AND created_at > ?',
    keyed.account,
    keyed.key,
    keyed.operation,
    now - DAY_MS,
  );
  if (row === undefined) return null;
  if (str(row, 'digest') !== keyed.digest) {
    throw refused(422, '10027', 'Unprocessable entity', 'This Idempotency-Key was already used with another request.', POINTER);
  }
  const payload = strOrNull(row, 'payload');
  const contentType = strOrNull(row, 'content_type');
  return {
    status: int(row, 'status'),
    ...(payload === null ? {} : { text: payload }),
    ...(contentType === null ? {} : { contentType }),
    headers: { 'idempotent-replayed': 'true' },
  };
}

/** Remembers a success. Called inside the transaction of the write itself, so that neither exists without the other. */
export function remember(db: DatabaseSync, keyed: Keyed, answer: Answer, now: number): void {
  if (answer.status < 200 || answer.status > 299 || answer.stream !== undefined) return;
  run(db, 'DELETE FROM idempotency WHERE created_at <= ?', now - DAY_MS);
  run(
    db,
    'INSERT OR REPLACE INTO idempotency (account, key, operation, digest, created_at, status, content_type, payload) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    keyed.account,
    keyed.key,
    keyed.operation,
    keyed.digest,
    now,
    answer.status,
    answer.contentType ?? (answer.body === undefined ? null : 'application/json'),
    payloadOf(answer),
  );
}

/** The keyed requests that this process is answering right now. */
export function createInProgress(): { enter(keyed: Keyed): () => void } {
  const running = new Set<string>();
  return {
    enter(keyed) {
      const name = JSON.stringify([keyed.account, keyed.key, keyed.operation]);
      if (running.has(name)) {
        throw refused(409, '10036', 'Resource is being processed', 'A request with this Idempotency-Key is being processed.', POINTER);
      }
      running.add(name);
      return () => running.delete(name);
    },
  };
}
