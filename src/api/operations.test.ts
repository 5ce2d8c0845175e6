import { createServer } from 'node:http';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  chatWithAssistant,
  cloneAssistant,
  createAssistant,
  deleteAssistant,
  getAssistantTexml,
  importAssistants,
  listAssistants,
  retrieveAssistant,
  sendAssistantSms,
  updateAssistant,
} from './assistants.ts';
import { testAssistantTool } from './assistant-tools.ts';
import { createCanaryDeploy, deleteCanaryDeploy, retrieveCanaryDeploy, updateCanaryDeploy } from './canary-deploys.ts';
import { call } from './http.ts';
import { deleteConnection, listConnections, listIntegrations, retrieveConnection, retrieveIntegration } from './integrations.ts';
import { createMcpServer, deleteMcpServer, listMcpServers, retrieveMcpServer, updateMcpServer } from './mcp-servers.ts';
import { listModels } from './models.ts';
import { answeredBySandbox, asked, key, keyed, made, newTest, now, OPERATIONS, pass, statusOf } from './operations-rig.ts';
import { allPages } from './pages.ts';
import { listSuiteRuns, listTestRuns, listTestSuites, retrieveTestRun, triggerSuiteRun, triggerTestRun } from './runs.ts';
import { createScheduledEvent, deleteScheduledEvent, listScheduledEvents, retrieveScheduledEvent } from './scheduled-events.ts';
import { deleteTest, listTests, retrieveTest, updateTest } from './tests.ts';
import { deleteVersion, listVersions, promoteVersion, retrieveVersion, updateVersion } from './versions.ts';
import { listMessages } from './conversations.ts';

// Every function of this room against the sandbox itself.

answeredBySandbox();

describe('assistants', () => {
  test('create, list, retrieve, update, clone, delete', async () => {
    const { id } = await made('Ava', { greeting: 'Hello', tags: ['a'] });
    expect((await listAssistants()).data.map((one) => one.id)).toContain(id);
    expect(await retrieveAssistant(id)).toMatchObject({ id, name: 'Ava', greeting: 'Hello', tags: ['a'] });
    expect(await updateAssistant(id, { description: 'Answers' })).toMatchObject({ id, name: 'Ava', description: 'Answers' });
    const copy = await cloneAssistant(id, key());
    expect(copy.id).not.toBe(id);
    expect(copy.instructions).toBe('Be brief.');
    expect(await deleteAssistant(id)).toMatchObject({ id, deleted: true });
    expect(await statusOf(retrieveAssistant(id))).toBe(404);
  });

  test('a create that is sent twice with one key makes one assistant', async () => {
    const once = key();
    const body = { name: 'Once', instructions: 'x', model: 'openai/gpt-4o' };
    const { id } = await createAssistant(body, once);
    expect((await createAssistant(body, once)).id).toBe(id);
    expect((await listAssistants()).data.filter((one) => one.name === 'Once')).toHaveLength(1);
  });

  test('a body that does not validate is an error with the field', async () => {
    const error: unknown = await updateAssistant((await made()).id, { dynamic_variables_webhook_timeout_ms: 0 }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ kind: 'status', status: 422, issues: [{ path: ['dynamic_variables_webhook_timeout_ms'] }] });
  });

  test('import', async () => {
    const secret = await call({
      method: 'POST',
      path: '/v2/integration_secrets',
      body: { identifier: 'vapi-key', type: 'bearer', token: 'x' },
      answer: z.looseObject({}),
    });
    expect(secret).not.toBeNull();
    expect(Array.isArray((await importAssistants({ provider: 'vapi', api_key_ref: 'vapi-key' }, key())).data)).toBe(true);
  });

  test('chat, its messages, SMS, TeXML', async () => {
    const { id } = await made('Talker', { enabled_features: ['telephony', 'messaging'], greeting: 'Hi' });
    const conversation = await call({
      method: 'POST',
      path: '/v2/ai/conversations',
      body: { metadata: { assistant_id: id } },
      answer: z.looseObject({ id: z.string() }),
    });
    expect((await chatWithAssistant(id, { content: 'Hello?', conversation_id: conversation.id })).content).not.toBe('');
    expect((await listMessages(conversation.id, {})).data.map((said) => said.text)).toContain('Hello?');
    const sms = await sendAssistantSms(id, { from: '+15550100', to: '+15550101', text: 'Hi', should_create_conversation: true }, key());
    expect(sms.conversation_id).toEqual(expect.any(String));
    expect(await getAssistantTexml(id)).toContain(`<AIAssistant id="${id}"`);
  });

  test('a webhook tool is really called', async () => {
    const hook = createServer((_, res) => res.writeHead(200, { 'content-type': 'application/json' }).end('{"open":true}'));
    const port = await new Promise<number>((resolve) => hook.listen(0, '127.0.0.1', () => resolve(z.object({ port: z.number() }).parse(hook.address()).port)));
    const { id } = await made('Caller', {
      tools: [{ type: 'webhook', webhook: { name: 'hours', description: 'Opening hours', url: `http://127.0.0.1:${port}/` } }],
    });
    const [tool] = z.array(z.looseObject({ tool_id: z.string().optional(), id: z.string().optional() })).parse((await retrieveAssistant(id))['tools']);
    const { data } = await testAssistantTool(id, tool?.tool_id ?? tool?.id ?? '', { arguments: {} });
    expect(data).toMatchObject({ success: true, status_code: 200, response: expect.stringContaining('open') });
    hook.close();
  });

  test('the models to choose from', async () => {
    expect((await listModels()).data.length).toBeGreaterThan(0);
  });
});

