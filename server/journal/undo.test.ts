import { describe, expect, it, onTestFinished } from 'vitest';
import { undoAnswer } from '#wire/journal.ts';
import { createSandbox } from '#sandbox/sandbox.ts';
import { startRig, type Rig } from '../test-rig.ts';
import { entry, listed, newest, writes } from './journal-rig.ts';

type Api = {
  readonly rig: Rig;
  readonly read: (path: string) => Promise<Record<string, unknown> | null>;
  /** Sends a write that must succeed, and gives its answer. */
  readonly write: (method: string, path: string, body?: unknown) => Promise<Record<string, unknown>>;
};

/** The console on an empty sandbox. */
async function api(): Promise<Api> {
  const sandbox = createSandbox({ file: ':memory:', seed: 'empty' });
  onTestFinished(() => sandbox.close());
  const rig = await startRig({ sandbox: (request) => sandbox.handle(request) });
  const object = (text: string): Record<string, unknown> => (text === '' ? {} : JSON.parse(text));
  return {
    rig,
    async read(path) {
      const answer = await rig.ask({ path: `/api/v2${path}` });
      expect([200, 404], answer.text).toContain(answer.status);
      return answer.status === 200 ? object(answer.text) : null;
    },
    async write(method, path, body) {
      const answer = await writes(rig, method, path, body);
      expect(answer.status, answer.text).toBeLessThan(300);
      return object(answer.text);
    },
  };
}

/** Undoes the newest entry; what it offered must come true. */
async function undo({ rig }: Api, reason?: string) {
  const past = await newest(rig);
  expect(past.undo.words, JSON.stringify(past.undo)).not.toBe('');
  expect(past.undo, JSON.stringify(past)).toMatchObject({ possible: true, reason: null });
  const answer = await rig.ask({ method: 'POST', path: `/api/local/journal/${past.id}/undo`, body: JSON.stringify(reason === undefined ? {} : { reason }) });
  expect(answer.status, answer.text).toBe(200);
  const done = undoAnswer.parse(JSON.parse(answer.text));
  for (const id of done.entries) expect(await entry(rig, id)).toMatchObject({ undoes: past.id, state: 'done', reason: reason ?? null });
  expect(await entry(rig, past.id)).toMatchObject({ undone_by: done.entries.at(-1), undo: { possible: false, reason: 'undone' } });
  return { ...done, past };
}

async function refused({ rig }: Api, id: number, reason: string) {
  expect((await entry(rig, id)).undo).toMatchObject({ possible: false, reason });
  const answer = await rig.ask({ method: 'POST', path: `/api/local/journal/${id}/undo` });
  expect([answer.status, answer.text]).toEqual([409, expect.stringContaining(`switchboard_undo_${reason}`)]);
}

const made = { name: 'Rita', instructions: 'Be kind.', description: 'Front desk', greeting: 'Hello', tags: ['a'], tools: [{ type: 'hangup', hangup: { description: 'Bye' } }] };

async function withAssistant(body: object = made): Promise<Api & { readonly path: string; readonly id: string }> {
  const server = await api();
  const { id } = await server.write('POST', '/ai/assistants', body);
  return { ...server, id: String(id), path: `/ai/assistants/${String(id)}` };
}

async function withVersion(): Promise<Api & { readonly path: string; readonly id: string; readonly main: string; readonly version: string }> {
  const server = await withAssistant();
  const main = await server.read(server.path);
  const version = await server.write('POST', server.path, { instructions: 'Be brief.', version_name: 'Brief', promote_to_main: false });
  return { ...server, main: String(main?.['version_id']), version: String(version['version_id']) };
}

const rulesFor = (version: string, weight: number) => ({ rules: [{ match: [{ attribute: 'end_user_target', operator: 'in', values: ['+1'] }], serve: { version_id: version } }, { match: [], serve: { rollout: [{ version_id: version, weight }] } }] });

