import { expect, test } from 'vitest';
import { assistantList, assistant } from '#wire/assistant.ts';
import { canaryDeploy } from '#wire/canary.ts';
import { rulesOf } from '#wire/canary-form.ts';
import { eventPage } from '#wire/event.ts';
import { connectionList, integrationList } from '#wire/integration.ts';
import { mcpServerList } from '#wire/mcp-server.ts';
import { ruleFaults } from '#wire/rule-faults.ts';
import { runPage } from '#wire/run.ts';
import { suiteNames, testPage } from '#wire/test.ts';
import { updateAssistantRequest } from '#wire/assistant-request.ts';
import { createTestRequest } from '#wire/test-request.ts';
import { z } from 'zod';
import { createSandbox, type SandboxOptions } from './sandbox.ts';

const NOW = Date.parse('2026-11-24T12:00:00Z');

function open(options: Partial<SandboxOptions>) {
  const sandbox = createSandbox({ file: ':memory:', now: () => NOW, ...options });
  const get = async (path: string): Promise<unknown> => {
    const response = await sandbox.handle(new Request(`http://sandbox/v2${path}`));
    expect(response.status, path).toBe(200);
    return response.json();
  };
  return { ...sandbox, get };
}

/** Every run of a suite, page by page. */
async function runsOf(get: (path: string) => Promise<unknown>, suite: string) {
  const path = `/ai/assistants/tests/test-suites/${encodeURIComponent(suite)}/runs?page[size]=100`;
  const first = runPage.parse(await get(path));
  const rest = [];
  for (let page = 2; page <= first.meta.total_pages; page++) rest.push(...runPage.parse(await get(`${path}&page[number]=${page}`)).data);
  return [...first.data, ...rest];
}

test('every answer of the demo is one that the console reads, and every version is one that may be sent', async () => {
  const { get, close } = open({});
  const { data } = assistantList.parse(await get('/ai/assistants'));
  expect(data.length).toBeGreaterThanOrEqual(12);
  expect(new Set(data.flatMap((one) => one.tags ?? [])).size).toBeGreaterThan(8);
  for (const { id } of data) {
    const versions = assistantList.parse(await get(`/ai/assistants/${id}/versions`)).data;
    for (const version of versions) {
      expect(assistant.parse(version).version_name).not.toBe('');
      const { id: _id, created_at: _at, ...fields } = version;
      expect(updateAssistantRequest.safeParse(fields).error, `${version.name} ${version.version_name ?? ''}`).toBeUndefined();
    }
    eventPage.parse(await get(`/ai/assistants/${id}/scheduled_events`));
  }
  for (const one of testPage.parse(await get('/ai/assistants/tests?page[size]=100')).data) createTestRequest.parse(one);
  expect(mcpServerList.parse(await get('/ai/mcp_servers')).length).toBeGreaterThan(2);
  expect(connectionList.parse(await get('/ai/integrations/connections')).data.length).toBeGreaterThan(1);
  const statuses = integrationList.parse(await get('/ai/integrations')).data.map((one) => one.status);
  expect(new Set(statuses)).toEqual(new Set(['connected', 'disconnected']));
  close();
});

test('canary deploys serve versions of their assistant, by rules that have no fault', async () => {
  const { get, handle, close } = open({});
  const { data } = assistantList.parse(await get('/ai/assistants'));
  const forms: number[] = [];
  for (const { id, version_id: main } of data) {
    const response = await handle(new Request(`http://sandbox/v2/ai/assistants/${id}/canary-deploys`));
    if (response.status === 404) continue;
    const rules = rulesOf(canaryDeploy.parse(await response.json()));
    const versions = assistantList.parse(await get(`/ai/assistants/${id}/versions`)).data.map((version) => version.version_id);
    const served = rules
      .flatMap((rule) => [rule.serve.version_id, ...(rule.serve.rollout ?? []).map((slot) => slot.version_id)])
      .filter((version) => version !== undefined);
    expect(versions).toEqual(expect.arrayContaining(served));
    expect(served).not.toContain(main);
    expect(ruleFaults(rules, (version) => versions.includes(version))).toEqual([]);
    forms.push(rules.length);
  }
  expect(forms.toSorted((a, b) => a - b)).toEqual([1, 3]);
  close();
});

