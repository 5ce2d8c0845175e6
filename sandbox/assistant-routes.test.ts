import { expect, test } from 'vitest';
import { createAsking, listIn, textIn } from './asking.ts';
import { DEFAULT_MODEL } from './assistant-config.ts';

const BODY = { name: 'Ava', instructions: 'Be brief.' };

test('a create applies the default model and leaves out what was not sent', async () => {
  const { fetched } = createAsking();
  const made = await fetched('POST', '/ai/assistants', BODY);
  expect(made).toEqual({
    ...BODY,
    id: expect.stringMatching(/^assistant-[0-9a-f-]{36}$/),
    created_at: '2026-11-24T12:00:00.000Z',
    model: DEFAULT_MODEL,
    version_id: '20261124T120000000000',
    version_name: 'New assistant',
    version_created_at: '2026-11-24T12:00:00.000Z',
  });
  expect(await fetched('GET', `/ai/assistants/${textIn(made, 'id')}`)).toEqual(made);
  expect((await fetched('GET', '/ai/assistants'))['data']).toEqual([made]);
  expect(listIn(await fetched('GET', '/ai/openai/models'), 'data').map((model) => model['id'])).toContain(DEFAULT_MODEL);
});

test('with a model of its own an assistant gets no other', async () => {
  const { fetched } = createAsking();
  const made = await fetched('POST', '/ai/assistants', { ...BODY, external_llm: { model: 'mine', base_url: 'https://llm.example.com' } });
  expect(made['model']).toBe('mine');
  expect(
    (await fetched('POST', `/ai/assistants/${textIn(made, 'id')}`, { external_llm: { model: 'yours', base_url: 'https://b.example.com' } }))['model'],
  ).toBe('yours');
});

test('an update replaces the fields it names, keeps all others and makes a version that is main', async () => {
  const { fetched } = createAsking();
  const made = await fetched('POST', '/ai/assistants', { ...BODY, greeting: 'Hi', voice_settings: { voice: 'a', style: 0.5 } });
  const path = `/ai/assistants/${textIn(made, 'id')}`;
  const updated = await fetched('POST', path, { voice_settings: { voice: 'b' }, greeting: '' });
  expect(updated).toMatchObject({ name: 'Ava', greeting: '', created_at: made['created_at'] });
  expect(updated['voice_settings']).toEqual({ voice: 'b' });
  expect(updated['version_id']).not.toBe(made['version_id']);
  expect(await fetched('GET', path)).toEqual(updated);
});

test('unknown fields survive, however they are named', async () => {
  const { ask, fetched } = createAsking();
  const { json } = await ask(
    'POST',
    '/ai/assistants',
    '{"x_new":{"b":1,"a":[null,"\\ud800"]},"__proto__":{"p":1},"name":"N","instructions":"i","voice_settings":{"voice":"v","later":null}}',
  );
  const path = `/ai/assistants/${textIn(json, 'id')}`;
  await fetched('POST', path, { description: 'd' });
  const { text } = await ask('GET', path);
  expect(text).toContain('"x_new":{"b":1,"a":[null,"\\ud800"]},"__proto__":{"p":1},"name":"N"');
  expect(text).toContain('"voice_settings":{"voice":"v","later":null}');
});

test('what the server says of itself is not taken from a body', async () => {
  const { fetched } = createAsking();
  const made = await fetched('POST', '/ai/assistants', {
    ...BODY,
    id: 'mine',
    created_at: 'never',
    version_id: 'v',
    import_metadata: {},
    promote_to_main: false,
  });
  expect(made['id']).not.toBe('mine');
  const written = await fetched('POST', `/ai/assistants/${textIn(made, 'id')}`, { ...made, description: 'x' });
  expect(written).toMatchObject({ id: made['id'], created_at: made['created_at'], description: 'x' });
  expect(written).not.toHaveProperty('promote_to_main');
  expect(written).not.toHaveProperty('import_metadata');
});

