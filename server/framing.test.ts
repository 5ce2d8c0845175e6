import { setTimeout as wait } from 'node:timers/promises';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { fakeTelnyx, startRig, type Rig, type RigOptions } from './test-rig.ts';

async function counted(options: Partial<RigOptions> = {}): Promise<Rig & { reached: () => number }> {
  let count = 0;
  const baseUrl = await fakeTelnyx((req, res) => {
    count += 1;
    req.resume();
    req.on('end', () => res.end('{}'));
  });
  return { ...(await startRig({ ...options, baseUrl })), reached: () => count };
}

const statusOf = (text: string): number => Number(text.slice(9, 12));
const LINES = 'Host: localhost\r\nx-switchboard: 1\r\nContent-Type: application/json\r\n';

describe('ambiguous framing is refused', () => {
  it.each([
    ['a length and chunks', 'POST', 'Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'],
    ['chunks and a length', 'POST', 'Transfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n0\r\n\r\n'],
    ['two lengths', 'POST', 'Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}'],
    ['two equal lengths', 'POST', 'Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}'],
    ['a length list', 'POST', 'Content-Length: 2, 2\r\n\r\n{}'],
    ['a signed length', 'POST', 'Content-Length: +2\r\n\r\n{}'],
    ['a hex length', 'POST', 'Content-Length: 0x2\r\n\r\n{}'],
    ['a negative length', 'POST', 'Content-Length: -2\r\n\r\n{}'],
    ['another coding', 'POST', 'Transfer-Encoding: gzip\r\n\r\n{}'],
    ['two codings', 'POST', 'Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n'],
    ['chunked twice', 'POST', 'Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'],
    ['a disguised coding', 'POST', 'Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n'],
    ['a space before the colon', 'POST', 'Content-Length : 2\r\n\r\n{}'],
    ['a folded line', 'POST', 'Content-Length: 2\r\nX-A: b\r\n Host: evil.example\r\nHost: evil.example\r\n\r\n{}'],
    ['a bare CR', 'POST', 'X-A: b\rContent-Length: 2\r\n\r\n{}'],
    ['a NUL', 'POST', 'X-A: b\0c\r\nContent-Length: 2\r\n\r\n{}'],
    ['a broken chunk size', 'POST', 'Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n'],
    ['a body on GET', 'GET', 'Content-Length: 2\r\n\r\n{}'],
    ['chunks on GET', 'GET', 'Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n'],
    ['a body on DELETE', 'DELETE', 'Content-Length: 2\r\n\r\n{}'],
    ['a WebSocket', 'GET', 'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n'],
    ['HTTP/2 by upgrade', 'GET', 'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n'],
    ['a compressed body', 'POST', 'Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}'],
    ['two idempotency keys', 'POST', 'Idempotency-Key: a\r\nIdempotency-Key: b\r\nContent-Length: 2\r\n\r\n{}'],
    ['another expectation', 'POST', 'Expect: magic\r\nContent-Length: 2\r\n\r\n{}'],
  ])('%s', async (_what, method, rest) => {
    const rig = await counted();
    const text = await rig.raw(`${method} /api/v2/ai/assistants HTTP/1.1\r\n${LINES}${rest}`, /\r\n\r\n/);
    expect(statusOf(text), text).toBeGreaterThanOrEqual(400);
    expect(statusOf(text)).toBeLessThan(500);
    expect(rig.reached()).toBe(0);
  });

  it('a request hidden in the body of a refused one is not carried out', async () => {
    const rig = await counted();
    const hidden = `DELETE /api/v2/ai/assistants/a HTTP/1.1\r\n${LINES}Connection: close\r\n\r\n`;
    await rig.raw(`GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${hidden.length}\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${hidden}`);
    expect(rig.reached()).toBe(0);
  });

  it.each([
    ['CONNECT evil.example:443 HTTP/1.1', 405],
    ['TRACE /api/v2/ai/assistants HTTP/1.1', 405],
    ['PROPFIND / HTTP/1.1', 405],
    ['OPTIONS * HTTP/1.1', 400],
    ['GET http://evil.example/ HTTP/1.1', 400],
    ['GET http://localhost/api/v2/ai/assistants HTTP/1.1', 400],
    ['BREW / HTTP/1.1', 400],
    ['get / HTTP/1.1', 400],
    ['POST / HTTP/1.1', 405],
    ['DELETE /assistants HTTP/1.1', 405],
    ['POST /healthz HTTP/1.1', 405],
  ])('%s: %i', async (line, status) => {
    const rig = await counted();
    expect(statusOf(await rig.raw(`${line}\r\nHost: localhost\r\nConnection: close\r\n\r\n`, /\r\n\r\n/))).toBe(status);
    expect(rig.reached()).toBe(0);
  });
});

