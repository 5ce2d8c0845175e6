import { describe, expect, it } from 'vitest';
import { journalRecordPage } from '#wire/journal.ts';
import { CANARY, startRig, type Rig } from '../test-rig.ts';
import { accountNames } from './account.ts';
import { entry, folder, listed, writes } from './journal-rig.ts';

const echo = async (request: Request) => Response.json({ id: 'made', name: 'Made', ...(request.method === 'GET' ? {} : { method: request.method }) });

/** A sandbox account with writes of several kinds. */
async function filled(): Promise<Rig> {
  const rig = await startRig({ sandbox: echo });
  await writes(rig, 'POST', '/ai/assistants', { name: 'First' });
  await writes(rig, 'PUT', '/ai/assistants/a1/canary-deploys', { rules: [] }, { 'x-switchboard-reason': '50%25%20off' });
  await writes(rig, 'DELETE', '/ai/assistants/a1/canary-deploys');
  await writes(rig, 'PUT', '/ai/assistants/a2/canary-deploys', { rules: [] });
  await writes(rig, 'POST', '/ai/assistants/tests', { name: 'A_test' }, { 'x-switchboard-assistant': 'a1' });
  await writes(rig, 'POST', '/ai/something/new', { a: 1 });
  return rig;
}

const operations = async (rig: Rig, query: string) => (await listed(rig, query)).data.map(({ operation }) => operation);

describe('the list', () => {
  it('is newest first, and can be narrowed', async () => {
    const rig = await filled();
    expect(await operations(rig, '')).toEqual(['other', 'createTest', 'updateCanaryDeploy', 'deleteCanaryDeploy', 'updateCanaryDeploy', 'createAssistant']);
    expect(await operations(rig, '?kind=canary&assistant=a1')).toEqual(['deleteCanaryDeploy', 'updateCanaryDeploy']);
    expect(await operations(rig, '?kind=canary,test')).toEqual(['createTest', 'updateCanaryDeploy', 'deleteCanaryDeploy', 'updateCanaryDeploy']);
    expect(await operations(rig, '?assistant=a1')).toEqual(['createTest', 'deleteCanaryDeploy', 'updateCanaryDeploy']);
    expect(await operations(rig, '?assistant=made')).toEqual(['createAssistant']);
    expect(await operations(rig, '?operation=createTest,createAssistant')).toEqual(['createTest', 'createAssistant']);
    expect(await operations(rig, '?text=50%25')).toEqual(['updateCanaryDeploy']);
    expect(await operations(rig, '?text=a_test')).toEqual(['createTest']);
    expect(await operations(rig, '?text=a%25t')).toEqual([]);
    expect(await operations(rig, `?since=${new Date(Date.now() + 60_000).toISOString()}`)).toEqual([]);
    expect(await operations(rig, `?until=${new Date(Date.now() - 60_000).toISOString()}`)).toEqual([]);
    expect(await operations(rig, `?since=2020-01-01T00:00:00%2B02:00&until=&limit=1`)).toEqual(['other']);
  });

  it('brings for a line what it can say, and no configuration', async () => {
    const sandbox = async (request: Request) => Response.json({ name: 'Clinic', version_name: 'Warm tone', instructions: 'Long', rules: [], url: request.url });
    const rig = await startRig({ sandbox });
    await writes(rig, 'PUT', '/ai/assistants/a1/canary-deploys', { rules: [{ serve: { version_id: 'v1' } }] });
    await writes(rig, 'POST', '/ai/assistants/a1', { instructions: 'Longer', promote_to_main: false });
    await writes(rig, 'POST', '/ai/assistants/a1/versions/v1/promote');
    await writes(rig, 'POST', '/ai/assistants/a1/chat/sms', { from: '+1', to: '+2', text: 'Hi' });
    const answer = await rig.ask({ path: '/api/local/journal?bodies=brief' });
    const bodies = journalRecordPage.parse(JSON.parse(answer.text)).data.map(({ before, request, answer: said }) => ({ before, request, answer: said }));
    const named = { version_name: 'Warm tone' };
    expect(bodies).toEqual([
      { before: null, request: { from: '+1', to: '+2', text: 'Hi' }, answer: null },
      { before: named, request: null, answer: named },
      { before: named, request: { promote_to_main: false }, answer: named },
      { before: expect.objectContaining({ rules: [] }), request: { rules: [{ serve: { version_id: 'v1' } }] }, answer: expect.objectContaining({ rules: [] }) },
    ]);
  });

  it('names what is wrong with a query', async () => {
    const rig = await startRig({ sandbox: echo });
    for (const query of ['kind=nonsense', 'limit=0', 'limit=201', 'cursor=-1', 'since=yesterday', 'operation=', `text=${'a'.repeat(201)}`]) {
      const answer = await rig.ask({ path: `/api/local/journal?${query}` });
      const field = query.split('=')[0] ?? '';
      if (query === 'operation=') expect(answer.status).toBe(200);
      else expect([answer.status, answer.text]).toEqual([400, expect.stringContaining(field)]);
    }
  });

  it('pages without a gap or a repeat while new entries come in', async () => {
    const rig = await startRig({ sandbox: echo });
    const add = (name: string) => writes(rig, 'POST', '/ai/mcp_servers', { name });
    for (let n = 0; n < 7; n += 1) await add(`s${n}`);
    const names: (string | null)[] = [];
    let query = '?limit=3';
    for (let page = 0; ; page += 1) {
      const { data, next } = await listed(rig, query);
      names.push(...data.map(({ name }) => name));
      await add(`later${page}`);
      if (next === null) break;
      query = `?limit=3&cursor=${next}`;
    }
    expect(names).toEqual(['s6', 's5', 's4', 's3', 's2', 's1', 's0']);
  });

  it('leaves bodies out unless it is asked for them', async () => {
    const rig = await filled();
    const bare = await rig.ask({ path: '/api/local/journal?kind=canary' });
    expect(bare.text).not.toContain('"request"');
    const full: unknown = JSON.parse((await rig.ask({ path: '/api/local/journal?kind=canary&bodies=1&limit=1' })).text);
    expect(full).toMatchObject({ data: [{ request: { rules: [] }, before: { id: 'made' }, answer: { method: 'PUT' } }] });
  });

  it('is exported as JSON lines, whole', async () => {
    const rig = await startRig({ sandbox: echo });
    for (let n = 0; n < 230; n += 1) await writes(rig, 'POST', '/ai/mcp_servers', { name: `s${n}` });
    const answer = await rig.ask({ path: '/api/local/journal/export?kind=mcp_server' });
    expect(answer.headers['content-type']).toBe('application/x-ndjson');
    const lines = answer.text
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(lines).toHaveLength(230);
    expect(lines.at(0)).toMatchObject({ name: 's229', request: { name: 's229' } });
    expect(lines.at(-1)).toMatchObject({ name: 's0' });
  });
});

