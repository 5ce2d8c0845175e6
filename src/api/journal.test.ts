import { afterEach, beforeEach, expect, it } from 'vitest';
import { setTransport, type Transport } from './http.ts';
import { exportJournal, listJournal, undoJournalEntry } from './journal.ts';
import { lookUpLedger } from './ledger.ts';
import { triggerSuiteRun } from './runs.ts';

let before: Transport;
const asked: Request[] = [];
let answer = '{"data":[],"next":null}';

beforeEach(() => {
  asked.length = 0;
  before = setTransport(async (request) => {
    asked.push(request);
    return new Response(answer);
  });
});
afterEach(() => void setTransport(before));

it('asks with lists in one parameter and leaves out what is not set', async () => {
  await listJournal({ kinds: ['canary', 'version'], assistant: 'a b', operations: undefined, text: '50%', cursor: 7 });
  const url = new URL(asked[0]?.url ?? '');
  expect(url.pathname).toBe('/api/local/journal');
  expect(Object.fromEntries(url.searchParams)).toEqual({ kind: 'canary,version', assistant: 'a b', text: '50%', cursor: '7', bodies: 'brief' });
});

it.each([
  ['no entry', ''],
  ['one entry', '{"id":1}\n'],
  ['several', '{"id":2}\n{"id":1}\n'],
])('reads an export of %s as lines', async (_what, text) => {
  answer = text;
  expect(await exportJournal({})).toBe(text);
});

it('undoes once: without a key that would make it safe, nothing is sent again', async () => {
  setTransport(async (request) => {
    asked.push(request);
    return new Response('{"errors":[]}', { status: 503 });
  });
  await expect(undoJournalEntry(4, 'Worse')).rejects.toMatchObject({ status: 503 });
  expect(asked).toHaveLength(1);
  expect([new URL(asked[0]?.url ?? '').pathname, await asked[0]?.json()]).toEqual(['/api/local/journal/4/undo', { reason: 'Worse' }]);
});

it('says the assistant and the reason beside a write, as ASCII', async () => {
  answer = '[]';
  await triggerSuiteRun('nightly', {}, 'k', { assistant: 'a/1', reason: 'für “Rosa”' });
  expect(asked[0]?.headers.get('x-switchboard-assistant')).toBe('a%2F1');
  expect(decodeURIComponent(asked[0]?.headers.get('x-switchboard-reason') ?? '')).toBe('für “Rosa”');
  await triggerSuiteRun('nightly', {}, 'k');
  expect(asked[1]?.headers.has('x-switchboard-reason')).toBe(false);
});

it('looks runs up in bulk', async () => {
  answer = '{"data":[]}';
  expect(await lookUpLedger({ runs: ['r'], suite_runs: [] })).toEqual({ data: [] });
  expect(await asked[0]?.json()).toEqual({ runs: ['r'], suite_runs: [] });
});
