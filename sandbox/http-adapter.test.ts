import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { connect } from 'node:net';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { openServer } from './http-adapter.ts';
import { createSandbox } from './sandbox.ts';

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly text: string };

async function listening(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close().closeAllConnections());
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function ask(port: number, method: string, path: string, headers: Record<string, string | string[]> = {}, body = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const req = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (res) => {
      let text = '';
      res.on('data', (chunk: Buffer) => (text += chunk.toString()));
      res.on('end', () => resolve({ status: res.statusCode ?? 0, headers: res.headers, text }));
      res.on('error', reject);
    });
    req.on('error', reject);
    req.end(body);
  });
}

function served(): Promise<number> {
  const sandbox = createSandbox({ file: ':memory:', seed: 'empty' });
  return listening(openServer((call) => sandbox.handle(call)));
}

test('a body goes in and an answer comes out; an empty one says so', async () => {
  const port = await served();
  const made = await ask(port, 'POST', '/v2/ai/mcp_servers', {}, JSON.stringify({ name: 'é'.repeat(200_000), type: 't', url: 'u' }));
  expect(made.status).toBe(200);
  const id = /"id":"([^"]+)"/.exec(made.text)?.[1] ?? '';
  const gone = await ask(port, 'DELETE', `/v2/ai/mcp_servers/${id}`);
  expect([gone.status, gone.text, gone.headers['content-length'], gone.headers['content-type']]).toEqual([200, '', '0', undefined]);
});

test.each([
  ['a foreign host', { host: 'evil.example' }],
  ['a page of another site', { origin: 'https://evil.example' }],
])('%s gets nothing', async (_who, headers) => {
  expect((await ask(await served(), 'GET', '/v2/ai/assistants', headers)).status).toBe(403);
});

test('a header that was sent twice is seen twice', async () => {
  const answer = await ask(await served(), 'POST', '/v2/ai/mcp_servers', { 'idempotency-key': ['a', 'b'] }, '{"name":"n","type":"t","url":"u"}');
  expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('10015')]);
});

test('a stream flows while it is made, and who leaves ends it', async () => {
  let left = false;
  const encoder = new TextEncoder();
  const port = await listening(
    openServer(async (call) => {
      call.signal.addEventListener('abort', () => (left = true));
      return new Response(new ReadableStream({ start: (controller) => controller.enqueue(encoder.encode('first')) }));
    }),
  );
  const socket = connect(port, '127.0.0.1');
  socket.write('GET /v2/x HTTP/1.1\r\nHost: localhost\r\n\r\n');
  let seen = '';
  // It never ends, so what is seen here was sent before its end.
  while (!seen.includes('first')) seen += String((await once(socket, 'data'))[0]);
  socket.destroy();
  await expect.poll(() => left).toBe(true);
});

test('a body that is too large is refused in words, also while it is still being sent', async () => {
  const port = await served();
  const socket = connect(port, '127.0.0.1');
  socket.write('POST /v2/ai/mcp_servers HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n');
  const part = Buffer.alloc(1024 * 1024, 'x');
  for (let i = 0; i < 6; i++) socket.write(Buffer.concat([Buffer.from('100000\r\n'), part, Buffer.from('\r\n')]));
  let seen = '';
  while (!seen.includes('\r\n\r\n{')) seen = seen + String((await once(socket, 'data'))[0]).replace(/\r\n\r\n[0-9a-f]+\r\n/, '\r\n\r\n');
  expect(seen).toMatch(/^HTTP\/1\.1 413 /);
  // Whoever keeps sending is cut off after a while.
  await once(socket, 'close');
});

test('an answer that breaks half-way breaks the connection', async () => {
  const port = await listening(openServer(async () => new Response(new ReadableStream({ start: (controller) => controller.error(new Error('on purpose')) }))));
  await expect(ask(port, 'GET', '/v2/x')).rejects.toThrow();
});
