import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { setTransport, type Transport } from '#api/http.ts';
import { NEW_WALK, withOlder } from '#lib/matrix-walk.ts';
import { loadOlder, openSince, suiteRunsQuery } from './suite-runs.ts';

const SUITE = 'Desk / day';
const NOW = Date.parse('2026-11-24T12:00:00Z');
type Run = { run_id: string; test_id: string; status: string; created_at: string; triggered_by: string; test_suite_run_id: string };

let before: Transport;
let runs: Run[];
let asked: string[];

/** Plays the list of a suite's runs, newest first. */
beforeEach(() => {
  runs = [];
  asked = [];
  before = setTransport(async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    expect(pathname).toBe('/api/v2/ai/assistants/tests/test-suites/Desk%20%2F%20day/runs');
    const number = Number(searchParams.get('page[number]'));
    const size = Number(searchParams.get('page[size]'));
    const batch = searchParams.get('test_suite_run_id');
    asked.push(batch === null ? `page ${number}` : batch);
    const rows = runs.filter((run) => batch === null || run.test_suite_run_id === batch);
    const meta = { page_number: number, page_size: size, total_pages: Math.ceil(rows.length / size), total_results: rows.length };
    return Response.json({ data: rows.slice((number - 1) * size, number * size), meta });
  });
});
afterEach(() => setTransport(before));

/** Puts a batch in front of the list. */
function batch(name: string, count: number, status = 'passed', minutesAgo = 60) {
  const created_at = new Date(Date.now() - minutesAgo * 60_000).toISOString();
  runs.unshift(
    ...Array.from({ length: count }, (_, at) => ({
      run_id: `${name}-${at}`,
      test_id: `test-${at}`,
      status,
      created_at,
      triggered_by: 'manual',
      test_suite_run_id: name,
    })),
  );
}

async function opened() {
  const client = new QueryClient();
  const { queryFn, ...rest } = suiteRunsQuery(SUITE);
  const read = () => client.fetchQuery({ ...rest, ...(queryFn === undefined ? {} : { queryFn }) });
  return { client, read, first: await read() };
}

test('the newest page first, older ones when asked for', async () => {
  for (const [at, name] of ['old', 'mid', 'new'].entries()) batch(name, 60, 'passed', 300 - at * 60);
  const { client, read, first } = await opened();
  expect(first.history.loaded).toBe(100);
  expect(first.total).toBe(180);
  await loadOlder(client, SUITE);
  await loadOlder(client, SUITE);
  const all = client.getQueryData(suiteRunsQuery(SUITE).queryKey);
  expect(all?.history.batches.map((one) => [one.id, one.runs.size])).toEqual([
    ['new', 60],
    ['mid', 60],
    ['old', 60],
  ]);
  expect(asked).toEqual(['page 1', 'page 2']);
  expect((await read()).history.loaded).toBe(180);
});

test('older pages side by side, as far as there are any', async () => {
  batch('old', 450);
  const { client } = await opened();
  await loadOlder(client, SUITE, undefined, 3);
  expect(asked).toEqual(['page 1', 'page 2', 'page 3', 'page 4']);
  await loadOlder(client, SUITE, undefined, 3);
  expect(asked.slice(4)).toEqual(['page 5']);
  const walk = client.getQueryData(suiteRunsQuery(SUITE).queryKey);
  expect([walk?.next, walk?.history.loaded]).toEqual([null, 450]);
});

test('reading again brings a new batch and keeps what was loaded', async () => {
  batch('old', 150, 'passed', 120);
  const { client, read } = await opened();
  await loadOlder(client, SUITE);
  batch('new', 20);
  const now = await read();
  expect(now.history.batches.map((one) => [one.id, one.runs.size])).toEqual([
    ['new', 20],
    ['old', 150],
  ]);
});

test('so many new runs that the first page does not join: the hole is filled', async () => {
  batch('old', 50, 'passed', 120);
  const { read } = await opened();
  batch('new', 250);
  expect((await read()).history.batches.map((one) => one.runs.size)).toEqual([250, 50]);
});

test('a running batch is followed though it no longer stands on the first page', async () => {
  batch('slow', 10, 'running', 2);
  const { read } = await opened();
  batch('newer', 95, 'passed', 1);
  for (const run of runs) if (run.test_suite_run_id === 'slow') run.status = 'failed';
  const now = await read();
  expect(asked).toContain('slow');
  expect([...(now.history.byId.get('slow')?.runs.values() ?? [])].map((run) => run.status)).toEqual(Array.from({ length: 10 }, () => 'failed'));
});

test('it asks again while something runs, and not when all has ended or was forgotten', () => {
  const walk = (...facts: { open: boolean; minutesAgo: number }[]) =>
    withOlder(NEW_WALK, {
      facts: facts.map(({ open, minutesAgo }, at) => ({
        runId: String(at),
        testId: 't',
        trigger: String(at),
        status: 'x',
        at: NOW - minutesAgo * 60_000,
        endedAt: null,
        open,
        verdicts: [],
      })),
      total: facts.length,
      pages: 1,
    });
  expect(openSince(walk({ open: false, minutesAgo: 1 }, { open: true, minutesAgo: 2000 }), NOW)).toBeNull();
  expect(openSince(walk({ open: true, minutesAgo: 5 }, { open: true, minutesAgo: 9 }), NOW)).toBe(NOW - 300_000);
});

test('no runs at all is an answer too', async () => {
  const { client, first } = await opened();
  expect(first.history.batches).toEqual([]);
  await loadOlder(client, SUITE);
  expect(asked).toEqual(['page 1']);
});
