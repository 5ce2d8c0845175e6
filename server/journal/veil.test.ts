import { describe, expect, it } from 'vitest';
import { SECRET_MARK } from '#lib/without-secrets.ts';
import { fakeTelnyx, startRig } from '../test-rig.ts';
import { listed, newest, writes } from './journal-rig.ts';
import { veilOf } from './veil.ts';

const SECRET = 'ocean "blue" 47/é';

describe('a secret being made', () => {
  it('is kept by its name and its kind alone', () => {
    const request = { identifier: 'crm', type: 'basic', username: 'mia', password: 'pw', tokn: SECRET, more: { deep: [SECRET] }, token: '' };
    expect(veilOf('createIntegrationSecret', request).request).toEqual({
      identifier: 'crm',
      type: 'basic',
      username: 'mia',
      password: SECRET_MARK,
      tokn: SECRET_MARK,
      more: SECRET_MARK,
      token: '',
    });
    expect(veilOf('createIntegrationSecret', { token: '{{#integration_secret}}a{{/integration_secret}}' }).request).toEqual({ token: SECRET_MARK });
    expect(veilOf('createIntegrationSecret', `{"token":"${SECRET}`).request).toBe(SECRET_MARK);
    expect(veilOf('createIntegrationSecret', undefined).request).toBeUndefined();
  });

  it.each<[string, unknown, unknown]>([
    ['under its own name', { input: { value: SECRET } }, { input: { value: SECRET_MARK } }],
    ['in a sentence', { detail: `“${SECRET}” is too weak` }, { detail: `“${SECRET_MARK}” is too weak` }],
    ['as a key', { [SECRET]: 1 }, { [SECRET_MARK]: 1 }],
    ['in an address', [`https://x/?q=${encodeURIComponent(SECRET)}&r=1`], [`https://x/?q=${SECRET_MARK}&r=1`]],
    ['in JSON in a text', `at ${JSON.stringify({ token: SECRET })}`, `at {"token":"${SECRET_MARK}"}`],
    ['in Base64', btoa('mia:47'), SECRET_MARK],
    ['as a number', { pin: 47, port: 470, list: [4747] }, { pin: SECRET_MARK, port: 470, list: [4747] }],
    ['short, by itself', 'pin=47, not 1470', `pin=${SECRET_MARK}, not 1470`],
  ])('is hidden %s', (_where, answer, expected) => {
    expect(veilOf('createIntegrationSecret', { token: SECRET, username: 'mia', password: '47' }).over(answer)).toEqual(expected);
  });
});

describe('another write', () => {
  it('hides what stood under the name of a secret when it comes back refused', () => {
    const veil = veilOf('updateAssistant', { tools: [{ headers: [{ name: 'Authorization', value: 'Bearer ocean-blue' }] }], auth: 'none' });
    expect(veil.over({ detail: [{ input: 'Bearer ocean-blue', type: 'none' }] }, 422)).toEqual({ detail: [{ input: SECRET_MARK, type: 'none' }] });
    expect(veil.over({ greeting: 'Bearer ocean-blue' }, 200)).toEqual({ greeting: 'Bearer ocean-blue' });
  });

  it('leaves the place of a stored secret as it is', () => {
    const place = '{{#integration_secret}}crm{{/integration_secret}}';
    expect(veilOf('updateAssistant', { headers: { authorization: place } }).over({ detail: place }, 422)).toEqual({ detail: place });
  });
});

it('nothing of a secret reaches the journal, its export or the log, whatever the API answers', async () => {
  const answers = [
    [422, JSON.stringify({ detail: [{ loc: ['body', 'token'], input: SECRET, msg: `Bad value ${SECRET}` }] })],
    [500, `<p>Cannot store ${SECRET}</p>`],
    [201, JSON.stringify({ data: { id: 's1', identifier: 'crm', value: SECRET } })],
  ] as const;
  let at = 0;
  const baseUrl = await fakeTelnyx((_req, res) => {
    const [status, body] = answers[at++] ?? [500, ''];
    res.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  const rig = await startRig({ baseUrl });
  const reason = { 'x-switchboard-reason': encodeURIComponent(`It was ${SECRET} before`) };
  for (const [status] of answers) {
    expect((await writes(rig, 'POST', '/integration_secrets', { identifier: 'crm', type: 'bearer', token: SECRET }, reason)).status).toBe(status);
    expect(await newest(rig)).toMatchObject({ operation: 'createIntegrationSecret', name: 'crm', status, reason: `It was ${SECRET_MARK} before` });
  }
  expect((await listed(rig)).data).toHaveLength(3);
  const kept = (await rig.ask({ path: '/api/local/journal/export' })).text;
  expect(kept).toContain(`Cannot store ${SECRET_MARK}`);
  for (const text of [kept, rig.logged()]) expect(text).not.toMatch(/ocean|blue/);
});
