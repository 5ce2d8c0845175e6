import { expect, test } from 'vitest';
import { createAsking, listIn, textIn } from './asking.ts';

test('tags are held once, listed over all assistants, and make no version', async () => {
  const { ask, fetched } = createAsking();
  const make = async (tags: string[]) => `/ai/assistants/${textIn(await fetched('POST', '/ai/assistants', { name: 'A', instructions: 'i', tags }), 'id')}`;
  const [one, two] = [await make(['b']), await make(['b', 'Ä'])];
  expect(await fetched('POST', `${one}/tags`, { tag: 'x/é %' })).toEqual({ tags: ['b', 'x/é %'] });
  expect(await fetched('POST', `${one}/tags`, { tag: 'b' })).toEqual({ tags: ['b', 'x/é %'] });
  expect(await fetched('GET', '/ai/assistants/tags')).toEqual({ tags: ['Ä', 'b', 'x/é %'] });
  expect(await fetched('DELETE', `${one}/tags/${encodeURIComponent('x/é %')}`)).toEqual({ tags: ['b'] });
  expect((await ask('DELETE', `${one}/tags/none`)).status).toBe(404);
  expect((await ask('POST', `${one}/tags`, { tag: ' ' })).status).toBe(422);
  expect(listIn(await fetched('GET', `${one}/versions`), 'data')).toHaveLength(1);
  expect((await fetched('GET', two))['tags']).toEqual(['b', 'Ä']);
});

test('a clone has everything but telephony and messaging, and goes its own way', async () => {
  const { ask, fetched } = createAsking();
  const made = await fetched('POST', '/ai/assistants', {
    name: 'Ava',
    instructions: 'i',
    x_more: { a: 1 },
    enabled_features: ['telephony'],
    telephony_settings: { time_limit_secs: 60, disable_dtmf: true },
    messaging_settings: { conversation_inactivity_minutes: 5 },
    tools: [{ type: 'pay', pay: { connector_name: 'stripe' } }],
  });
  const path = `/ai/assistants/${textIn(made, 'id')}`;
  const copy = await fetched('POST', `${path}/clone`);
  expect(copy).toMatchObject({ name: 'Ava (copy)', instructions: 'i', x_more: { a: 1 }, enabled_features: ['telephony'] });
  expect(copy['telephony_settings']).toEqual({ disable_dtmf: true, default_texml_app_id: expect.any(String) });
  expect(textIn(copy['telephony_settings'], 'default_texml_app_id')).not.toBe(textIn(made['telephony_settings'], 'default_texml_app_id'));
  expect(copy).not.toHaveProperty('messaging_settings');
  await fetched('POST', `/ai/assistants/${textIn(copy, 'id')}`, { instructions: 'other' });
  expect(await fetched('GET', path)).toEqual(made);
  expect((await ask('POST', '/ai/assistants/none/clone')).status).toBe(404);
});

test('an import overwrites what came before and leaves what the provider knows nothing of', async () => {
  const { ask, fetched } = createAsking();
  const body = { provider: 'vapi', api_key_ref: 'vapi-key' };
  expect(await ask('POST', '/ai/assistants/import', body)).toMatchObject({
    status: 400,
    json: { errors: [{ code: '10015', source: { pointer: '/api_key_ref' } }] },
  });
  await fetched('POST', '/integration_secrets', { identifier: 'vapi-key', type: 'bearer', token: 't' });
  const first = listIn(await fetched('POST', '/ai/assistants/import', body), 'data');
  expect(first.length).toBeGreaterThan(1);
  const path = `/ai/assistants/${textIn(first[0], 'id')}`;
  await fetched('POST', path, { instructions: 'changed here', tags: ['mine'] });
  const importId = textIn(first[0]?.['import_metadata'], 'import_id');
  const again = listIn(await fetched('POST', '/ai/assistants/import', { ...body, import_ids: [importId] }), 'data');
  expect(again).toHaveLength(1);
  expect(again[0]).toMatchObject({
    id: first[0]?.['id'],
    instructions: first[0]?.['instructions'],
    tags: ['mine'],
    import_metadata: { import_provider: 'vapi', import_id: importId },
  });
  expect(await fetched('GET', path)).toEqual(again[0]);
  expect(listIn(await fetched('GET', `${path}/versions`), 'data')).toHaveLength(3);
  expect(listIn(await fetched('GET', '/ai/assistants'), 'data')).toHaveLength(first.length);
  expect(await ask('POST', '/ai/assistants/import', { ...body, import_ids: ['none'] })).toMatchObject({
    status: 400,
    json: { errors: [{ source: { pointer: '/import_ids/0' } }] },
  });
});

test('TeXML is a JSON string, or XML for whoever asks for it', async () => {
  const { ask, fetched } = createAsking();
  const id = textIn(await fetched('POST', '/ai/assistants', { name: 'A', instructions: 'i' }), 'id');
  const json = await ask('GET', `/ai/assistants/${id}/texml`);
  expect(json.json).toMatch(new RegExp(`^<\\?xml .*\\n<Response><Connect><AIAssistant id="${id}"></AIAssistant></Connect></Response>$`));
  const xml = await ask('GET', `/ai/assistants/${id}/texml`, undefined, { accept: 'application/xml' });
  expect(xml.headers.get('content-type')).toBe('application/xml; charset=utf-8');
  expect(xml.text).toBe(json.json);
});

test('enhanced instructions are streamed as text and say that they are simulated', async () => {
  const { ask, fetched } = createAsking();
  const made = await fetched('POST', '/ai/assistants', { name: 'A', instructions: 'Sell cakes.', tools: [{ type: 'hangup', hangup: {} }] });
  const path = `/ai/assistants/${textIn(made, 'id')}`;
  const answer = await ask('POST', `${path}/instructions/enhance`, { enhancement_prompt: 'Be shorter', instructions: null });
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  for (const part of ['Simulated', 'Sell cakes.', 'Be shorter', 'hangup']) expect(answer.text).toContain(part);
  expect((await ask('POST', `${path}/instructions/enhance`, { instructions: 'Sell bread.' })).text).toContain('Sell bread.');
  expect((await ask('POST', `${path}/instructions/enhance`)).status).toBe(200);
  expect(await fetched('GET', path)).toEqual(made);
});