describe('versions and canary', () => {
  /** An assistant with one version beside main. */
  async function twoVersions() {
    const main = await made();
    const beside = await updateAssistant(main.id, { greeting: 'Hey', promote_to_main: false, version_name: 'Shorter' });
    return { id: main.id, main: main.version_id ?? '', beside: beside.version_id ?? '' };
  }

  test('list, retrieve, update, promote, delete', async () => {
    const { id, main, beside } = await twoVersions();
    expect((await listVersions(id)).data.map((one) => one.version_id)).toEqual(expect.arrayContaining([main, beside]));
    expect(await retrieveVersion(id, beside, { include_mcp_servers: true })).toMatchObject({ version_name: 'Shorter', greeting: 'Hey' });
    expect(await updateVersion(id, beside, { version_name: 'Shortest' })).toMatchObject({ version_name: 'Shortest' });
    expect(await statusOf(deleteVersion(id, main))).toBe(400);
    expect(await promoteVersion(id, beside)).toMatchObject({ version_id: beside, greeting: 'Hey' });
    expect(await deleteVersion(id, main)).toBeNull();
    expect(await statusOf(retrieveVersion(id, main))).toBe(404);
  });

  test('none, create, read in both forms, replace, end', async () => {
    const { id, beside } = await twoVersions();
    expect(await retrieveCanaryDeploy(id)).toBeNull();
    await createCanaryDeploy(id, { versions: [{ version_id: beside, percentage: 10 }] }, key());
    expect(await retrieveCanaryDeploy(id)).toMatchObject({
      assistant_id: id,
      rules: [{ serve: { rollout: [{ version_id: beside, weight: 10 }] } }],
      versions: [{ version_id: beside, percentage: 10 }],
    });
    await updateCanaryDeploy(id, {
      rules: [{ match: [{ attribute: 'end_user_target', operator: 'in', values: ['+15550100'] }], serve: { version_id: beside } }],
    });
    expect((await retrieveCanaryDeploy(id))?.rules).toMatchObject([{ match: [{ values: ['+15550100'] }], serve: { version_id: beside } }]);
    expect(await deleteCanaryDeploy(id)).toBeNull();
    expect(await retrieveCanaryDeploy(id)).toBeNull();
  });
});

