import { describe, expect, it } from 'vitest';
import type { SandboxSteering } from '../local-api.ts';
import { brokenTelnyx, CANARY, fakeTelnyx, startRig, type Rig, type RigOptions } from '../test-rig.ts';
import { smallServer, sseServer, TOOL, type Results } from './mcp-rig.ts';

const steering: SandboxSteering = { reset: () => undefined, scene: () => undefined, connect: () => undefined };

const start = (more: Pick<RigOptions, 'mcp' | 'allowedHosts' | 'readOnly'> = {}) =>
  startRig({ sandbox: async () => new Response('{}'), steering, ...more, mcp: { lookMs: 1_500, callMs: 1_500, ...more.mcp } });

async function post(
  rig: Rig,
  path: string,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ status: number; body: unknown; text: string }> {
  const { status, text } = await rig.ask({ method: 'POST', path: `/api/local/mcp/${path}`, body: JSON.stringify(body), headers });
  const read: unknown = JSON.parse(text);
  return { status, body: read, text };
}

const fault = (kind: string, detail: RegExp = /./) => ({
  errors: [{ code: `switchboard_mcp_${kind}`, title: 'MCP server', detail: expect.stringMatching(detail) }],
});

describe('a look at an MCP server', () => {
  it('tells who it is and what tools it has, over Streamable HTTP', async () => {
    const { url } = await smallServer({});
    const { status, body } = await post(await start(), 'inspect', { url });
    expect(status).toBe(200);
    expect(body).toMatchObject({ transport: 'http', server: { name: 'small', version: '1.2.3' }, tools: [TOOL] });
  });

  it('falls back to SSE, unless the type says otherwise', async () => {
    const url = await sseServer({});
    const rig = await start();
    expect((await post(rig, 'inspect', { url })).body).toMatchObject({ transport: 'sse', tools: [TOOL] });
    expect((await post(rig, 'inspect', { url, type: 'sse' })).body).toMatchObject({ transport: 'sse' });
    expect((await post(rig, 'inspect', { url, type: 'http' })).body).toMatchObject(fault('wrong_transport', /speaks SSE .* says http/));
    const http = await smallServer({});
    expect((await post(rig, 'inspect', { url: http.url, type: 'sse' })).body).toMatchObject(fault('wrong_transport', /speaks Streamable HTTP .* says sse/));
  });

  it('reads all pages of tools, and none where there are none', async () => {
    const rig = await start();
    const none = await smallServer({ initialize: { protocolVersion: '2025-06-18', capabilities: {}, serverInfo: { name: 'mute', version: '1' } } });
    expect((await post(rig, 'inspect', { url: none.url })).body).toMatchObject({ tools: [] });
  });

  it('sends the one-time header and no key, and keeps neither', async () => {
    const secret = 'one-time-secret-0815';
    const { url, heard } = await smallServer({ 'tools/list': { tools: [{ ...TOOL, description: `Hello ${secret}` }] } });
    const rig = await start();
    const { text } = await post(rig, 'inspect', { url, header: { name: 'authorization', value: `Bearer ${secret}` } });
    expect(text).toContain('open_slots');
    expect(heard.length).toBeGreaterThan(1);
    for (const { headers } of heard) expect(headers.authorization).toBe(`Bearer ${secret}`);
    expect(JSON.stringify(heard)).not.toContain(CANARY);
    expect(rig.logged()).not.toContain(secret);
    expect((await rig.ask({ path: '/api/local/journal' })).text).not.toContain(secret);
    expect(rig.logged()).not.toContain(url);
  });

  it('blots the header out of what the server says back', async () => {
    const value = 'Bearer one-time-secret-0815';
    const { url } = await smallServer({ 'tools/list': { tools: [{ ...TOOL, description: `You sent ${value}`, title: value.slice(7) }] } });
    const { text } = await post(await start(), 'inspect', { url, header: { name: 'x-key', value } });
    expect(text).toContain('You sent ****');
    expect(text).not.toContain(value.slice(7));
  });
});