test('two updates of different fields at the same time both survive', async () => {
  const { fetched } = createAsking();
  const path = `/ai/assistants/${textIn(await fetched('POST', '/ai/assistants', BODY), 'id')}`;
  await Promise.all(Array.from({ length: 50 }, (_, i) => fetched('POST', path, { [`x_${i}`]: i })));
  const after = await fetched('GET', path);
  expect(Array.from({ length: 50 }, (_, i) => after[`x_${i}`])).toEqual(Array.from({ length: 50 }, (_, i) => i));
  const versions = listIn(await fetched('GET', `${path}/versions`), 'data').map((version) => version['version_id']);
  expect(new Set(versions).size).toBe(51);
});

test('telephony and messaging bring what the server makes, which outlives a replaced section', async () => {
  const { fetched } = createAsking();
  const made = await fetched('POST', '/ai/assistants', { ...BODY, enabled_features: ['telephony', 'messaging'], telephony_settings: { time_limit_secs: 60 } });
  expect(made['telephony_settings']).toEqual({ time_limit_secs: 60, default_texml_app_id: expect.stringMatching(/^\d{19}$/) });
  const app = textIn(made['telephony_settings'], 'default_texml_app_id');
  const updated = await fetched('POST', `/ai/assistants/${textIn(made, 'id')}`, { telephony_settings: { time_limit_secs: 90 } });
  expect(updated['telephony_settings']).toEqual({ time_limit_secs: 90, default_texml_app_id: app });
  expect(updated['messaging_settings']).toEqual(made['messaging_settings']);
});

test('a create with an Idempotency-Key happens once; another body under the key is refused', async () => {
  const { ask, fetched } = createAsking();
  const key = { 'idempotency-key': 'once' };
  const one = await ask('POST', '/ai/assistants', BODY, key);
  const two = await ask('POST', '/ai/assistants', BODY, key);
  expect(two.text).toBe(one.text);
  expect(two.headers.get('idempotent-replayed')).toBe('true');
  expect(await ask('POST', '/ai/assistants', { ...BODY, name: 'B' }, key)).toMatchObject({ status: 422, json: { errors: [{ code: '10027' }] } });
  expect(listIn(await fetched('GET', '/ai/assistants'), 'data')).toHaveLength(1);
});

test('a refused create leaves neither an assistant nor a record of its key', async () => {
  const { ask, fetched } = createAsking();
  const key = { 'idempotency-key': 'again' };
  expect((await ask('POST', '/ai/assistants', { ...BODY, tool_ids: ['none'] }, key)).status).toBe(400);
  expect(listIn(await fetched('GET', '/ai/assistants'), 'data')).toEqual([]);
  expect((await ask('POST', '/ai/assistants', BODY, key)).status).toBe(200);
});

test('an update takes no Idempotency-Key', async () => {
  const { ask, fetched } = createAsking();
  const path = `/ai/assistants/${textIn(await fetched('POST', '/ai/assistants', BODY), 'id')}`;
  const one = await ask('POST', path, { greeting: 'a' }, { 'idempotency-key': 'k' });
  const two = await ask('POST', path, { greeting: 'b' }, { 'idempotency-key': 'k' });
  expect([one.status, two.status]).toEqual([200, 200]);
  expect(two.json).toMatchObject({ greeting: 'b' });
});

test('a delete takes its versions along, and the id is gone', async () => {
  const { ask, fetched } = createAsking();
  const id = textIn(await fetched('POST', '/ai/assistants', BODY), 'id');
  expect(await fetched('DELETE', `/ai/assistants/${id}`)).toEqual({ id, object: 'assistant', deleted: true });
  for (const [method, path] of [
    ['GET', ''],
    ['POST', ''],
    ['DELETE', ''],
    ['GET', '/versions'],
    ['GET', '/canary-deploys'],
  ] as const) {
    expect((await ask(method, `/ai/assistants/${id}${path}`, method === 'POST' ? {} : undefined)).status).toBe(404);
  }
});

test('a wrong query value is refused by name', async () => {
  const { ask, fetched } = createAsking();
  const path = `/ai/assistants/${textIn(await fetched('POST', '/ai/assistants', BODY), 'id')}`;
  expect((await ask('GET', `${path}?fetch_dynamic_variables_from_webhook=true&from=%2B1&to=%2B2`)).status).toBe(200);
  expect(await ask('GET', `${path}?fetch_dynamic_variables_from_webhook=maybe`)).toMatchObject({
    status: 422,
    json: { detail: [{ loc: ['query', 'fetch_dynamic_variables_from_webhook'] }] },
  });
});