describe('tests and runs', () => {
  test('create, list, retrieve, update, delete', async () => {
    const suite = 'Desk / night & day';
    const { test_id } = await newTest(suite);
    expect((await listTests({ test_suite: suite })).data.map((one) => one.test_id)).toEqual([test_id]);
    expect((await listTestSuites()).data).toContain(suite);
    expect(await updateTest(test_id, { description: 'Says hello' })).toMatchObject({ name: 'Greets', description: 'Says hello' });
    expect(await retrieveTest(test_id)).toMatchObject({ test_id, rubric: [{ name: 'Greets' }] });
    expect(await deleteTest(test_id)).toBeNull();
    expect((await listTestSuites()).data).not.toContain(suite);
  });

  test('a run goes from pending to a verdict per criterion', async () => {
    const { test_id } = await newTest('Runs');
    const { run_id, status } = await triggerTestRun(test_id, {}, key());
    expect(status).toBe('pending');
    pass(3_600_000);
    const run = await retrieveTestRun(test_id, run_id);
    expect(['passed', 'failed', 'error']).toContain(run.status);
    expect(run.detail_status).toHaveLength(1);
    expect((await listTestRuns(test_id, { 'page[size]': 1 })).data.map((one) => one.run_id)).toEqual([run_id]);
  });

  test('a suite runs all its tests as one batch, and all pages give each run once', async () => {
    const suite = 'Batch?';
    for (const name of ['one', 'two', 'three']) await newTest(suite, name);
    const runs = await triggerSuiteRun(suite, {}, key());
    expect(runs).toHaveLength(3);
    const [batch] = new Set(runs.map((run) => run.test_suite_run_id));
    const read = await allPages(
      (page) => listSuiteRuns(suite, { test_suite_run_id: batch ?? '', ...page, 'page[size]': 2 }),
      (run) => run.run_id,
    );
    expect(read.map((run) => run.run_id).toSorted()).toEqual(runs.map((run) => run.run_id).toSorted());
  });
});

describe('events, integrations, MCP servers', () => {
  test('schedule, list, retrieve, cancel', async () => {
    const { id } = await made('Caller', { enabled_features: ['messaging'] });
    const event = await createScheduledEvent(
      id,
      {
        telnyx_conversation_channel: 'sms_chat',
        telnyx_end_user_target: '+15550101',
        telnyx_agent_target: '+15550100',
        scheduled_at_fixed_datetime: new Date(now() + 86_400_000).toISOString(),
        text: 'Tomorrow',
      },
      key(),
    );
    const eventId = event.scheduled_event_id ?? '';
    expect((await listScheduledEvents(id, { conversation_channel: 'sms_chat' })).data.map((one) => one.scheduled_event_id)).toEqual([eventId]);
    expect(await retrieveScheduledEvent(id, eventId)).toMatchObject({ status: 'pending', text: 'Tomorrow' });
    expect(await deleteScheduledEvent(id, eventId)).toBeNull();
  });

  test('the catalogue and what is connected', async () => {
    const [first] = (await listIntegrations()).data;
    expect(await retrieveIntegration(first?.id ?? '')).toMatchObject({ id: first?.id });
    const [connection] = (await listConnections()).data;
    const id = connection?.id ?? '';
    expect((await retrieveConnection(id)).data).toEqual(connection);
    expect(await deleteConnection(id)).toBeNull();
    expect(await statusOf(retrieveConnection(id))).toBe(404);
  });

  test('MCP servers', async () => {
    const { id } = await createMcpServer({ name: 'Stock', type: 'http', url: 'https://mcp.example.com/mcp' }, key());
    expect((await listMcpServers({ 'page[size]': 100 })).map((one) => one.id)).toContain(id);
    expect(await updateMcpServer(id, { allowed_tools: ['count'] })).toMatchObject({ name: 'Stock', allowed_tools: ['count'] });
    expect(await retrieveMcpServer(id)).toMatchObject({ id, allowed_tools: ['count'] });
    expect(await deleteMcpServer(id)).toBeNull();
  });
});

test('that was every operation, and keys only where the API takes them', () => {
  const rows = OPERATIONS.trim()
    .split(/\n\s*/)
    .map((line) => line.split(' '));
  const all = rows.flatMap(([path = '', ...methods]) => methods.map((method) => `${method} ${path}`));
  const bare = all.map((operation) => operation.replace('*', ''));
  expect(bare).toHaveLength(45);
  expect(bare.filter((operation) => !asked.has(operation))).toEqual([]);
  expect([...keyed].toSorted()).toEqual(
    all
      .filter((operation) => operation.includes('*'))
      .map((operation) => operation.replace('*', ''))
      .toSorted(),
  );
});
