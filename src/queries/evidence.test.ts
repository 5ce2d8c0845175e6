import { randomUUID } from 'node:crypto';
import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createAssistant, listAssistants, updateAssistant } from '#api/assistants.ts';
import { setTransport, type Transport } from '#api/http.ts';
import { listTestRuns, triggerSuiteRun, triggerTestRun } from '#api/runs.ts';
import { createTest } from '#api/tests.ts';
import { deleteVersion, updateVersion } from '#api/versions.ts';
import { createSandbox, type Sandbox } from '#sandbox/sandbox.ts';
import { configHash } from '#wire/config-hash.ts';
import { evidenceFor } from '#wire/evidence.ts';
import type { LedgerRow } from '#wire/ledger.ts';
import { evidenceQuery } from './evidence.ts';

// The API is the sandbox itself; the ledger is played, since only a server keeps one.

let before: Transport;
let sandbox: Sandbox;
let clock: number;
let rows: LedgerRow[];
let asked: string[];

beforeEach(() => {
  clock = Date.parse('2026-11-24T12:00:00Z');
  rows = [];
  asked = [];
  sandbox = createSandbox({ file: ':memory:', now: () => clock, seed: 'empty' });
  before = setTransport((request) => {
    const url = new URL(request.url);
    url.pathname = url.pathname.replace(/^\/api/, '');
    asked.push(`${request.method} ${url.pathname}`);
    return url.pathname === '/local/ledger' ? Promise.resolve(Response.json({ data: rows })) : sandbox.handle(new Request(url, request));
  });
});
afterEach(() => {
  setTransport(before);
  sandbox.close();
});

const key = () => randomUUID();
const evidence = (assistantId: string) => new QueryClient().fetchQuery(evidenceQuery(assistantId));

/** Puts runs into the ledger as the server does: with what the version was when they were started. */
function started(
  assistantId: string,
  version: { version_id?: string | null | undefined },
  runs: readonly { run_id: string; test_id: string; test_suite_run_id?: string | null | undefined }[],
) {
  const at = new Date(clock).toISOString();
  rows.unshift(
    ...runs.map((run) => ({
      run_id: run.run_id,
      test_id: run.test_id,
      test_suite_run_id: run.test_suite_run_id ?? null,
      assistant_id: assistantId,
      version_id: version.version_id ?? null,
      config_hash: configHash(version),
      at,
      entry: 1,
    })),
  );
}

async function withSuite() {
  const main = await createAssistant({ name: 'Clerk', instructions: 'Says hello and goodbye to everybody.', model: 'openai/gpt-4o' }, key());
  const beside = await updateAssistant(main.id, { greeting: 'Hey', promote_to_main: false, version_name: 'Shorter' });
  const body = {
    destination: main.id,
    instructions: 'Call.',
    rubric: [{ name: 'Hello', criteria: 'Says hello.' }],
    telnyx_conversation_channel: 'web_chat' as const,
  };
  for (const name of ['One', 'Two', 'Three']) await createTest({ name, test_suite: 'Desk / day', ...body }, key());
  const alone = await createTest({ name: 'Alone', ...body }, key());
  const batch = async (version: typeof main) => {
    const runs = await triggerSuiteRun('Desk / day', { destination_version_id: version.version_id ?? '' }, key());
    started(main.id, version, runs);
    return runs;
  };
  return { main, beside, alone, batch };
}

test('runs that were started here count for their version; main is among them, others are unknown', async () => {
  const { main, beside, alone, batch } = await withSuite();
  await batch(main);
  await batch(beside);
  const single = await triggerTestRun(alone.test_id, { destination_version_id: beside.version_id ?? '' }, key());
  started(main.id, beside, [single]);
  await triggerSuiteRun('Desk / day', {}, key());
  const open = await evidence(main.id);
  expect(open.openSince).toBe(clock);
  expect(evidenceFor(open, beside.version_id ?? '')).toMatchObject({ runs: 0, open: 4 });
  clock += 3_600_000;
  const found = await evidence(main.id);
  expect(found).toMatchObject({ mainId: main.version_id, unread: 0, openSince: null });
  const [own, other] = [evidenceFor(found, main.version_id ?? ''), evidenceFor(found, beside.version_id ?? '')];
  expect(own.runs + own.errors).toBe(3);
  expect(other.runs + other.errors).toBe(4);
  expect(other.suites).toEqual(['Desk / day']);
  expect(other.versusMain?.tests).toBeLessThanOrEqual(3);
  const [told] = (await listTestRuns(alone.test_id, {})).data;
  expect(told?.run_id).toBe(single.run_id);
});

test('a version that was changed since has none of it left', async () => {
  const { main, beside, batch } = await withSuite();
  await batch(beside);
  clock += 3_600_000;
  await updateVersion(main.id, beside.version_id ?? '', { version_name: 'Renamed' });
  expect(evidenceFor(await evidence(main.id), beside.version_id ?? '')).toMatchObject({ otherwise: 0 });
  await updateVersion(main.id, beside.version_id ?? '', { greeting: 'Other' });
  expect(evidenceFor(await evidence(main.id), beside.version_id ?? '')).toMatchObject({ runs: 0, errors: 0, otherwise: 3 });
});

test('nothing is asked for what cannot count: no rows, or a version that is gone', async () => {
  const { main, beside, batch } = await withSuite();
  await batch(beside);
  await deleteVersion(main.id, beside.version_id ?? '');
  asked = [];
  const found = await evidence(main.id);
  expect(found.versions.map(({ version_id }) => version_id)).toEqual([main.version_id]);
  expect(asked.toSorted()).toEqual(['GET /local/ledger', `GET /v2/ai/assistants/${main.id}`, `GET /v2/ai/assistants/${main.id}/versions`]);
});

test('more runs than are read are counted as not read', async () => {
  const { main, batch } = await withSuite();
  const [first] = await batch(main);
  clock += 3_600_000;
  rows.push({
    ...(rows[0] ?? { run_id: '', test_id: '', test_suite_run_id: null, assistant_id: null, version_id: null, config_hash: null, at: '', entry: 1 }),
    run_id: 'gone',
    test_id: first?.test_id ?? '',
  });
  expect((await evidence(main.id)).unread).toBe(1);
});

test('the first data of the sandbox has evidence of main and of the version that was tried', async () => {
  sandbox.reset('local', 'demo');
  const desk = (await listAssistants()).data.find(({ name }) => name === 'Harbor Dental front desk');
  rows = sandbox
    .seededRuns('local')
    .filter((run) => run.assistantId === desk?.id)
    .map((run) => ({
      run_id: run.runId,
      test_id: run.testId,
      test_suite_run_id: run.batchId,
      assistant_id: run.assistantId,
      version_id: run.versionId,
      config_hash: run.configHash,
      at: new Date(run.at).toISOString(),
      entry: null,
      seeded: true,
    }));
  const found = await evidence(desk?.id ?? '');
  expect(found.unread).toBe(0);
  const main = evidenceFor(found, found.mainId ?? '');
  expect(main).toMatchObject({ seeded: true, suites: ['Front desk'] });
  expect(main.runs).toBeGreaterThan(150);
  const beside = found.versions.filter((version) => version.versusMain !== null);
  expect(beside.map(({ versusMain }) => versusMain?.tests)).toEqual([22, 22]);
  expect(beside.map(({ versusMain }) => versusMain?.verdict)).toEqual(['cannot-tell', 'cannot-tell']);
  // Four pages of the suite's runs hold the eight weeks: not one request per run.
  expect(asked.length).toBeLessThan(20);
});
