import { ledgerAnswer, type LedgerLookup } from '#wire/ledger.ts';
import { call } from './http.ts';

/** GET /local/ledger: the newest runs that were started here on an assistant, or on one of its versions. */
export const listLedger = (query: { assistant: string; version?: string | undefined }, signal?: AbortSignal) =>
  call({ method: 'GET', path: '/local/ledger', query, answer: ledgerAnswer, signal });

/** POST /local/ledger: the rows of these runs and batches. What was started elsewhere is not among them. */
export const lookUpLedger = (body: LedgerLookup, signal?: AbortSignal) => call({ method: 'POST', path: '/local/ledger', body, answer: ledgerAnswer, signal });
