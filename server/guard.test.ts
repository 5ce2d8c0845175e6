import { describe, expect, it } from 'vitest';
import { fakeTelnyx, startRig, type Rig } from './test-rig.ts';

/** A console whose Telnyx counts what reaches it. */
async function guarded(options: { allowedHosts?: readonly string[]; readOnly?: boolean } = {}): Promise<Rig & { reached: () => number }> {
  let count = 0;
  const baseUrl = await fakeTelnyx((_req, res) => {
    count += 1;
    res.end('{}');
  });
  return { ...(await startRig({ baseUrl, ...options })), reached: () => count };
}

const statusOf = (text: string): number => Number(text.slice(9, 12));
const API = '/api/v2/ai/assistants';

describe('the Host line', () => {
  it.each(['127.0.0.1', 'localhost', '[::1]', 'LOCALHOST', '127.0.0.1:9999', 'localhost:4400', '[::1]:80'])('%s is ours', async (host) => {
    const rig = await guarded();
    expect((await rig.ask({ path: API, headers: { host } })).status).toBe(200);
    expect((await rig.bare({ path: '/', headers: { host } })).status).toBe(200);
  });

  it.each([
    'evil.example',
    'evil.example:4400',
    'localhost.evil.example',
    'evil.localhost',
    '127.0.0.1.nip.io',
    'localhost.',
    '127.0.0.1.',
    '127.1',
    '0.0.0.0',
    '0',
    '[::]',
    '[::ffff:127.0.0.1]',
    '127.0.0.2',
    'localhost@evil.example',
    'evil.example@localhost',
    'localhost:80:80',
    'localhost:',
    'localhost:99999999',
    'localhost/..',
    'localhost,evil.example',
    ' ',
    '',
    'http://localhost',
    'localhost%00',
    '[::1',
    '::1',
    'localhost evil',
  ])('“%s” is refused everywhere', async (host) => {
    const rig = await guarded();
    for (const path of ['/', '/healthz', '/assistants', '/assets/a.js', API, '/api/local/status']) {
      const text = await rig.raw(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nx-switchboard: 1\r\nConnection: close\r\n\r\n`);
      expect(statusOf(text), path).toBe(403);
      expect(text).toContain('SWITCHBOARD_ALLOWED_HOSTS');
    }
    expect(rig.reached()).toBe(0);
  });

  it.each([
    ['twice', 'Host: localhost\r\nHost: localhost\r\n'],
    ['twice, the second foreign', 'Host: localhost\r\nhost: evil.example\r\n'],
    ['not at all', ''],
    ['behind thousands of other lines', `Host: localhost\r\n${'a:\r\n'.repeat(2_500)}Host: evil.example\r\n`],
  ])('sent %s is refused', async (_how, lines) => {
    const rig = await guarded();
    for (const version of ['1.1', '1.0']) {
      const text = await rig.raw(`GET ${API} HTTP/${version}\r\n${lines}x-switchboard: 1\r\nConnection: close\r\n\r\n`);
      expect([400, 403]).toContain(statusOf(text));
    }
    expect(rig.reached()).toBe(0);
  });

  it('may be a name that was added, and only that', async () => {
    const rig = await guarded({ allowedHosts: ['console.example'] });
    expect((await rig.ask({ path: API, headers: { host: 'console.example:8443', origin: 'https://console.example:8443' } })).status).toBe(200);
    expect((await rig.ask({ path: API, headers: { host: 'x.console.example' } })).status).toBe(403);
  });
});

describe('the page that asks', () => {
  it.each([
    'null',
    'http://evil.example',
    'https://127.0.0.1',
    'http://127.0.0.1',
    'http://127.0.0.1:1',
    'http://localhost:PORT',
    'HTTP://127.0.0.1:PORT',
    'http://127.0.0.1:PORT/',
    'http://127.0.0.1:PORT.evil.example',
    'http://evil.example#127.0.0.1:PORT',
    'http://127.0.0.1:PORT@evil.example',
    'file://',
    '',
  ])('Origin “%s” is refused', async (origin) => {
    const rig = await guarded();
    const headers = { host: `127.0.0.1:${rig.port}`, origin: origin.replace('PORT', String(rig.port)) };
    expect((await rig.ask({ path: API, headers })).status).toBe(403);
    expect((await rig.ask({ method: 'POST', path: API, body: '{}', headers })).status).toBe(403);
    expect((await rig.bare({ path: '/', headers })).status).toBe(403);
    expect(rig.reached()).toBe(0);
  });

  it('may be our own', async () => {
    const rig = await guarded();
    const headers = { host: `127.0.0.1:${rig.port}`, origin: `http://127.0.0.1:${rig.port}`, 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' };
    expect((await rig.ask({ method: 'POST', path: API, body: '{}', headers })).status).toBe(200);
  });

  it.each(['cross-site', 'same-site', 'none', 'odd', ''])('Sec-Fetch-Site “%s” gets no API answer', async (site) => {
    const rig = await guarded();
    expect((await rig.ask({ path: API, headers: { 'sec-fetch-site': site } })).status).toBe(403);
    expect(rig.reached()).toBe(0);
  });

  it('may link to the console, but not embed its files', async () => {
    const rig = await guarded();
    const from = { 'sec-fetch-site': 'cross-site', accept: 'text/html' };
    expect((await rig.bare({ path: '/assistants', headers: { ...from, 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' } })).status).toBe(200);
    expect((await rig.bare({ path: '/assistants', headers: { ...from, 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' } })).status).toBe(403);
    expect((await rig.bare({ path: '/assets/a.js', headers: { ...from, 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' } })).status).toBe(403);
  });

  it.each<[string, Record<string, string>]>([
    ['without it', {}],
    ['with 0', { 'x-switchboard': '0' }],
    ['with “1, 1”', { 'x-switchboard': '1, 1' }],
  ])('must send x-switchboard on every API path: %s', async (_how, headers) => {
    const rig = await guarded();
    for (const path of [API, '/api/local/status', '/api/nothing', '/api']) {
      const answer = await rig.bare({ path, headers });
      expect(answer.status, path).toBe(403);
      expect(answer.text).toContain('x-switchboard: 1');
    }
    expect(rig.reached()).toBe(0);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json; charset=utf-16',
    'application/jsonp',
    'text/json',
    '',
  ])('may not write as “%s”', async (type) => {
    const rig = await guarded();
    expect((await rig.ask({ method: 'POST', path: API, body: '{}', headers: { 'content-type': type } })).status).toBe(415);
    expect(rig.reached()).toBe(0);
  });

  it('never gets a CORS permission', async () => {
    const rig = await guarded();
    const answer = await rig.bare({
      method: 'OPTIONS',
      path: API,
      headers: { origin: 'http://evil.example', 'access-control-request-method': 'POST', 'access-control-request-headers': 'x-switchboard' },
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('read only', () => {
  it('lets reads through and refuses every write with 403 in the error shape of Telnyx', async () => {
    const rig = await guarded({ readOnly: true });
    expect((await rig.ask({ path: API })).status).toBe(200);
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const answer = await rig.ask({ method, path: `${API}/a` });
      expect(answer.status).toBe(403);
      expect(JSON.parse(answer.text)).toMatchObject({ errors: [{ code: 'switchboard_read_only' }] });
    }
    expect(rig.reached()).toBe(1);
    expect(JSON.parse((await rig.ask({ path: '/api/local/status' })).text)).toMatchObject({ mode: 'telnyx', read_only: true });
  });
});
