import { afterEach, beforeEach, expect, test } from 'vitest';
import { isRunStatus, mayFollow, RUN_STATUSES } from '#wire/run-status.ts';
import { runList, runPage, testRun } from '#wire/run.ts';
import { createAsking, textIn } from './asking.ts';

let now = 0;
let asking: ReturnType<typeof createAsking>;

beforeEach(() => {
  now = Date.parse('2026-11-24T12:00:00Z');
  asking = createAsking(() => now);
});
afterEach(() => asking.close());

const TESTS = '/ai/assistants/tests';
const RUBRIC = [
  { name: 'Greets', criteria: 'Says hello.' },
  { name: 'Hours', criteria: 'Says when the office is open.' },
];
const body = (more: object = {}) => ({ name: 'Hours', destination: '+15125550100', instructions: 'Ask.', rubric: RUBRIC, ...more });
const makeTest = async (more: object = {}) => textIn(await asking.fetched('POST', TESTS, body(more)), 'test_id');
const runsOf = async (path: string) => runPage.parse(await asking.fetched('GET', path));

test('a run moves through its life with the clock alone and ends with a verdict for each criterion', async () => {
  const id = await makeTest();
  const started = testRun.parse((await asking.ask('POST', `${TESTS}/${id}/runs`)).json);
  expect(started).toMatchObject({ status: 'pending', test_id: id, detail_status: RUBRIC.map(({ name }) => ({ name, status: 'pending' })) });
  expect(started.completed_at).toBeUndefined();
  const seen = [started.status];
  for (let ms = 0; ms < 60; ms++) {
    now += 1;
    const { status } = testRun.parse(await asking.fetched('GET', `${TESTS}/${id}/runs/${started.run_id}`));
    const last = seen.at(-1);
    if (status === last) continue;
    expect(isRunStatus(status) && last !== undefined && isRunStatus(last) && mayFollow(last, status)).toBe(true);
    seen.push(status);
  }
  expect(seen.slice(0, 3)).toEqual(['pending', 'starting', 'running']);
  const ended = testRun.parse(await asking.fetched('GET', `${TESTS}/${id}/runs/${started.run_id}`));
  expect(ended.detail_status).toHaveLength(2);
  expect(Date.parse(ended.completed_at ?? '')).toBeGreaterThan(Date.parse(ended.created_at));
  expect(ended.updated_at).toBe(ended.completed_at);
  expect(ended.logs?.split('\n').length).toBeGreaterThan(20);
  expect(ended.logs).toContain('nobody is called');
});

test('a list says the same as each single run, at every instant', async () => {
  await makeTest({ test_suite: 'A/b c' });
  await makeTest({ test_suite: 'A/b c' });
  const path = `${TESTS}/test-suites/${encodeURIComponent('A/b c')}/runs`;
  await asking.ask('POST', path);
  for (let step = 0; step < 12; step++) {
    now += 4;
    for (const run of (await runsOf(path)).data) {
      expect(await asking.fetched('GET', `${TESTS}/${run.test_id}/runs/${run.run_id}`)).toEqual(run);
    }
  }
});

test('pages of runs are of one instant, newest first, with right totals', async () => {
  const id = await makeTest();
  const ids: string[] = [];
  for (let n = 0; n < 7; n++) ids.unshift(textIn((await asking.ask('POST', `${TESTS}/${id}/runs`)).json, 'run_id'));
  const first = await runsOf(`${TESTS}/${id}/runs?page[size]=3`);
  const last = await runsOf(`${TESTS}/${id}/runs?page_size=3&page_number=3`);
  expect(first.meta).toEqual({ page_number: 1, page_size: 3, total_pages: 3, total_results: 7 });
  expect(first.data.map((run) => run.run_id)).toEqual(ids.slice(0, 3));
  expect(last.data.map((run) => run.run_id)).toEqual(ids.slice(6));
  now += 60_000;
  const counts = await Promise.all(RUN_STATUSES.map(async (status) => (await runsOf(`${TESTS}/${id}/runs?status=${status}`)).meta.total_results));
  expect(counts.slice(0, 3)).toEqual([0, 0, 0]);
  expect(counts.reduce((a, b) => a + b)).toBe(7);
  expect((await runsOf(`${TESTS}/${id}/runs?status=completed`)).data).toEqual([]);
});

