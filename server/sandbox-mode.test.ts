import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { startRig } from './test-rig.ts';

const echo = async (request: Request) =>
  Response.json({ method: request.method, url: request.url, headers: Object.fromEntries(request.headers), body: await request.text() });

describe('the sandbox behind the same doors', () => {
  it('gets the call as Telnyx would, under its own prefix', async () => {
    const rig = await startRig({ sandbox: echo });
    const answer = await rig.ask({
      method: 'POST',
      path: '/api/v2/ai/assistants/a%2Fb?x=1',
      body: '{"a":1}',
      headers: { 'idempotency-key': 'k-1', cookie: 'a=b', authorization: 'Bearer mine' },
    });
    expect(JSON.parse(answer.text)).toEqual({
      method: 'POST',
      url: 'http://sandbox.internal/v2/ai/assistants/a%2Fb?x=1',
      body: '{"a":1}',
      headers: { accept: 'application/json', 'content-type': 'application/json', 'idempotency-key': 'k-1' },
    });
    expect((await rig.ask({ path: '/api/v2/phone_numbers' })).status).toBe(403);
    expect((await rig.ask({ path: '/api/v2/ai/%2e%2e/x' })).status).toBe(400);
  });

  it('keeps accounts apart by name', async () => {
    const rig = await startRig({ sandbox: echo });
    const answer = await rig.ask({ path: '/api/v2/ai/assistants', headers: { 'x-switchboard-account': 'e2e-1' } });
    expect(JSON.parse(answer.text)).toMatchObject({ headers: { authorization: 'Bearer e2e-1' } });
    for (const name of ['', 'A', 'a b', '../a', 'a'.repeat(65), 'é']) {
      expect((await rig.ask({ path: '/api/v2/ai/assistants', headers: { 'x-switchboard-account': Buffer.from(name).toString('latin1') } })).status).toBe(400);
    }
  });

  it('that throws becomes 502, that hangs 504, in the shape of Telnyx', async () => {
    const rig = await startRig({
      timeoutMs: 300,
      sandbox: async (request) => {
        if (request.url.endsWith('/hang')) await wait(5_000, undefined, { ref: false });
        throw new Error('private words');
      },
    });
    const broken = await rig.ask({ path: '/api/v2/ai/assistants' });
    expect(broken.status).toBe(502);
    expect(broken.text).not.toContain('private words');
    expect((await rig.ask({ path: '/api/v2/ai/hang' })).status).toBe(504);
  });

  it('streams, and stops when the tab closes', async () => {
    const { promise: cancelled, resolve } = Promise.withResolvers<string>();
    const rig = await startRig({
      sandbox: async () =>
        new Response(
          new ReadableStream({
            pull: async (out) => (await wait(20), out.enqueue(new TextEncoder().encode('data: x\n\n'))),
            cancel: () => resolve('cancelled'),
          }),
          { headers: { 'content-type': 'text/event-stream' } },
        ),
    });
    expect(await rig.raw('GET /api/v2/ai/x HTTP/1.1\r\nHost: localhost\r\nx-switchboard: 1\r\n\r\n', /data: x/)).toContain('text/event-stream');
    expect(await cancelled).toBe('cancelled');
  });
});

describe('the local API', () => {
  it('says what it is', async () => {
    const rig = await startRig({ sandbox: echo });
    expect(JSON.parse((await rig.ask({ path: '/api/local/status' })).text)).toEqual({ mode: 'sandbox', version: '0.0.0', read_only: false });
    const health = await rig.bare({ path: '/healthz' });
    expect([health.status, JSON.parse(health.text)]).toEqual([200, { status: 'ok', mode: 'sandbox', version: '0.0.0' }]);
    expect((await rig.ask({ method: 'POST', path: '/api/local/status' })).status).toBe(405);
    for (const path of ['/api', '/api/', '/api/local', '/api/local/', '/api/local/x', '/api/v2', '/api/v3/ai/x', '/api/v2x/ai/assistants']) {
      expect((await rig.ask({ path })).status, path).toBe(404);
    }
  });

  it('steers the sandbox of an account', async () => {
    const calls: unknown[][] = [];
    const rig = await startRig({
      sandbox: echo,
      steering: {
        reset: (...call) => void calls.push(['reset', ...call]),
        scene: (account, name) => {
          if (name === 'unknown') throw new Error('There is no scene of that name.');
          calls.push(['scene', account, name]);
        },
        connect: (...call) => void calls.push(['connect', ...call]),
      },
    });
    const steer = (what: string, body: unknown, account = 'me') =>
      rig.ask({ method: 'POST', path: `/api/local/sandbox/${what}`, body: JSON.stringify(body), headers: { 'x-switchboard-account': account } });
    expect((await steer('reset', { seed: 'empty' })).status).toBe(204);
    expect((await steer('scene', { scene: 'assistants-500' })).status).toBe(204);
    expect((await steer('scene', { scene: null })).status).toBe(204);
    expect((await steer('connections', { integration_id: 'hubspot' })).status).toBe(204);
    expect(calls).toEqual([
      ['reset', 'me', 'empty'],
      ['scene', 'me', 'assistants-500'],
      ['scene', 'me', null],
      ['connect', 'me', 'hubspot'],
    ]);
    const refused = await steer('scene', { scene: 'unknown' });
    expect([refused.status, JSON.parse(refused.text).errors[0].detail]).toEqual([400, 'There is no scene of that name.']);
    for (const body of [{}, { seed: 'huge' }, null, []]) expect((await steer('reset', body)).status).toBe(400);
    expect((await rig.ask({ method: 'POST', path: '/api/local/sandbox/reset', body: '{' })).status).toBe(400);
    expect((await rig.ask({ path: '/api/local/sandbox/reset' })).status).toBe(405);
  });

  it('has no sandbox to steer when calls go to Telnyx', async () => {
    const rig = await startRig({ baseUrl: 'http://127.0.0.1:9/v2' });
    expect((await rig.ask({ method: 'POST', path: '/api/local/sandbox/reset', body: '{"seed":"empty"}' })).status).toBe(404);
  });
});