describe('an update', () => {
  it('is taken back field by field, leaving what others changed', async () => {
    const server = await withAssistant();
    const first = await server.write('POST', server.path, { instructions: 'Be brief.', tools: [], greeting: '' });
    const updated = await newest(server.rig);
    await server.write('POST', server.path, { name: 'Rosa' });
    const answer = await server.rig.ask({ method: 'POST', path: `/api/local/journal/${updated.id}/undo`, body: '{"reason":"Callers were confused"}' });
    expect(answer.status, answer.text).toBe(200);
    const now = await server.read(server.path);
    expect(now).toMatchObject({ name: 'Rosa', instructions: 'Be kind.', greeting: 'Hello', tools: [{ type: 'hangup' }] });
    expect(first).toMatchObject({ instructions: 'Be brief.' });
    expect(await newest(server.rig)).toMatchObject({ operation: 'updateAssistant', undoes: updated.id, reason: 'Callers were confused', request: { instructions: 'Be kind.', greeting: 'Hello' } });
  });

  it('can be done again by undoing the undo', async () => {
    const server = await withAssistant();
    await server.write('POST', server.path, { instructions: 'Be brief.' });
    await undo(server);
    expect(await server.read(server.path)).toMatchObject({ instructions: 'Be kind.' });
    await undo(server);
    expect(await server.read(server.path)).toMatchObject({ instructions: 'Be brief.' });
  });

  it('stays when the same field was changed since', async () => {
    const server = await withAssistant();
    await server.write('POST', server.path, { instructions: 'Be brief.' });
    const updated = await newest(server.rig);
    await server.write('POST', server.path, { instructions: 'Be loud.' });
    await refused(server, updated.id, 'changed');
    expect(await server.read(server.path)).toMatchObject({ instructions: 'Be loud.' });
  });

  it('brings secrets back from the version that still holds them, for the journal does not', async () => {
    const tool = (value: string) => ({ type: 'webhook', webhook: { name: 'crm', description: 'CRM', url: 'https://example.com/x', headers: [{ name: 'Authorization', value }] } });
    const server = await withAssistant({ ...made, tools: [tool('Bearer old-secret-value')] });
    await server.write('POST', server.path, { tools: [tool('Bearer new-secret-value')] });
    expect((await server.rig.ask({ path: '/api/local/journal/export' })).text).not.toMatch(/(old|new)-secret-value/);
    await undo(server);
    expect(JSON.stringify(await server.read(server.path))).toContain('old-secret-value');
  });

  it('of a field that had no value is emptied, or stays where the API cannot take it away', async () => {
    const server = await withAssistant({ name: 'Rita', instructions: 'Be kind.' });
    await server.write('POST', server.path, { description: 'Front desk' });
    await undo(server);
    expect((await server.read(server.path))?.['description'] ?? '').toBe('');
    await server.write('POST', server.path, { insight_settings: { insight_group_id: 'g' } });
    await refused(server, (await newest(server.rig)).id, 'cannot_unset');
  });

  it('that changed nothing says so; one that was refused has nothing to undo', async () => {
    const server = await withAssistant();
    await server.write('POST', server.path, { instructions: 'Be kind.' });
    await refused(server, (await newest(server.rig)).id, 'nothing_changed');
    await writes(server.rig, 'POST', server.path, { name: 5 });
    await refused(server, (await newest(server.rig)).id, 'not_done');
  });
});

describe('a version', () => {
  it('made beside main is deleted, unless it has become main', async () => {
    const server = await withVersion();
    await undo(server);
    expect(await server.read(`${server.path}/versions/${server.version}`)).toBeNull();
    const next = await server.write('POST', server.path, { instructions: 'Be odd.', promote_to_main: false });
    const beside = await newest(server.rig);
    await server.write('POST', `${server.path}/versions/${String(next['version_id'])}/promote`);
    await refused(server, beside.id, 'is_main');
  });

  it('that was edited gets its old values and name', async () => {
    const server = await withVersion();
    const path = `${server.path}/versions/${server.version}`;
    await server.write('POST', path, { instructions: 'Be odd.', version_name: 'Odd' });
    await undo(server);
    expect(await server.read(path)).toMatchObject({ instructions: 'Be brief.', version_name: 'Brief' });
  });

  it('that was deleted is made again beside main, under a new id', async () => {
    const server = await withVersion();
    await server.write('DELETE', `${server.path}/versions/${server.version}`);
    const { object_id, past } = await undo(server);
    expect(past.undo).toMatchObject({ effect: 'recreate', words: expect.stringContaining('new id') });
    expect(object_id).not.toBe(server.version);
    expect(await server.read(`${server.path}/versions/${object_id}`)).toMatchObject({ instructions: 'Be brief.', version_name: 'Brief' });
    expect(await server.read(server.path)).toMatchObject({ version_id: server.main, instructions: 'Be kind.' });
  });
});

describe('a split', () => {
  it('goes back step by step: changed, made, ended', async () => {
    const server = await withVersion();
    const path = `${server.path}/canary-deploys`;
    await server.write('POST', path, rulesFor(server.version, 5));
    await undo(server);
    expect(await server.read(path)).toBeNull();
    await server.write('POST', path, rulesFor(server.version, 5));
    await server.write('PUT', path, rulesFor(server.version, 33.33));
    await undo(server);
    expect(await server.read(path)).toMatchObject(rulesFor(server.version, 5));
    await server.write('DELETE', path);
    await undo(server);
    expect(await server.read(path)).toMatchObject(rulesFor(server.version, 5));
    const { data } = await listed(server.rig, `?kind=canary&assistant=${server.id}`);
    expect(data.map(({ operation }) => operation).slice(0, 4)).toEqual(['createCanaryDeploy', 'deleteCanaryDeploy', 'updateCanaryDeploy', 'updateCanaryDeploy']);
  });

  it('that was changed or ended since stays', async () => {
    const server = await withVersion();
    const path = `${server.path}/canary-deploys`;
    await server.write('POST', path, rulesFor(server.version, 5));
    const first = await newest(server.rig);
    await server.write('PUT', path, rulesFor(server.version, 25));
    await refused(server, first.id, 'changed');
    const second = await newest(server.rig);
    await server.write('DELETE', path);
    await refused(server, second.id, 'gone');
  });
});

