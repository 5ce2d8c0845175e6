import { describe, expect, it, onTestFinished } from 'vitest';
import { configHash } from '#wire/config-hash.ts';
import { ledgerAnswer, type LedgerRow } from '#wire/ledger.ts';
import { runList, testRun } from '#wire/run.ts';
import { createSandbox } from '#sandbox/sandbox.ts';
import { startRig, type Rig } from '../test-rig.ts';
import { newest, writes } from './journal-rig.ts';

async function openRig(): Promise<{ rig: Rig; reads: string[] }> {
  const sandbox = createSandbox({ file: ':memory:', seed: 'empty' });
  onTestFinished(() => sandbox.close());
  const reads: string[] = [];
  const rig = await startRig({
    sandbox: (request) => {
      if (request.method === 'GET') reads.push(new URL(request.url).pathname);
      return sandbox.handle(request);
    },
  });
  return { rig, reads };
}

/** Sends a write that must succeed, and gives its answer. */
async function made(rig: Rig, path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<unknown> {
  const answer = await writes(rig, 'POST', path, body, headers);
  expect(answer.status, answer.text).toBeLessThan(300);
  return JSON.parse(answer.text);
}

async function field(of: Promise<unknown>, name: string): Promise<string> {
  return String(Object.entries((await of) ?? {}).find(([key]) => key === name)?.[1]);
}

async function ledger(rig: Rig, query: string): Promise<LedgerRow[]> {
  const answer = await rig.ask({ path: `/api/local/ledger?${query}` });
  expect(answer.status, answer.text).toBe(200);
  return ledgerAnswer.parse(JSON.parse(answer.text)).data;
}

async function withTests(): Promise<{ rig: Rig; reads: string[]; assistant: string; version: string; test: string }> {
  const { rig, reads } = await openRig();
  const assistant = await field(made(rig, '/ai/assistants', { name: 'Rita', instructions: 'Be kind.' }), 'id');
  const version = await field(made(rig, `/ai/assistants/${assistant}`, { instructions: 'Be brief.', promote_to_main: false }), 'version_id');
  const body = { destination: assistant, instructions: 'Call.', rubric: [{ name: 'Kind', criteria: 'Is kind' }], test_suite: 'nightly/eu' };
  const test = await field(made(rig, '/ai/assistants/tests', { name: 'One', ...body }), 'test_id');
  await made(rig, '/ai/assistants/tests', { name: 'Two', ...body });
  reads.length = 0;
  return { rig, reads, assistant, version, test };
}

describe('a run that is started here', () => {
  it('is kept with the version it met and the fingerprint of its configuration', async () => {
    const { rig, reads, assistant, version, test } = await withTests();
    const headers = { 'x-switchboard-assistant': assistant };
    const run = testRun.parse(await made(rig, `/ai/assistants/tests/${test}/runs`, { destination_version_id: version }, headers));
    expect(reads).toEqual([`/v2/ai/assistants/${assistant}/versions/${version}`]);
    const shown: Record<string, unknown> = JSON.parse(
      (await rig.ask({ path: `/api/v2/ai/assistants/${assistant}/versions/${version}?include_mcp_servers=true` })).text,
    );
    const { id } = await newest(rig);
    const row = {
      run_id: run.run_id,
      test_id: test,
      test_suite_run_id: null,
      assistant_id: assistant,
      version_id: version,
      config_hash: configHash(shown),
      entry: id,
    };
    expect(await ledger(rig, `run=${run.run_id}`)).toMatchObject([row]);
    expect(await ledger(rig, `assistant=${assistant}&version=${version}`)).toMatchObject([row]);
    // The trigger itself is in the journal, about the same assistant.
    expect(await newest(rig)).toMatchObject({ operation: 'triggerTestRun', assistant_id: assistant, object_id: test, undo: { reason: 'no_way' } });
  });

  it('without a version met main, as main was at that moment', async () => {
    const { rig, assistant, test } = await withTests();
    const headers = { 'x-switchboard-assistant': assistant };
    const before = testRun.parse(await made(rig, `/ai/assistants/tests/${test}/runs`, {}, headers));
    await made(rig, `/ai/assistants/${assistant}`, { instructions: 'Be loud.' });
    const after = testRun.parse(await made(rig, `/ai/assistants/tests/${test}/runs`, {}, headers));
    const [one] = await ledger(rig, `run=${before.run_id}`);
    const [other] = await ledger(rig, `run=${after.run_id}`);
    expect([one?.version_id, one?.config_hash]).toEqual([expect.any(String), expect.stringMatching(/^[0-9a-f]{64}$/)]);
    expect(other?.version_id).not.toBe(one?.version_id);
    expect(other?.config_hash).not.toBe(one?.config_hash);
  });

  it('with a whole suite: one row per run, found by their batch, many batches at once', async () => {
    const { rig, assistant, version } = await withTests();
    const runs = runList.parse(
      await made(rig, `/ai/assistants/tests/test-suites/nightly%2Feu/runs`, { destination_version_id: version }, { 'x-switchboard-assistant': assistant }),
    );
    expect(runs).toHaveLength(2);
    const batch = String(runs[0]?.test_suite_run_id);
    const rows = await ledger(rig, `suite_run=${batch}`);
    expect(rows.map(({ run_id }) => run_id).toSorted()).toEqual(runs.map(({ run_id }) => run_id).toSorted());
    expect(new Set(rows.map(({ version_id }) => version_id))).toEqual(new Set([version]));
    const found = await rig.ask({
      method: 'POST',
      path: '/api/local/ledger',
      body: JSON.stringify({ suite_runs: [batch, 'elsewhere'], runs: [runs[0]?.run_id, 'elsewhere'] }),
    });
    expect(ledgerAnswer.parse(JSON.parse(found.text)).data).toHaveLength(3);
  });

  it('is never guessed: what is not known stays unknown', async () => {
    const { rig, reads, version, test } = await withTests();
    const named = testRun.parse(await made(rig, `/ai/assistants/tests/${test}/runs`, { destination_version_id: version }));
    const bare = testRun.parse(await made(rig, `/ai/assistants/tests/${test}/runs`, {}));
    expect(reads).toEqual([]);
    expect(await ledger(rig, `run=${named.run_id}`)).toMatchObject([{ assistant_id: null, version_id: version, config_hash: null }]);
    expect(await ledger(rig, `run=${bare.run_id}`)).toMatchObject([{ assistant_id: null, version_id: null, config_hash: null }]);
    expect(await ledger(rig, 'run=elsewhere')).toEqual([]);
    await writes(rig, 'POST', `/ai/assistants/tests/${test}/runs`, { destination_version_id: 'unknown' });
    expect(await newest(rig)).toMatchObject({ state: 'refused' });
  });

  it('is looked up by something', async () => {
    const { rig } = await openRig();
    expect((await rig.ask({ path: '/api/local/ledger' })).status).toBe(400);
    expect((await rig.ask({ method: 'POST', path: '/api/local/ledger', body: '{"runs":"x"}' })).status).toBe(400);
  });
});
