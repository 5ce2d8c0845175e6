import { expect, it, onTestFinished } from 'vitest';
import { configHash } from '#wire/config-hash.ts';
import { ledgerAnswer, type LedgerRow } from '#wire/ledger.ts';
import { assistantList } from '#wire/assistant.ts';
import { runPage } from '#wire/run.ts';
import { accountFor, createSandbox } from '#sandbox/sandbox.ts';
import type { SeedName } from '#sandbox/seed.ts';
import { seededRow } from '../seeded-row.ts';
import { startRig, type Rig } from '../test-rig.ts';
import { writes } from './journal-rig.ts';

async function demo(seed: SeedName = 'demo') {
  const sandbox = createSandbox({ file: ':memory:', seed });
  onTestFinished(() => sandbox.close());
  const rig = await startRig({ sandbox: (request) => sandbox.handle(request), seeded: (name) => sandbox.seededRuns(accountFor(name ?? null)).map(seededRow) });
  const read = async (path: string): Promise<unknown> => JSON.parse((await rig.ask({ path: `/api/v2${path}` })).text);
  const desk = async () => assistantList.parse(await read('/ai/assistants')).data.find(({ name }) => name === 'Harbor Dental front desk')?.id ?? '';
  return { sandbox, rig, read, desk };
}

async function rows(rig: Rig, query: string): Promise<LedgerRow[]> {
  return ledgerAnswer.parse(JSON.parse((await rig.ask({ path: `/api/local/ledger?${query}` })).text)).data;
}

it('the first data of the sandbox brings the runs of the last weeks, marked, on the versions they met', async () => {
  const { rig, read, desk } = await demo();
  const id = await desk();
  const found = await rows(rig, `assistant=${id}`);
  expect(found.length).toBeGreaterThan(200);
  expect(found.every((row) => row.seeded === true && row.entry === null)).toBe(true);
  expect(found.map(({ at }) => at)).toEqual(
    found
      .map(({ at }) => at)
      .toSorted()
      .toReversed(),
  );
  expect(Date.now() - Date.parse(found.at(-1)?.at ?? '')).toBeLessThan(8 * 7 * 86_400_000 + 60_000);
  const versions = assistantList.parse(await read(`/ai/assistants/${id}/versions`)).data;
  const hashes = new Map(versions.map((version) => [version.version_id, configHash(version)]));
  for (const row of found) expect(row.config_hash).toBe(hashes.get(row.version_id));
  const met = new Set(found.map((row) => versions.find((version) => version.version_id === row.version_id)?.version_name));
  expect(met).toEqual(new Set(['Concise greeting', 'Warmer voice', 'Weekend hours']));
  const [newest] = runPage.parse(await read('/ai/assistants/tests/test-suites/Front%20desk/runs')).data;
  expect(await rows(rig, `run=${newest?.run_id}`)).toMatchObject([{ test_id: newest?.test_id, seeded: true }]);
});

it('runs that are started here stand before them and are not marked', async () => {
  const { rig, desk } = await demo();
  const id = await desk();
  const before = await rows(rig, `assistant=${id}`);
  expect((await writes(rig, 'POST', '/ai/assistants/tests/test-suites/Front%20desk/runs', {}, { 'x-switchboard-assistant': id })).status).toBe(201);
  const [first, ...rest] = await rows(rig, `assistant=${id}`);
  expect(first).toMatchObject({ entry: expect.any(Number) });
  expect(first).not.toHaveProperty('seeded');
  expect(rest.length).toBeGreaterThan(before.length);
  const batch = first?.test_suite_run_id ?? '';
  const asked = await rig.ask({
    method: 'POST',
    path: '/api/local/ledger',
    body: JSON.stringify({ suite_runs: [batch, before[0]?.test_suite_run_id], runs: [] }),
  });
  expect(new Set(ledgerAnswer.parse(JSON.parse(asked.text)).data.map((row) => row.seeded ?? false))).toEqual(new Set([true, false]));
});

it('a version that is changed in place keeps what its runs had met', async () => {
  const { rig, read, desk } = await demo();
  const id = await desk();
  const versions = assistantList.parse(await read(`/ai/assistants/${id}/versions`)).data;
  const warmer = versions.find(({ version_name: name }) => name === 'Warmer voice')?.version_id ?? '';
  const before = await rows(rig, `assistant=${id}&version=${warmer}`);
  expect((await writes(rig, 'POST', `/ai/assistants/${id}/versions/${warmer}`, { greeting: 'Other' })).status).toBe(200);
  expect(await rows(rig, `assistant=${id}&version=${warmer}`)).toEqual(before);
  expect(before.length).toBeGreaterThan(0);
});

it('a reset brings them back; an empty account has none', async () => {
  const { rig, sandbox, desk } = await demo();
  const id = await desk();
  const before = await rows(rig, `assistant=${id}`);
  sandbox.reset('local', 'empty');
  expect(await rows(rig, `assistant=${id}`)).toEqual([]);
  sandbox.reset('local', 'demo');
  expect((await rows(rig, `assistant=${id}`)).map((row) => row.run_id)).toEqual(before.map((row) => row.run_id));
  expect(await rows((await demo('empty')).rig, `assistant=${id}`)).toEqual([]);
});