describe('why a look failed', () => {
  const html = (status: number, headers = {}) => fakeTelnyx((_, res) => res.writeHead(status, { 'content-type': 'text/html', ...headers }).end('<p>Hello'));
  const cases: [string, () => Promise<string>, number, RegExp?][] = [
    ['url', async () => 'ftp://mcp.example/', 400],
    ['url', async () => 'https://ann:secret@mcp.example/', 400, /user name or password/],
    ['dns', async () => 'http://no-such-host.invalid/mcp', 502],
    ['refused', async () => 'http://127.0.0.1:1/mcp', 502, /ECONNREFUSED/],
    ['tls', async () => (await html(200)).replace('http:', 'https:'), 502],
    ['unauthorized', () => html(401), 502],
    ['forbidden', () => html(403), 502],
    ['redirect', () => html(302, { location: 'http://127.0.0.1:9/else' }), 502, /to http:\/\/127\.0\.0\.1:9\/else \(302\)/],
    ['not_mcp', () => html(200), 502, /status 200 and text\/html/],
    ['not_mcp', () => html(404), 502, /status 404/],
    ['server_error', () => html(503), 502, /503/],
    ['timeout', () => fakeTelnyx(() => undefined), 504, /1\.5 seconds/],
    ['broken', () => brokenTelnyx((socket) => socket.once('data', () => socket.destroy())), 502],
  ];
  it.each(cases)('%s', async (kind, url, wanted, detail) => {
    const { status, body } = await post(await start(), 'inspect', { url: await url() });
    expect(body).toMatchObject(fault(kind, detail));
    expect(status).toBe(wanted);
  });

  it('is not taken from the stream of remarks, which need not be there', async () => {
    const rig = await start();
    const { url } = await smallServer({ 'tools/call': -32602 }, (req, res) => {
      if (req.method !== 'GET') return false;
      res.writeHead(500).end();
      return true;
    });
    expect((await post(rig, 'inspect', { url })).status).toBe(200);
    expect((await post(rig, 'call', { url, tool: 'open_slots' })).body).toMatchObject(fault('tool'));
  });

  it('leaves nobody behind who goes on trying', async () => {
    let asked = 0;
    const url = await fakeTelnyx((_, res) => {
      asked += 1;
      res.writeHead(200, { 'content-type': 'text/event-stream' }).end('retry: 5\n\n');
    });
    const rig = await start({ mcp: { lookMs: 300 } });
    expect((await post(rig, 'inspect', { url, type: 'sse' })).status).toBeGreaterThan(499);
    expect(asked).toBeGreaterThan(0);
    const before = asked;
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(asked).toBe(before);
  });

  it('bad_answer: MCP, but no list of tools', async () => {
    const rig = await start();
    const odd = async (results: Results) => (await post(rig, 'inspect', { url: (await smallServer(results)).url })).body;
    expect(await odd({ 'tools/list': { tools: [{ title: 'no name' }] } })).toMatchObject(fault('bad_answer'));
    expect(await odd({ 'tools/list': -32603 })).toMatchObject(fault('bad_answer', /No tools\/list here/));
  });

  it('too_large: in one answer, and in a stream without end', async () => {
    const rig = await start({ mcp: { bytes: 20_000 } });
    const large = await smallServer({ 'tools/list': { tools: [{ ...TOOL, description: 'x'.repeat(30_000) }] } });
    expect((await post(rig, 'inspect', { url: large.url })).body).toMatchObject(fault('too_large', /20 KB/));
    const endless = await smallServer({}, (_, res, said) => {
      if (!said.includes('tools/list')) return false;
      res.writeHead(200, { 'content-type': 'text/event-stream' });
      const timer = setInterval(() => res.write(`: ${'x'.repeat(5_000)}\n`), 5);
      res.once('close', () => clearInterval(timer));
      return true;
    });
    expect((await post(rig, 'inspect', { url: endless.url })).body).toMatchObject(fault('too_large'));
  });

  it('redirect: the header goes to no other host', async () => {
    const thief = await smallServer({});
    const url = await fakeTelnyx((_, res) => res.writeHead(307, { location: thief.url }).end());
    await post(await start(), 'inspect', { url, header: { name: 'x-key', value: 'secret' } });
    expect(thief.heard).toEqual([]);
    const lured = await fakeTelnyx((req, res) => {
      if (req.method === 'POST') res.writeHead(404).end();
      else res.writeHead(200, { 'content-type': 'text/event-stream' }).write(`event: endpoint\ndata: ${thief.url}\n\n`);
    });
    expect((await post(await start(), 'inspect', { url: lured, type: 'sse' })).status).toBe(502);
    expect(thief.heard).toEqual([]);
  });

  it('private: for whoever uses this console from elsewhere, unless the host is allowed', async () => {
    const { url, heard } = await smallServer({});
    const rig = await start({ allowedHosts: ['console.example'] });
    const named = url.replace('127.0.0.1', 'localhost');
    for (const inward of [url, named, 'http://[::ffff:127.0.0.1]/', 'http://0x7f.1/', 'http://169.254.169.254/']) {
      expect((await post(rig, 'inspect', { url: inward }, { host: 'console.example' })).body, inward).toMatchObject(
        fault('private', /SWITCHBOARD_MCP_ALLOWED_HOSTS/),
      );
    }
    expect(heard).toEqual([]);
    expect((await post(rig, 'inspect', { url })).status).toBe(200);
    const allowing = await start({ allowedHosts: ['console.example'], mcp: { allowedHosts: ['localhost', '127.0.0.1'] } });
    expect((await post(allowing, 'inspect', { url }, { host: 'console.example' })).status).toBe(200);
  });
});

