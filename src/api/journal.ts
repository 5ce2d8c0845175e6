import { z } from 'zod';
import { journalRecordAnswer, journalRecordPage, undoAnswer, type Kind, type Operation } from '#wire/journal.ts';
import { call, route } from './http.ts';

/** Narrows the journal; times in RFC 3339. */
export type JournalFilter = {
  readonly assistant?: string | undefined;
  readonly kinds?: readonly Kind[] | undefined;
  readonly operations?: readonly Operation[] | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly text?: string | undefined;
};

type PageOf = { readonly cursor?: number | undefined; readonly limit?: number | undefined };

const queryOf = ({ kinds, operations, ...rest }: JournalFilter & PageOf) => ({ ...rest, kind: kinds?.join(), operation: operations?.join() });

/** GET /local/journal: newest first, with what a line about each entry can say: its split, the names of its versions, whom it reached. */
export const listJournal = (filter: JournalFilter & PageOf, signal?: AbortSignal) =>
  call({ method: 'GET', path: '/local/journal', query: { ...queryOf(filter), bodies: 'brief' }, answer: journalRecordPage, signal });

/** The same with the object before, the request and the answer of each entry. */
export const listJournalRecords = (filter: JournalFilter & PageOf, signal?: AbortSignal) =>
  call({ method: 'GET', path: '/local/journal', query: { ...queryOf(filter), bodies: 1 }, answer: journalRecordPage, signal });

/** GET /local/journal/{id}, with what an undo would do. */
export const retrieveJournalEntry = (id: number, signal?: AbortSignal) =>
  call({ method: 'GET', path: route`/local/journal/${String(id)}`, answer: journalRecordAnswer, signal });

/** A single line is JSON as a whole, and was read as such. */
const lines = z.unknown().transform((said) => (typeof said === 'string' ? said : `${JSON.stringify(said)}\n`));

/** GET /local/journal/export: JSON lines with bodies, as a text. */
export const exportJournal = (filter: JournalFilter, signal?: AbortSignal) =>
  call({ method: 'GET', path: '/local/journal/export', query: queryOf(filter), answer: lines, signal, timeoutMs: 120_000 });

/** POST /local/journal/{id}/undo */
export const undoJournalEntry = (id: number, reason: string | undefined) =>
  call({ method: 'POST', path: route`/local/journal/${String(id)}/undo`, body: { reason }, answer: undoAnswer, timeoutMs: 120_000 });
