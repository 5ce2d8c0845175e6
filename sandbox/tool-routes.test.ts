import { expect, test } from 'vitest';
import { createAsking, listIn, textIn } from './asking.ts';

const HOOK = { name: 'hours', description: 'Opening hours', url: 'https://example.com/hours' };
const SHARED = { type: 'webhook', display_name: 'Hours', webhook: HOOK, x_owner: 'desk' };

async function withAssistant(more: object = {}) {
  const asking = createAsking();
  const made = await asking.fetched('POST', '/ai/assistants', { name: 'Ava', instructions: 'i', ...more });
  return { ...asking, made, path: `/ai/assistants/${textIn(made, 'id')}` };
}

test('a shared tool is made, found, changed and deleted', async () => {
  const { ask, fetched } = createAsking();
  const made = await fetched('POST', '/ai/tools', SHARED);
  expect(made).toMatchObject({
    type: 'webhook',
    display_name: 'Hours',
    timeout_ms: 5000,
    tool_definition: HOOK,
    x_owner: 'desk',
    created_at: '2026-11-24T12:00:00.000Z',
  });
  await fetched('POST', '/ai/tools', { type: 'hangup', display_name: 'End', timeout_ms: 900 });
  const path = `/ai/tools/${textIn(made, 'id')}`;
  expect(await fetched('GET', path)).toEqual(made);
  const page = await fetched('GET', '/ai/tools?filter%5Bname%5D=Hours&page%5Bsize%5D=1');
  expect(page).toEqual({ data: [made], meta: { page_number: 1, page_size: 1, total_pages: 1, total_results: 1 } });
  expect(listIn(await fetched('GET', '/ai/tools?filter%5Btype%5D=hangup'), 'data')).toMatchObject([
    { display_name: 'End', tool_definition: {}, timeout_ms: 900 },
  ]);
  expect(await fetched('PATCH', path, { timeout_ms: 7000 })).toEqual({ ...made, timeout_ms: 7000 });
  expect((await ask('PATCH', path, { type: 'hangup' })).status).toBe(400);
  expect((await ask('DELETE', path)).status).toBe(200);
  expect((await ask('GET', path)).status).toBe(404);
});

test('settings that do not fit the type are refused at their place', async () => {
  const { ask, fetched } = createAsking();
  const { url: _without, ...incomplete } = HOOK;
  expect(await ask('POST', '/ai/tools', { ...SHARED, webhook: incomplete })).toMatchObject({
    status: 422,
    json: { detail: [{ loc: ['body', 'webhook', 'url'], type: 'missing' }] },
  });
  expect(await ask('POST', '/ai/tools', { ...SHARED, type: 'teleport' })).toMatchObject({ status: 422, json: { detail: [{ loc: ['body', 'type'] }] } });
  const path = `/ai/tools/${textIn(await fetched('POST', '/ai/tools', SHARED), 'id')}`;
  expect(await ask('PATCH', path, { webhook: incomplete })).toMatchObject({ status: 422, json: { detail: [{ loc: ['body', 'webhook', 'url'] }] } });
});

test('an assistant shows tools of both sources, each with its id', async () => {
  const { fetched, made, path } = await withAssistant({ tools: [{ type: 'hangup', hangup: {}, x_note: 1 }] });
  const shared = await fetched('POST', '/ai/tools', SHARED);
  const id = textIn(shared, 'id');
  const attached = await fetched('PUT', `${path}/tools/${id}`);
  const inline = { type: 'hangup', hangup: {}, x_note: 1, shared: false, id: expect.any(String), tool_id: expect.any(String) };
  expect(attached['tools']).toEqual([inline, { type: 'webhook', webhook: HOOK, display_name: 'Hours', x_owner: 'desk', id, tool_id: id, shared: true }]);
  expect(attached['version_id']).not.toBe(made['version_id']);
  expect((await fetched('PUT', `${path}/tools/${id}`))['version_id']).toBe(attached['version_id']);
  expect((await fetched('GET', path))['tools']).toEqual(attached['tools']);
  expect(listIn(await fetched('GET', '/ai/assistants'), 'data')[0]?.['tools']).toEqual(attached['tools']);
});

