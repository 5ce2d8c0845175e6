import { describe, expect, it } from 'vitest';
import { redactor } from './redact.ts';
import { brokenTelnyx, CANARY, fakeTelnyx, startRig } from './test-rig.ts';

const BLOT = '*'.repeat(CANARY.length);

describe('the key never comes back', () => {
  it('when Telnyx repeats it in a body, a header or an error', async () => {
    const baseUrl = await fakeTelnyx((req, res) => {
      const { authorization = '' } = req.headers;
      res.writeHead(401, { 'content-type': 'application/json', 'x-request-id': CANARY, 'retry-after': authorization, 'x-echo': authorization });
      res.end(JSON.stringify({ errors: [{ code: '10009', detail: `${authorization} is not known`, meta: req.headers }] }));
    });
    const rig = await startRig({ baseUrl });
    const answer = await rig.ask({ path: '/api/v2/ai/assistants' });
    expect(answer.status).toBe(401);
    expect(JSON.stringify(answer)).not.toContain(CANARY);
    expect(JSON.parse(answer.text)).toMatchObject({ errors: [{ detail: `Bearer ${BLOT} is not known` }] });
    expect(answer.headers['x-request-id']).toBe(BLOT);
  });

  it.each([1, 3, CANARY.length - 1, CANARY.length, CANARY.length + 1])('when it comes in pieces of %i bytes', async (step) => {
    const whole = Buffer.from(`{"a":"${CANARY}${CANARY}","b":"${CANARY.slice(0, 9)}","c":"é"}`);
    const baseUrl = await brokenTelnyx((socket) => {
      socket.once('data', async () => {
        socket.setNoDelay(true);
        socket.write('HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n');
        for (let at = 0; at < whole.length; at += step) {
          const piece = whole.subarray(at, at + step);
          socket.write(Buffer.concat([Buffer.from(`${piece.length.toString(16)}\r\n`), piece, Buffer.from('\r\n')]));
          await new Promise((resolve) => setImmediate(resolve));
        }
        socket.end('0\r\n\r\n');
      });
    });
    const rig = await startRig({ baseUrl });
    const answer = await rig.ask({ path: '/api/v2/ai/assistants' });
    expect(answer.text).toBe(`{"a":"${BLOT}${BLOT}","b":"${CANARY.slice(0, 9)}","c":"é"}`);
    expect(answer.cut).toBe(false);
  });

  it('when the connection breaks with it in the air', async () => {
    const baseUrl = await brokenTelnyx((socket) => socket.once('data', (request) => socket.end(request)));
    const rig = await startRig({ baseUrl });
    const answer = await rig.ask({ path: '/api/v2/ai/assistants' });
    expect(answer.status).toBe(502);
    expect(JSON.stringify(answer)).not.toContain(CANARY);
  });
});

describe('the log', () => {
  it('holds method, path, status and time, never the key, a query, a body, a cookie or a referrer', async () => {
    const baseUrl = await fakeTelnyx((_req, res) => res.end('{"answered":"secret-answer"}'));
    const rig = await startRig({ baseUrl });
    const headers = {
      cookie: 'session=secret-cookie',
      referer: 'http://localhost/?token=secret-referer',
      authorization: 'Bearer secret-auth',
      'user-agent': 'secret-agent',
    };
    await rig.ask({ method: 'POST', path: `/api/v2/ai/assistants/${CANARY}?api_key=secret-query`, body: '{"name":"secret-body"}', headers });
    await rig.bare({ path: `/assistants/${CANARY}?token=secret-query`, headers });
    await rig.raw('POST /api/v2/ai/x HTTP/1.1\r\nHost: secret-host\r\nContent-Length: zz\r\n\r\n');
    await rig.raw('GET /\x1b[2J%1b%0aforged HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
    const text = rig.logged();
    expect(text).not.toContain('secret-');
    expect(text).not.toContain(CANARY);
    expect(text).not.toContain('\x1b');
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(lines[0]).toEqual({
      time: expect.stringMatching(/^\d{4}-.*Z$/),
      method: 'POST',
      path: `/api/v2/ai/assistants/${BLOT}`,
      status: 200,
      ms: expect.any(Number),
    });
    expect(lines[1]).toMatchObject({ method: 'GET', path: `/assistants/${BLOT}`, status: 200 });
  });
});

describe('redactor', () => {
  it('keeps back nothing but a possible start of the secret', () => {
    const { push, end } = redactor('SECRETSECRET1');
    expect(push(Buffer.from('data: hello\n\n')).toString()).toBe('data: hello\n\n');
    expect(push(Buffer.from('abcSECRET')).toString()).toBe('abc');
    expect(push(Buffer.from('SECRETSECRET1.')).toString()).toBe('SECRET*************.');
    expect(push(Buffer.from('S')).toString()).toBe('');
    expect(end().toString()).toBe('S');
  });
});
