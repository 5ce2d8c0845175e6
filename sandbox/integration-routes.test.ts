import { expect, test } from 'vitest';
import { ensureAccount } from './accounts.ts';
import { listIn, textIn } from './asking.ts';
import { createClock } from './clock.ts';
import { openDatabase } from './db.ts';
import { createHandle } from './handle.ts';
import { deleteConnection, insertConnection, listConnections } from './integration-store.ts';
import { routes, tables } from './routes.ts';
import { createSandbox } from './sandbox.ts';

function withConnections() {
  const db = openDatabase(':memory:', tables);
  const handle = createHandle({ db, clock: createClock(() => 0, 1), routes, seed: 'empty', requireKey: false, cuesOf: () => [] });
  ensureAccount(
    db,
    'local',
    'empty',
    createClock(() => 0, 1),
  );
  for (const { id } of listConnections(db, 'local')) deleteConnection(db, 'local', id);
  insertConnection(db, 'local', { id: 'c1', integrationId: 'jira', allowedTools: ['get_issue'] });
  insertConnection(db, 'local', { id: 'c2', integrationId: 'jira', allowedTools: [] });
  insertConnection(db, 'other', { id: 'c3', integrationId: 'github', allowedTools: [] });
  return async (method: string, path: string) => {
    const response = await handle(new Request(`http://sandbox/v2/ai/integrations${path}`, { method }));
    const text = await response.text();
    const json: unknown = text === '' ? null : JSON.parse(text);
    return { status: response.status, json };
  };
}

test('an integration is connected as long as the account has a connection to it', async () => {
  const ask = withConnections();
  const status = async (id: string) => textIn((await ask('GET', `/${id}`)).json, 'status');
  expect([await status('jira'), await status('github')]).toEqual(['connected', 'disconnected']);
  expect(await ask('DELETE', '/connections/c1')).toEqual({ status: 204, json: null });
  expect(await status('jira')).toBe('connected');
  await ask('DELETE', '/connections/c2');
  expect(await status('jira')).toBe('disconnected');
});

test('an integration is bare, a connection stands in data, and each account sees its own', async () => {
  const ask = withConnections();
  const [first] = listIn((await ask('GET', '')).json, 'data');
  expect((await ask('GET', `/${textIn(first, 'id')}`)).json).toEqual(first);
  expect((await ask('GET', '/connections')).json).toEqual({
    data: [
      { id: 'c1', integration_id: 'jira', allowed_tools: ['get_issue'] },
      { id: 'c2', integration_id: 'jira', allowed_tools: [] },
    ],
  });
  expect((await ask('GET', '/connections/c1')).json).toEqual({ data: { id: 'c1', integration_id: 'jira', allowed_tools: ['get_issue'] } });
  expect([(await ask('GET', '/connections/c3')).status, (await ask('DELETE', '/connections/c3')).status, (await ask('GET', '/none')).status]).toEqual([
    404, 404, 404,
  ]);
});

test('an account is connected as the portal would do it, to what the catalogue holds and nothing else', async () => {
  const sandbox = createSandbox({ file: ':memory:', seed: 'empty' });
  const connections = async () => {
    const response = await sandbox.handle(new Request('http://sandbox/v2/ai/integrations/connections'));
    return listIn(await response.json(), 'data');
  };
  expect(() => sandbox.connect('local', 'none')).toThrow('There is no integration of that id.');
  const own = await connections();
  expect(own).toMatchObject([{ integration_id: 'zendesk' }]);
  sandbox.connect('local', 'jira');
  sandbox.connect('other', 'jira');
  const made = await connections();
  expect(made).toMatchObject([...own, { integration_id: 'jira', allowed_tools: expect.arrayContaining(['get_issue']) }]);
  sandbox.close();
});