describe('limits', () => {
  it.each([
    ['with a length', false],
    ['in chunks', true],
  ])('a body over 4 MB %s gets a 413 that can be read', async (_how, chunked) => {
    const rig = await counted();
    const big = Buffer.alloc(10 * 1024 * 1024, 32);
    for (let round = 0; round < 3; round += 1) {
      const init = {
        method: 'POST',
        headers: { 'x-switchboard': '1', 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
        body: chunked ? new Blob([big]).stream() : big,
        duplex: 'half',
      };
      const answer = await fetch(`http://127.0.0.1:${rig.port}/api/v2/ai/assistants`, init);
      expect(answer.status).toBe(413);
      expect(await answer.json()).toMatchObject({ errors: [{ code: 'switchboard_too_large' }] });
    }
    expect(rig.reached()).toBe(0);
  });

  it('a body of just 4 MB passes', async () => {
    const rig = await counted();
    expect((await rig.ask({ method: 'POST', path: '/api/v2/ai/assistants', body: Buffer.alloc(4 * 1024 * 1024, 32) })).status).toBe(200);
  });

  it('a refused client that goes on sending is cut off after a while', async () => {
    const rig = await counted();
    const began = performance.now();
    const { promise: closed, resolve } = Promise.withResolvers<void>();
    const socket = connect(rig.port, '127.0.0.1', () => socket.write(`POST /api/v2/ai/assistants HTTP/1.1\r\n${LINES}Content-Length: 99999999\r\n\r\n`));
    const drip = setInterval(() => socket.write(' '), 50);
    socket.on('error', () => undefined);
    socket.on('close', () => resolve());
    let text = '';
    socket.on('data', (chunk) => (text += chunk.toString()));
    await closed;
    clearInterval(drip);
    expect(statusOf(text)).toBe(413);
    expect(performance.now() - began).toBeLessThan(4_000);
  });

  it.each([
    ['an address over 8 KB', `GET /api/v2/ai/assistants?${'a'.repeat(9_000)} HTTP/1.1\r\nHost: localhost\r\n`, 414],
    ['header lines over 16 KB', `GET / HTTP/1.1\r\nHost: localhost\r\nx-a: ${'a'.repeat(20_000)}\r\n`, 431],
  ])('%s', async (_what, head, status) => {
    const rig = await counted();
    expect(statusOf(await rig.raw(`${head}Connection: close\r\n\r\n`, /\r\n\r\n/))).toBe(status);
  });

  it('slow clients are closed with 408 and keep nobody waiting', async () => {
    const rig = await counted({ limits: { headersMs: 400, requestMs: 800, checkEveryMs: 100 } });
    const slowHead = Array.from({ length: 70 }, () => rig.raw('GET / HTTP/1.1\r\nHost: localhost\r\nx-a: '));
    const slowBody = rig.raw(`POST /api/v2/ai/assistants HTTP/1.1\r\n${LINES}Content-Length: 100\r\n\r\n{"name":`);
    await wait(50);
    const began = performance.now();
    expect((await rig.ask({ path: '/api/v2/ai/assistants' })).status).toBe(200);
    expect(performance.now() - began).toBeLessThan(300);
    expect((await Promise.all(slowHead)).map(statusOf)).toEqual(Array.from({ length: 70 }, () => 408));
    expect(statusOf(await slowBody)).toBe(408);
    expect(rig.reached()).toBe(1);
  });

  it('waits for a go-ahead only from those who pass the guard', async () => {
    const rig = await counted();
    const expecting = `Expect: 100-continue\r\nContent-Length: 2\r\nConnection: close\r\n\r\n`;
    expect(await rig.raw(`POST /api/v2/ai/assistants HTTP/1.1\r\n${LINES}${expecting}{}`)).toMatch(/^HTTP\/1.1 100 Continue\r\n\r\nHTTP\/1.1 200/);
    expect(statusOf(await rig.raw(`POST /api/v2/phone_numbers HTTP/1.1\r\n${LINES}${expecting}{}`, /\r\n\r\n/))).toBe(403);
  });
});