test('the suites of the demo tell different stories', async () => {
  const { get, close } = open({});
  const { data: suites } = suiteNames.parse(await get('/ai/assistants/tests/test-suites'));
  expect(suites).toContain('Reservations / Zürich & Genève');
  const months = (runs: readonly { created_at: string }[]) => (NOW - Math.min(...runs.map((run) => Date.parse(run.created_at)))) / (30 * 86_400_000);
  const green = await runsOf(get, 'Emergency triage');
  expect(green.every((run) => run.status === 'passed')).toBe(true);
  const desk = await runsOf(get, 'Front desk');
  expect(months(desk)).toBeGreaterThan(4);
  const tests = testPage.parse(await get('/ai/assistants/tests?page[size]=100')).data;
  const idOf = (name: string) => tests.find((one) => one.name === name)?.test_id;
  const historyOf = (runs: typeof desk, name: string) => runs.filter((run) => run.test_id === idOf(name)).map((run) => run.status);
  for (const name of ['Caller interrupts twice', 'Noisy street', 'Weekend hours are right']) {
    const newest = historyOf(desk, name)
      .filter((status) => status !== 'error')
      .slice(0, 20);
    expect(newest.filter((status, at) => at > 0 && status !== newest[at - 1]).length, name).toBeGreaterThanOrEqual(6);
  }
  const faulty = (await runsOf(get, 'Guest messaging 💬')).slice(0, 5).map((run) => run.status);
  expect(faulty).toContain('error');
  expect(faulty.some((status) => status !== 'error')).toBe(true);
  const statuses = historyOf(await runsOf(get, 'Dispatch'), 'Says the visit fee before booking');
  expect(statuses.slice(0, 5).every((status) => status === 'failed')).toBe(true);
  expect(statuses.slice(5).filter((status) => status === 'failed').length).toBeLessThan(6);
  for (const runs of [green, desk])
    expect(runs.map((run) => run.created_at)).toEqual(
      runs
        .map((run) => run.created_at)
        .toSorted()
        .toReversed(),
    );
  close();
});

test('a seed is the same for every account and after a reset, and a reset leaves nothing behind', async () => {
  const { get, reset, handle, close } = open({});
  const path = '/ai/assistants/tests/test-suites/Front%20desk/runs?page[size]=5';
  const mine = await get(path);
  const theirs = await handle(new Request(`http://sandbox/v2${path}`, { headers: { authorization: 'Bearer KEY_other' } }));
  expect(await theirs.json()).toEqual(mine);
  reset('local', 'empty');
  expect(await get('/ai/assistants')).toEqual({ data: [] });
  expect(await get('/ai/assistants/tests/test-suites')).toEqual({ data: [] });
  reset('local', 'demo');
  expect(await get(path)).toEqual(mine);
  close();
});

test('large: 10,000 assistants, one suite of 50 tests, 100,000 runs', { timeout: 60_000 }, async () => {
  const { get, close } = open({ seed: 'large' });
  const began = performance.now();
  const tests = testPage.parse(await get('/ai/assistants/tests'));
  process.stdout.write(`seeded large in ${Math.round(performance.now() - began)} ms\n`);
  expect(tests.meta.total_results).toBe(50);
  expect(assistantList.parse(await get('/ai/assistants')).data).toHaveLength(10_000);
  const [suite = ''] = suiteNames.parse(await get('/ai/assistants/tests/test-suites')).data;
  const path = `/ai/assistants/tests/test-suites/${encodeURIComponent(suite)}/runs?page[size]=100`;
  const last = runPage.parse(await get(`${path}&page[number]=1000`));
  expect(last.meta).toMatchObject({ total_results: 100_000, total_pages: 1000 });
  expect(last.data).toHaveLength(100);
  const byStatus = await Promise.all(
    ['passed', 'failed', 'error'].map(async (status) => runPage.parse(await get(`${path}&status=${status}`)).meta.total_results),
  );
  expect(byStatus.reduce((a, b) => a + b)).toBe(100_000);
  const batch = last.data[0]?.test_suite_run_id ?? '';
  expect(runPage.parse(await get(`${path}&test_suite_run_id=${batch}`)).meta.total_results).toBe(50);
  close();
});

test('every seeded run leads to its conversation, its insights and a log', async () => {
  const { get, close } = open({});
  const { data } = runPage.parse(await get('/ai/assistants/tests/test-suites/Dispatch/runs?page[size]=20'));
  for (const run of data) {
    expect(run.logs?.split('\n').length).toBeGreaterThan(10);
    const path = `/ai/conversations/${run.conversation_id ?? ''}`;
    const said = z.object({ data: z.array(z.object({ role: z.string() })) }).parse(await get(`${path}/messages`));
    expect(said.data.length).toBeGreaterThan(0);
    await get(`${path}/conversations-insights`);
  }
  close();
});
