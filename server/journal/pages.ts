import { journalEntry, type JournalEntry, type JournalRecord } from '#wire/journal.ts';
import type { Filter } from './rows.ts';
import type { Journal } from './store.ts';

/** A page of entries, and the cursor of the next one. */
export function pageOf(journal: Journal, account: string, filter: Filter): { data: (JournalEntry | JournalRecord)[]; next: number | null } {
  const found = journal.list(account, { ...filter, limit: filter.limit + 1 });
  const shown = found.slice(0, filter.limit);
  const next = found.length > shown.length ? (shown.at(-1)?.id ?? null) : null;
  return { data: filter.bodies !== 'none' ? shown : shown.map((entry) => journalEntry.parse(entry)), next };
}

const CHUNK = 100;

/** All entries that a filter lets through, one JSON line each, newest first; read in pieces while they are sent. */
export function* exported(journal: Journal, account: string, filter: Filter): Generator<string> {
  let cursor = filter.cursor;
  for (;;) {
    const entries = journal.list(account, { ...filter, cursor, limit: CHUNK, bodies: 'all' });
    const last = entries.at(-1);
    if (last === undefined) return;
    cursor = last.id;
    yield entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
  }
}
