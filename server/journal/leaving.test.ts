import { once } from 'node:events';
import { request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { fakeTelnyx, startRig, type Rig } from '../test-rig.ts';
import { listed, newest } from './journal-rig.ts';

/** Sends a write and leaves as soon as it has gone up. */
async function leaveAfter(rig: Rig, sent: Promise<unknown>, path: string): Promise<void> {
  const req = request({
    host: '127.0.0.1',
    port: rig.port,
    method: 'POST',
    path: `/api/v2${path}`,
    headers: { 'x-switchboard': '1', 'content-type': 'application/json' },
    agent: false,
  });
  req.on('error', () => undefined);
  req.end('{"name":"Rosa"}');
  await sent;
  req.destroy();
}

describe('a browser that leaves', () => {
  it('does not keep an accepted write out of the journal', async () => {
    const { promise: reached, resolve: onReached } = Promise.withResolvers<void>();
    const { promise: go, resolve: onGo } = Promise.withResolvers<void>();
    const baseUrl = await fakeTelnyx(async (req, res) => {
      if (req.method !== 'GET') {
        onReached();
        await go;
      }
      res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ name: req.method === 'GET' ? 'Rita' : 'Rosa' }));
    });
    const rig = await startRig({ baseUrl });
    await leaveAfter(rig, reached, '/ai/assistants/a1');
    await expect.poll(() => rig.logged()).toContain('"cut":true');
    onGo();
    expect(await newest(rig)).toMatchObject({ state: 'done', status: 200, answer: { name: 'Rosa' }, before: { name: 'Rita' } });
  });

  it('is not waited for without end', async () => {
    const { promise: reached, resolve: onReached } = Promise.withResolvers<void>();
    const { promise: closed, resolve: onClosed } = Promise.withResolvers<void>();
    const baseUrl = await fakeTelnyx((_req, res) => {
      res.on('close', () => onClosed());
      onReached();
    });
    const rig = await startRig({ baseUrl, timeoutMs: 300 });
    await leaveAfter(rig, reached, '/ai/assistants');
    await closed;
    expect(await newest(rig)).toMatchObject({ state: 'unclear', status: null });
  });

  it('stops a stream, of which the journal keeps what came', async () => {
    const { promise: closed, resolve: onClosed } = Promise.withResolvers<void>();
    const { promise: flowing, resolve: onFlowing } = Promise.withResolvers<void>();
    const baseUrl = await fakeTelnyx(async (_req, res) => {
      res.on('close', () => onClosed());
      res.writeHead(200, { 'content-type': 'text/event-stream' });
      while (!res.closed) {
        res.write('data: word\n\n');
        onFlowing();
        await wait(10);
      }
    });
    const rig = await startRig({ baseUrl });
    const req = request({
      host: '127.0.0.1',
      port: rig.port,
      method: 'POST',
      path: '/api/v2/ai/assistants/a1/chat',
      headers: { 'x-switchboard': '1' },
      agent: false,
    }).end();
    req.on('error', () => undefined);
    await flowing;
    const [res] = await once(req, 'response');
    await once(res, 'data');
    req.destroy();
    await closed;
    expect(await newest(rig)).toMatchObject({ state: 'done', status: 200, answer: expect.stringContaining('data: word'), omitted: ['answer'] });
  });

  it('before its write went up, sends nothing', async () => {
    const { promise: reading, resolve: onReading } = Promise.withResolvers<void>();
    const { promise: go, resolve: onGo } = Promise.withResolvers<void>();
    const seen: string[] = [];
    const baseUrl = await fakeTelnyx(async (req, res) => {
      seen.push(req.method ?? '');
      onReading();
      await go;
      res.end('{}');
    });
    const rig = await startRig({ baseUrl });
    await leaveAfter(rig, reading, '/ai/assistants/a1');
    await expect.poll(() => rig.logged()).toContain('"cut":true');
    onGo();
    await rig.ask({ path: '/api/v2/ai/assistants' });
    expect(seen).toEqual(['GET', 'GET']);
    expect((await listed(rig)).data).toEqual([]);
  });
});