describe('a call of a tool', () => {
  it('sends the arguments and hands on what came', async () => {
    const content = [{ type: 'text', text: 'Nine o’clock' }];
    const { url, heard } = await smallServer({ 'tools/call': { content, structuredContent: { at: 9 } } });
    const { body } = await post(await start(), 'call', { url, tool: 'open_slots', arguments: { day: 'Monday' } });
    expect(body).toMatchObject({ is_error: false, content, structured: { at: 9 } });
    const sent: unknown = JSON.parse(heard.find(({ said }) => said.includes('tools/call'))?.said ?? 'null');
    expect(sent).toMatchObject({ params: { name: 'open_slots', arguments: { day: 'Monday' } } });
  });

  it('tells the tool’s own failure from a call that the server refused', async () => {
    const rig = await start();
    const sad = await smallServer({ 'tools/call': { content: [{ type: 'text', text: 'Closed' }], isError: true } });
    expect((await post(rig, 'call', { url: sad.url, tool: 'open_slots' })).body).toMatchObject({ is_error: true, content: [{ text: 'Closed' }] });
    const no = await smallServer({ 'tools/call': -32602 });
    expect((await post(rig, 'call', { url: no.url, tool: 'open_slots' })).body).toMatchObject(fault('tool', /No tools\/call here/));
  });
});

describe('what is asked of the console itself', () => {
  it.each([
    ['inspect', {}],
    ['inspect', { url: 'http://127.0.0.1:1', type: 'stdio' }],
    ['inspect', { url: 'http://127.0.0.1:1', header: { name: 'a b', value: 'x' } }],
    ['inspect', { url: 'http://127.0.0.1:1', header: { name: 'x-key', value: 'a\nb' } }],
    ['call', { url: 'http://127.0.0.1:1' }],
  ])('%s %j is refused', async (path, body) => {
    expect((await post(await start(), path, body)).status).toBe(400);
  });

  it('is a POST, and nothing while it is read only', async () => {
    expect((await (await start()).ask({ path: '/api/local/mcp/inspect' })).status).toBe(405);
    expect((await post(await start({ readOnly: true }), 'inspect', { url: 'http://127.0.0.1:1' })).status).toBe(403);
  });
});
