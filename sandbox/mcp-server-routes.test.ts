import { expect, test } from 'vitest';
import { createAsking, textIn } from './asking.ts';

const SERVER = { name: 'Tools', type: 'http', url: 'https://mcp.example.com' };
const idsIn = (json: unknown) => (Array.isArray(json) ? json.map((server) => textIn(server, 'id')) : json);

test('the list is a bare array, and an empty one past its end', async () => {
  const { ask, fetched } = createAsking();
  const [a, b] = [await fetched('POST', '/ai/mcp_servers', SERVER), await fetched('POST', '/ai/mcp_servers', { ...SERVER, type: 'sse' })];
  const list = async (query: string) => idsIn((await ask('GET', `/ai/mcp_servers?${query}`)).json);
  expect(await list('')).toEqual([b['id'], a['id']]);
  expect(await list('page[size]=1&page[number]=2')).toEqual([a['id']]);
  expect(await list('page[size]=1&page[number]=3')).toEqual([]);
  expect(await list('type=sse')).toEqual([b['id']]);
  expect(await list(`url=${encodeURIComponent(SERVER.url)}&type=http`)).toEqual([a['id']]);
  expect(await ask('GET', '/ai/mcp_servers?page[size]=101')).toMatchObject({ status: 422 });
});

test('an update keeps what was not sent; its id and its birth are its own', async () => {
  const { ask, fetched } = createAsking();
  const made = await fetched('POST', '/ai/mcp_servers', { ...SERVER, api_key_ref: 'k', allowed_tools: ['a'], x_note: { kept: true } });
  const path = `/ai/mcp_servers/${textIn(made, 'id')}`;
  expect(await fetched('PUT', path, { name: 'New', id: 'other', created_at: '2001-01-01T00:00:00Z' })).toEqual({ ...made, name: 'New' });
  expect(await fetched('PUT', path, { allowed_tools: null, api_key_ref: null })).toEqual({ ...made, name: 'New', allowed_tools: null, api_key_ref: null });
  expect(await ask('PUT', path, { allowed_tools: [1] })).toMatchObject({ status: 422, json: { detail: [{ loc: ['body', 'allowed_tools', 0] }] } });
  const gone = await ask('DELETE', path);
  expect([gone.status, gone.text, gone.headers.get('content-type')]).toEqual([200, '', null]);
  expect([(await ask('GET', path)).status, (await ask('PUT', path, {})).status, (await ask('DELETE', path)).status]).toEqual([404, 404, 404]);
});