describe('who may', () => {
  it('see an entry: its own account', async () => {
    const rig = await startRig({ sandbox: echo });
    const mine = { 'x-switchboard-account': 'mine' };
    await writes(rig, 'POST', '/ai/mcp_servers', { name: 'n' }, mine);
    const [made] = (await listed(rig, '', mine)).data;
    expect(await entry(rig, made?.id ?? 0, mine)).toMatchObject({ name: 'n' });
    for (const headers of [{}, { 'x-switchboard-account': 'other' }]) {
      expect((await listed(rig, '', headers)).data).toEqual([]);
      expect((await rig.ask({ path: `/api/local/journal/${made?.id}`, headers })).status).toBe(404);
      expect((await rig.ask({ method: 'POST', path: `/api/local/journal/${made?.id}/undo`, headers })).status).toBe(404);
    }
  });

  it('use the local paths: only pages of this console', async () => {
    const rig = await startRig({ sandbox: echo });
    for (const path of ['/api/local/journal', '/api/local/journal/export', '/api/local/journal/1', '/api/local/ledger']) {
      expect((await rig.bare({ path })).status, path).toBe(403);
      expect((await rig.ask({ path, headers: { origin: 'http://evil.example' } })).status, path).toBe(403);
      expect((await rig.ask({ path, headers: { host: 'evil.example' } })).status, path).toBe(403);
      expect((await rig.ask({ method: 'DELETE', path })).status, path).toBe(405);
    }
    expect((await rig.bare({ method: 'POST', path: '/api/local/journal/1/undo' })).status).toBe(403);
    expect((await rig.ask({ path: '/api/local/journal/1/undo' })).status).toBe(405);
  });

  it('undo in a read-only console: nobody', async () => {
    const file = `${folder()}/journal.db`;
    const open = await startRig({ sandbox: echo, journal: file });
    await writes(open, 'POST', '/ai/mcp_servers', { name: 'n' });
    const rig = await startRig({ sandbox: echo, readOnly: true, journal: file });
    expect((await listed(rig)).data).toHaveLength(1);
    expect(await rig.ask({ method: 'POST', path: '/api/local/journal/1/undo' })).toMatchObject({
      status: 403,
      text: expect.stringContaining('switchboard_read_only'),
    });
  });

  it('see entries of another key: nobody', () => {
    const [one, other] = [accountNames(CANARY), accountNames(`${CANARY}2`)];
    expect(one(undefined)).not.toBe(other(undefined));
    expect(one(undefined)).not.toContain(CANARY);
    // Accounts exist only in the sandbox: with a key their header says nothing.
    expect(one('x')).toBe(one('y'));
    expect(accountNames(undefined)('x')).not.toBe(accountNames(undefined)('y'));
  });
});
