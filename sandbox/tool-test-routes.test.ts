import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { createAsking, listIn, textIn } from './asking.ts';
import { webhook } from './listening.ts';

const fine = (response: ServerResponse) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"temp":21}');

/** Tests a webhook tool with these settings. */
async function tested(settings: object, body?: object, beside: object = {}) {
  const asking = createAsking();
  const tool = { type: 'webhook', ...beside, webhook: { name: 'w', description: 'd', ...settings } };
  const made = await asking.fetched('POST', '/ai/assistants', {
    name: 'A',
    instructions: 'i',
    tools: [tool],
    dynamic_variables: { city: 'Berlin', token: 'default' },
  });
  const [listed] = listIn(made, 'tools');
  const answer = await asking.fetched('POST', `/ai/assistants/${textIn(made, 'id')}/tools/${textIn(listed, 'tool_id')}/test`, body);
  return answer['data'];
}

const object = (...names: string[]) => ({ type: 'object', properties: Object.fromEntries(names.map((name) => [name, { type: 'string' }])) });

test('the webhook is really called, with every kind of parameter at its place', async () => {
  const { heard, base } = await webhook(fine);
  const data = await tested(
    {
      url: `${base}/{{city}}/orders/{order}?keep=1`,
      headers: [
        { name: 'X-Token', value: 'Bearer {{ token }}{{unset}}' },
        { name: 'X-Secret', value: '{{#integration_secret}}crm{{/integration_secret}}' },
        { name: 'Content-Length', value: '1' },
      ],
      path_parameters: object('order'),
      query_parameters: object('units', 'tags'),
      body_parameters: object('when'),
      preset_query_params: { source: '{{city}}' },
      preset_body_fields: { fixed: ['{{token}}', 7] },
    },
    { arguments: { order: 'a/b c', units: '°C&', tags: ['x', 'y'], when: { at: 1 }, more: true }, dynamic_variables: { token: 'given' } },
  );
  expect(heard).toHaveLength(1);
  expect(heard[0]?.method).toBe('POST');
  const url = new URL(heard[0]?.url ?? '', base);
  expect(url.pathname).toBe('/Berlin/orders/a%2Fb%20c');
  expect([...url.searchParams]).toEqual([
    ['keep', '1'],
    ['units', '°C&'],
    ['tags', 'x'],
    ['tags', 'y'],
    ['source', 'Berlin'],
  ]);
  expect(heard[0]?.headers).toMatchObject({
    'x-token': 'Bearer given',
    'x-secret': '{{#integration_secret}}crm{{/integration_secret}}',
    'content-type': 'application/json',
  });
  expect(JSON.parse(heard[0]?.body ?? '')).toEqual({ when: { at: 1 }, more: true, fixed: ['given', 7] });
  expect(data).toMatchObject({ success: true, status_code: 200, content_type: 'application/json', response: '{"temp":21}', request: { method: 'POST' } });
});

test('a GET carries its arguments in the query', async () => {
  const { heard, base } = await webhook(fine);
  await tested({ url: `${base}/w`, method: 'GET', body_parameters: object('q') }, { arguments: { q: 'x' } });
  expect(heard[0]).toMatchObject({ method: 'GET', url: '/w?q=x', body: '' });
});

test('a failing webhook, a redirect and a webhook that is not there are told as they are', async () => {
  const failing = await webhook((response) => response.writeHead(503, { 'content-type': 'text/plain' }).end('busy'));
  expect(await tested({ url: failing.base })).toMatchObject({ success: false, status_code: 503, response: 'busy' });
  const redirecting = await webhook((response) => response.writeHead(302, { location: failing.base }).end());
  expect(await tested({ url: redirecting.base })).toMatchObject({ success: false, status_code: 302 });
  expect(failing.heard).toHaveLength(1);
  expect(await tested({ url: 'http://127.0.0.1:1/' })).toMatchObject({ success: false, status_code: 0, response: expect.stringContaining('ECONNREFUSED') });
  expect(await tested({ url: 'file:///etc/hostname' })).toMatchObject({ success: false, status_code: 0, response: expect.stringContaining('no http') });
});

test('a webhook that is silent is given up after the timeout beside the type', async () => {
  const silent = await webhook(() => {});
  expect(await tested({ url: silent.base, timeout_ms: 10_000 }, {}, { timeout_ms: 500 })).toMatchObject({
    success: false,
    status_code: 0,
    response: 'The webhook did not answer within 500 ms.',
  });
});

test('an endless answer is cut', async () => {
  const long = await webhook((response) => response.end('x'.repeat(2_000_000)));
  const data = await tested({ url: long.base });
  expect(data).toMatchObject({ success: true, response_cut: true });
  expect(textIn(data, 'response')).toHaveLength(256 * 1024);
});

test('only a webhook tool of this assistant can be tested', async () => {
  const { ask, fetched } = createAsking();
  const made = await fetched('POST', '/ai/assistants', { name: 'A', instructions: 'i', tools: [{ type: 'hangup', hangup: {} }] });
  const path = `/ai/assistants/${textIn(made, 'id')}/tools`;
  expect(await ask('POST', `${path}/${textIn(listIn(made, 'tools')[0], 'id')}/test`)).toMatchObject({ status: 400, json: { errors: [{ code: '10015' }] } });
  expect((await ask('POST', `${path}/none/test`)).status).toBe(404);
  expect((await ask('POST', `${path}/none/test`, { arguments: [] })).status).toBe(422);
});