test('a suite starts every test once, and the same key starts nothing again', async () => {
  await makeTest({ test_suite: 'S' });
  await makeTest({ test_suite: 'S' });
  await makeTest();
  const path = `${TESTS}/test-suites/S/runs`;
  const key = { 'idempotency-key': 'once' };
  const one = await asking.ask('POST', path, {}, key);
  const two = await asking.ask('POST', path, {}, key);
  expect(one.status).toBe(201);
  expect(two.headers.get('idempotent-replayed')).toBe('true');
  expect(two.json).toEqual(one.json);
  const runs = runList.parse(one.json);
  expect(new Set(runs.map((run) => run.test_suite_run_id)).size).toBe(1);
  expect((await runsOf(path)).meta.total_results).toBe(2);
  await asking.ask('POST', path);
  expect((await runsOf(`${path}?test_suite_run_id=${runs[0]?.test_suite_run_id ?? ''}`)).meta.total_results).toBe(2);
  expect((await asking.ask('POST', `${TESTS}/test-suites/nowhere/runs`)).status).toBe(404);
  expect((await runsOf(`${TESTS}/test-suites/nowhere/runs`)).data).toEqual([]);
});

test('a version must be one of the assistant that the test reaches, and a refused suite starts nothing', async () => {
  const assistant = await asking.fetched('POST', '/ai/assistants', { name: 'A', instructions: 'i' });
  const other = await asking.fetched('POST', '/ai/assistants', { name: 'B', instructions: 'i' });
  const id = await makeTest({ destination: textIn(assistant, 'id'), test_suite: 'S' });
  const run = (path: string, version: string) => asking.ask('POST', path, { destination_version_id: version });
  now += 1;
  const draft = await asking.fetched('POST', `/ai/assistants/${textIn(assistant, 'id')}`, { instructions: 'j', promote_to_main: false });
  const foreign = await asking.fetched('POST', `/ai/assistants/${textIn(other, 'id')}`, { instructions: 'j', promote_to_main: false });
  expect((await run(`${TESTS}/${id}/runs`, textIn(draft, 'version_id'))).status).toBe(201);
  expect((await run(`${TESTS}/${id}/runs`, 'none')).status).toBe(400);
  await makeTest({ test_suite: 'S' });
  expect((await run(`${TESTS}/test-suites/S/runs`, 'none')).status).toBe(400);
  expect((await runsOf(`${TESTS}/test-suites/S/runs`)).meta.total_results).toBe(1);
  // A number leads to no assistant here, so any version of the account will do.
  const free = await makeTest();
  expect((await run(`${TESTS}/${free}/runs`, textIn(foreign, 'version_id'))).status).toBe(201);
});

test('runs go with their test, and follow it into another suite', async () => {
  const id = await makeTest({ test_suite: 'Old' });
  await asking.ask('POST', `${TESTS}/${id}/runs`);
  const run = (await runsOf(`${TESTS}/test-suites/Old/runs`)).data[0];
  await asking.fetched('PUT', `${TESTS}/${id}`, { test_suite: 'New', rubric: [{ name: 'Only', criteria: 'One.' }] });
  expect(await asking.fetched('GET', `${TESTS}/test-suites`)).toEqual({ data: ['New'] });
  expect((await runsOf(`${TESTS}/test-suites/Old/runs`)).meta.total_results).toBe(0);
  const moved = (await runsOf(`${TESTS}/test-suites/New/runs`)).data[0];
  // It goes on showing what it was judged on.
  expect(moved?.detail_status?.map((item) => item.name)).toEqual(['Greets', 'Hours']);
  expect((await asking.ask('DELETE', `${TESTS}/${id}`)).status).toBe(200);
  expect((await asking.ask('GET', `${TESTS}/${id}/runs/${run?.run_id ?? ''}`)).status).toBe(404);
  expect(await asking.fetched('GET', `${TESTS}/test-suites`)).toEqual({ data: [] });
});

test('a test that is given too little time ends as an error', async () => {
  const id = await makeTest({ max_duration_seconds: 1 });
  const { run_id: runId } = testRun.parse((await asking.ask('POST', `${TESTS}/${id}/runs`)).json);
  now += 60_000;
  const run = testRun.parse(await asking.fetched('GET', `${TESTS}/${id}/runs/${runId}`));
  expect(run).toMatchObject({ status: 'error', detail_status: RUBRIC.map(({ name }) => ({ name, status: 'error' })) });
  expect(run.logs).toContain('max_duration_seconds (1) is over');
});

test('the conversation of a run grows while it runs', async () => {
  const id = await makeTest();
  const { run_id: runId } = testRun.parse((await asking.ask('POST', `${TESTS}/${id}/runs`)).json);
  now += 60_000;
  const run = testRun.parse(await asking.fetched('GET', `${TESTS}/${id}/runs/${runId}`));
  const path = `/ai/conversations/${run.conversation_id ?? ''}`;
  const said = (text: string) => [...text.matchAll(/"role"/g)].length;
  const whole = said((await asking.ask('GET', `${path}/messages`)).text);
  now = (Date.parse(run.created_at) + Date.parse(run.completed_at ?? '')) / 2;
  const part = said((await asking.ask('GET', `${path}/messages`)).text);
  expect(whole).toBeGreaterThan(part);
  expect((await asking.fetched('GET', path))['data']).toMatchObject({ metadata: { test_run_id: runId, simulated: 'true' } });
});
