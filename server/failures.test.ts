import { setTimeout as wait } from 'node:timers/promises';
import { connect, createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { brokenTelnyx, fakeTelnyx, portOf, startRig, type Answer } from './test-rig.ts';

function expectTelnyxError(answer: Answer, status: number): void {
  expect(answer.status, answer.text).toBe(status);
  expect(answer.headers['content-type']).toBe('application/json');
  expect(JSON.parse(answer.text)).toEqual({
    errors: [{ code: expect.stringMatching(/^switchboard_/), title: expect.any(String), detail: expect.any(String) }],
  });
}

/** What is left of an answer must never look like a whole one. */
function expectVisiblyBroken(answer: Answer): void {
  if (answer.status === 502 || answer.status === 504) expectTelnyxError(answer, answer.status);
  else expect(answer.cut).toBe(true);
}

const JSON_HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n';

describe('an upstream that breaks', () => {
  it.each<[string, string]>([
    ['closes at once', ''],
    ['closes within the head', 'HTTP/1.1 200 OK\r\nContent-Ty'],
    ['speaks no HTTP', 'hello there\r\n\r\n'],
    ['sends a status of no meaning', 'HTTP/1.1 999 Odd\r\nContent-Length: 0\r\n\r\n'],
    ['sends a bad length', 'HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nhello'],
    ['sends two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!'],
    ['sends a length and chunks', 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'],
    ['stops short of its length', `${JSON_HEAD}Content-Length: 100\r\n\r\n{"data":[`],
    ['sends a head without end', `HTTP/1.1 200 OK\r\n${'x-long: '}${'a'.repeat(70_000)}\r\n\r\n`],
    ['switches protocols', 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n'],
    ['asks for a proxy login', 'HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n'],
    ['encodes in an unknown way', `${JSON_HEAD}Content-Encoding: zstd\r\nContent-Length: 2\r\n\r\n{}`],
    ['says gzip and is not', `${JSON_HEAD}Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}`],
    ['says it will send 50 MB', `${JSON_HEAD}Content-Length: 52428800\r\n\r\n{}`],
  ])('%s: 502', async (_how, bytes) => {
    const baseUrl = await brokenTelnyx((socket) => socket.once('data', () => socket.end(bytes)));
    const rig = await startRig({ baseUrl });
    expectTelnyxError(await rig.ask({ path: '/api/v2/ai/assistants' }), 502);
    expect((await rig.bare({ path: '/healthz' })).status).toBe(200);
  });

  it.each([301, 302, 303, 307, 308, 304])('redirects with %i: 502, and nobody follows', async (status) => {
    let calls = 0;
    const baseUrl = await fakeTelnyx((_req, res) => {
      calls += 1;
      res.writeHead(status, { location: '/v2/phone_numbers' }).end();
    });
    const rig = await startRig({ baseUrl });
    expectTelnyxError(await rig.ask({ path: '/api/v2/ai/assistants' }), 502);
    expect(calls).toBe(1);
  });

  it.each<[string, string[]]>([
    ['breaks off between chunks', [`${JSON_HEAD}Transfer-Encoding: chunked\r\n\r\n9\r\n{"data":[\r\n`]],
    ['breaks off within a chunk', [`${JSON_HEAD}Transfer-Encoding: chunked\r\n\r\n5\r\n{"dat`]],
    ['sends a chunk of no size', [`${JSON_HEAD}Transfer-Encoding: chunked\r\n\r\n9\r\n{"data":[\r\n`, 'zz\r\n']],
    ['breaks off a long answer', [`${JSON_HEAD}Content-Length: 300000\r\n\r\n`, '['.repeat(200_000)]],
    ['breaks off an event stream', ['HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n', '9\r\ndata: a\n\n\r\n']],
    ['breaks off a gzip', [`${JSON_HEAD}Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n`, '5\r\n\x1f\x8b\x08\x00\x00\r\n0\r\n\r\n']],
  ])('%s: never looks whole', async (_how, pieces) => {
    const baseUrl = await brokenTelnyx((socket) => {
      socket.once('data', async () => {
        for (const piece of pieces) {
          socket.write(piece, 'latin1');
          await wait(30);
        }
        socket.destroy();
      });
    });
    const rig = await startRig({ baseUrl });
    expectVisiblyBroken(await rig.ask({ path: '/api/v2/ai/assistants' }));
  });

  it('breaks off for an HTTP/1.0 caller: reset, since there the end of the connection would be the end of the answer', async () => {
    const baseUrl = await fakeTelnyx((_req, res) => {
      res.writeHead(200, { 'content-type': 'application/json' });
      res.write('{"data":[');
      setTimeout(() => res.destroy(), 50);
    });
    const rig = await startRig({ baseUrl });
    const { promise, resolve } = Promise.withResolvers<string>();
    const socket = connect(rig.port, '127.0.0.1', () => socket.write('GET /api/v2/ai/assistants HTTP/1.0\r\nHost: localhost\r\nx-switchboard: 1\r\n\r\n'));
    socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''));
    socket.on('end', () => resolve('looks whole'));
    socket.resume();
    expect(await promise).toBe('ECONNRESET');
  });

  it('cannot be reached: 502 that names the reason and no secret', async () => {
    const gone = createServer();
    const port = await portOf(gone);
    gone.close();
    const rig = await startRig({ baseUrl: `http://127.0.0.1:${port}/v2` });
    const answer = await rig.ask({ path: '/api/v2/ai/assistants' });
    expectTelnyxError(answer, 502);
    expect(answer.text).toContain('ECONNREFUSED');
  });

  it('inflates to more than is let through: broken off', async () => {
    const bomb = gzipSync(Buffer.alloc(60 * 1024 * 1024, 32));
    const baseUrl = await fakeTelnyx((_req, res) => res.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(bomb));
    const rig = await startRig({ baseUrl });
    expectVisiblyBroken(await rig.ask({ path: '/api/v2/ai/assistants' }));
  });

  it('sends more than its answer: the next caller does not get it', async () => {
    const baseUrl = await brokenTelnyx((socket) => {
      socket.on('data', () => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n"stray"'));
    });
    const rig = await startRig({ baseUrl });
    const answers = [
      await rig.ask({ path: '/api/v2/ai/assistants' }),
      await rig.ask({ path: '/api/v2/ai/tools' }),
      await rig.ask({ path: '/api/v2/ai/models' }),
    ];
    expect(answers.map(({ text }) => text).join()).not.toContain('stray');
  });
});

describe('an upstream that hangs', () => {
  it('says nothing: 504 in time, others are served meanwhile', async () => {
    const baseUrl = await fakeTelnyx((req, res) => {
      if (req.url !== '/v2/ai/hang') res.end('{}');
    });
    const rig = await startRig({ baseUrl, timeoutMs: 1_500 });
    const began = performance.now();
    const stuck = Array.from({ length: 80 }, () => rig.ask({ path: '/api/v2/ai/hang' }));
    await wait(100);
    const others = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const sent = performance.now();
        expect((await rig.ask({ path: '/api/v2/ai/assistants' })).status).toBe(200);
        return performance.now() - sent;
      }),
    );
    expect(Math.max(...others)).toBeLessThan(1_000);
    const answers = await Promise.all(stuck);
    expect(performance.now() - began).toBeGreaterThan(1_400);
    for (const answer of answers) expectTelnyxError(answer, 504);
  });

  it('stops within its answer: 504 or a broken connection, in time', async () => {
    const baseUrl = await fakeTelnyx((_req, res) => {
      res.writeHead(200, { 'content-type': 'application/json' });
      res.write('{"data":[');
    });
    const rig = await startRig({ baseUrl, timeoutMs: 300 });
    const began = performance.now();
    expectVisiblyBroken(await rig.ask({ path: '/api/v2/ai/assistants' }));
    expect(performance.now() - began).toBeLessThan(1_500);
  });

  it('gives a byte now and then: as long as it lives it is waited for', async () => {
    const baseUrl = await fakeTelnyx(async (_req, res) => {
      res.writeHead(200, { 'content-type': 'text/event-stream' });
      for (let beat = 0; beat < 4; beat += 1) {
        await wait(200);
        res.write(': \n\n');
      }
      res.end('data: done\n\n');
    });
    const rig = await startRig({ baseUrl, timeoutMs: 400 });
    const answer = await rig.ask({ path: '/api/v2/ai/assistants/a/chat' });
    expect(answer.cut).toBe(false);
    expect(answer.text).toContain('done');
  });
});

describe('what Telnyx refuses itself', () => {
  it.each([400, 401, 404, 409, 422, 429, 500, 503])('%i passes as it is, sent once', async (status) => {
    let calls = 0;
    const baseUrl = await fakeTelnyx((_req, res) => {
      calls += 1;
      res.writeHead(status, { 'content-type': 'application/json' }).end(`{"errors":[{"code":"${status}"}]}`);
    });
    const rig = await startRig({ baseUrl });
    const answer = await rig.ask({ method: 'POST', path: '/api/v2/ai/assistants', body: '{}' });
    expect([answer.status, answer.text, calls]).toEqual([status, `{"errors":[{"code":"${status}"}]}`, 1]);
  });
});
