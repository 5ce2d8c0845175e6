import { z } from 'zod';
import { ledgerLookup } from '#wire/ledger.ts';
import { REASON_LIMIT } from '#wire/journal.ts';
import { bodyAs, type LocalAnswer, type LocalCall, type LocalPart } from '../local-api.ts';
import { refusal, wrongMethod } from '../refusal.ts';
import type { Ledger } from './ledger.ts';
import { exported, pageOf } from './pages.ts';
import { filterOf, ledgerFilterOf } from './query.ts';
import type { Journal } from './store.ts';
import type { Undo } from './undo.ts';

const undoBody = z.object({ reason: z.string().trim().max(REASON_LIMIT).nullish() });

/** The journal's and the ledger's local paths; docs/local-api.md describes them. */
export function journalPart(journal: Journal, ledger: Ledger, undo: Undo, accountOf: (name: string | undefined) => string): LocalPart {
  const list = (call: LocalCall): LocalAnswer => {
    const filter = filterOf(call.query);
    if ('code' in filter) return filter;
    const account = accountOf(call.account);
    if (call.path === '/journal') return { status: 200, body: pageOf(journal, account, filter) };
    return { status: 200, type: 'application/x-ndjson', parts: exported(journal, account, filter) };
  };

  const one = async (call: LocalCall, id: number): Promise<LocalAnswer> => {
    const past = journal.one(accountOf(call.account), id);
    if (past === undefined) return notThere();
    return { status: 200, body: { ...past, undo: await undo.offer(past, call.account) } };
  };

  const back = async (call: LocalCall, id: number): Promise<LocalAnswer> => {
    const past = journal.one(accountOf(call.account), id);
    if (past === undefined) return notThere();
    const body = call.body === undefined ? { data: {} } : bodyAs(undoBody, call);
    if ('code' in body) return body;
    const answer = await undo.undo(past, call.account, ('reason' in body.data ? body.data.reason : null) || null);
    return 'code' in answer ? answer : { status: 200, body: answer };
  };

  const ledgerOf = (call: LocalCall): LocalAnswer => {
    if (call.method === 'POST') {
      const wanted = bodyAs(ledgerLookup, call);
      return 'code' in wanted ? wanted : { status: 200, body: { data: ledger.lookUp(call.account, wanted.data) } };
    }
    const filter = ledgerFilterOf(call.query);
    return 'code' in filter ? filter : { status: 200, body: { data: ledger.find(call.account, filter) } };
  };

  return (call) => {
    if (call.path === '/ledger') return Promise.resolve(call.method === 'GET' || call.method === 'POST' ? ledgerOf(call) : wrongMethod('GET, POST'));
    if (call.path === '/journal' || call.path === '/journal/export') return Promise.resolve(call.method === 'GET' ? list(call) : wrongMethod('GET'));
    const [, id, action] = /^\/journal\/(\d{1,15})(\/undo)?$/.exec(call.path) ?? [];
    if (id === undefined) return null;
    if (action === undefined) return call.method === 'GET' ? one(call, Number(id)) : Promise.resolve(wrongMethod('GET'));
    return call.method === 'POST' ? back(call, Number(id)) : Promise.resolve(wrongMethod('POST'));
  };
}

function notThere(): LocalAnswer {
  return refusal(404, 'no_entry', 'Not found', 'The journal has no such entry.');
}