test('sent tools replace the inline ones, sent tool_ids the shared ones, and neither touches the other', async () => {
  const { fetched, path } = await withAssistant({ tools: [{ type: 'hangup', hangup: {} }] });
  const id = textIn(await fetched('POST', '/ai/tools', SHARED), 'id');
  const types = (answer: unknown) => listIn(answer, 'tools').map((tool) => `${String(tool['type'])} ${String(tool['shared'])}`);
  expect(types(await fetched('POST', path, { tool_ids: [id] }))).toEqual(['hangup false', 'webhook true']);
  expect(types(await fetched('POST', path, { description: 'x' }))).toEqual(['hangup false', 'webhook true']);
  expect(types(await fetched('POST', path, { tools: [{ type: 'skip_turn', skip_turn: {} }] }))).toEqual(['skip_turn false', 'webhook true']);
  expect(types(await fetched('POST', path, { tools: [] }))).toEqual(['webhook true']);
  expect(await fetched('POST', path, { tool_ids: [] })).toMatchObject({ tools: [] });
});

test('the id of an inline tool stays when the list is written back in another order', async () => {
  const hook = (name: string) => ({ type: 'webhook', webhook: { ...HOOK, name } });
  const { fetched, made, path } = await withAssistant({ tools: [hook('a'), hook('b'), hook('a')] });
  const before = listIn(made, 'tools');
  expect(new Set(before.map((tool) => tool['id'])).size).toBe(3);
  const after = listIn(await fetched('POST', path, { tools: before.toReversed() }), 'tools');
  expect(after.map((tool) => tool['webhook'])).toEqual(before.toReversed().map((tool) => tool['webhook']));
  expect(after[1]).toEqual(before[1]);
});

test('a type of which there may be one is refused a second time, whichever way it comes', async () => {
  const { ask, fetched, path } = await withAssistant({ tools: [{ type: 'hangup', hangup: {} }] });
  const id = textIn(await fetched('POST', '/ai/tools', { type: 'hangup', display_name: 'End' }), 'id');
  const refused = (pointer: string) => ({ status: 400, json: { errors: [{ code: '10015', source: { pointer } }] } });
  expect(
    await ask('POST', path, {
      tools: [
        { type: 'hangup', hangup: {} },
        { type: 'hangup', hangup: {} },
      ],
    }),
  ).toMatchObject(refused('/tools/1'));
  expect(await ask('POST', path, { tool_ids: [id] })).toMatchObject(refused('/tool_ids'));
  expect(await ask('PUT', `${path}/tools/${id}`)).toMatchObject(refused('/tool_ids'));
  expect(await ask('POST', path, { tool_ids: ['none'] })).toMatchObject(refused('/tool_ids/0'));
  expect((await ask('PUT', `${path}/tools/none`)).status).toBe(404);
});

test('a pay tool needs disable_dtmf', async () => {
  const pay = { tools: [{ type: 'pay', pay: { connector_name: 'stripe' } }] };
  const { ask, path } = await withAssistant();
  expect(await ask('POST', path, pay)).toMatchObject({ status: 400, json: { errors: [{ source: { pointer: '/telephony_settings/disable_dtmf' } }] } });
  expect((await ask('POST', path, { ...pay, telephony_settings: { disable_dtmf: true } })).status).toBe(200);
});

test('a detached or deleted tool leaves the assistant', async () => {
  const { ask, fetched, path } = await withAssistant();
  const id = textIn(await fetched('POST', '/ai/tools', SHARED), 'id');
  await fetched('PUT', `${path}/tools/${id}`);
  expect(await fetched('DELETE', `${path}/tools/${id}`)).not.toHaveProperty('tools');
  expect((await ask('DELETE', `${path}/tools/${id}`)).status).toBe(404);
  await fetched('PUT', `${path}/tools/${id}`);
  await fetched('DELETE', `/ai/tools/${id}`);
  expect(await fetched('GET', path)).not.toHaveProperty('tools');
  expect((await ask('POST', path, { greeting: 'Hi' })).status).toBe(200);
});