describe('a promotion', () => {
  it('is taken back: the previous main, then the split that ended with it', async () => {
    const server = await withVersion();
    const path = `${server.path}/canary-deploys`;
    await server.write('POST', path, rulesFor(server.version, 50));
    await server.write('POST', `${server.path}/versions/${server.version}/promote`);
    expect(await server.read(path)).toBeNull();
    const { entries } = await undo(server, 'Worse than main');
    expect(entries).toHaveLength(2);
    expect(await server.read(server.path)).toMatchObject({ version_id: server.main, instructions: 'Be kind.' });
    expect(await server.read(path)).toMatchObject(rulesFor(server.version, 50));
  });

  it('stays when another version or split came after it', async () => {
    const server = await withVersion();
    await server.write('POST', `${server.path}/versions/${server.version}/promote`);
    const promoted = await newest(server.rig);
    await server.write('POST', `${server.path}/canary-deploys`, rulesFor(server.main, 5));
    await refused(server, promoted.id, 'changed');
  });
});

describe('what was deleted', () => {
  it('is made again, under a new id: assistant, test, MCP server', async () => {
    const server = await withAssistant();
    await server.write('DELETE', server.path);
    const assistant = await undo(server);
    expect(assistant.object_id).not.toBe(server.id);
    expect(await server.read(`/ai/assistants/${assistant.object_id}`)).toMatchObject(made);

    const test = { name: 'Greets', destination: '+15550100', instructions: 'Call.', rubric: [{ name: 'Kind', criteria: 'Is kind' }], test_suite: 'nightly' };
    const { test_id } = await server.write('POST', '/ai/assistants/tests', test);
    await server.write('DELETE', `/ai/assistants/tests/${String(test_id)}`);
    const again = await undo(server);
    expect(again.object_id).not.toBe(test_id);
    expect(await server.read(`/ai/assistants/tests/${again.object_id}`)).toMatchObject(test);

    const mcp = { name: 'Tools', type: 'http', url: 'https://example.com/mcp?api_key=abc', allowed_tools: ['x'] };
    const { id } = await server.write('POST', '/ai/mcp_servers', mcp);
    await server.write('DELETE', `/ai/mcp_servers/${String(id)}`);
    const offered = await newest(server.rig);
    expect(offered.undo).toMatchObject({ possible: true, blanks: ['url'], words: expect.stringContaining('url') });
    const back = await undo(server);
    expect(await server.read(`/ai/mcp_servers/${back.object_id}`)).toMatchObject({ ...mcp, url: 'https://example.com/mcp?api_key=' });
  });
});

describe('the rest', () => {
  it('what was made is deleted, unless it was changed since', async () => {
    const server = await withAssistant();
    await undo(server);
    expect(await server.read(server.path)).toBeNull();
    const { id } = await server.write('POST', '/ai/mcp_servers', { name: 'Tools', type: 'http', url: 'https://example.com/mcp' });
    const created = await newest(server.rig);
    await server.write('PUT', `/ai/mcp_servers/${String(id)}`, { name: 'Other' });
    await refused(server, created.id, 'changed');
    await undo(server);
    expect(await server.read(`/ai/mcp_servers/${String(id)}`)).toMatchObject({ name: 'Tools' });
  });

  it('tags and shared tools go on and off', async () => {
    const server = await withAssistant();
    await server.write('POST', `${server.path}/tags`, { tag: 'b/c' });
    await undo(server);
    expect(await server.read(server.path)).toMatchObject({ tags: ['a'] });
    await server.write('DELETE', `${server.path}/tags/a`);
    await undo(server);
    expect(await server.read(server.path)).toMatchObject({ tags: ['a'] });
    const tool = await server.write('POST', '/ai/tools', { type: 'send_dtmf', display_name: 'Keys', send_dtmf: {} });
    await server.write('PUT', `${server.path}/tools/${String(tool['id'])}`);
    await undo(server);
    expect(JSON.stringify(await server.read(server.path))).not.toContain(String(tool['id']));
  });

  it('a second undo of the same entry is refused, also at the same moment', async () => {
    const server = await withAssistant();
    await server.write('POST', server.path, { instructions: 'Be brief.' });
    const { id } = await newest(server.rig);
    const both = await Promise.all([1, 2].map(() => server.rig.ask({ method: 'POST', path: `/api/local/journal/${id}/undo` })));
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    await refused(server, id, 'undone');
    expect((await server.rig.ask({ method: 'POST', path: '/api/local/journal/999/undo' })).status).toBe(404);
  });
});
