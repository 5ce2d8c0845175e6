import { describe, expect, it } from 'vitest';
import { SECRET_MARK } from '#lib/without-secrets.ts';
import { brokenTelnyx, CANARY, fakeTelnyx, startRig } from '../test-rig.ts';
import { entry, listed, newest, writes } from './journal-rig.ts';

const before = { id: 'a1', name: 'Rita', instructions: 'Be kind.', created_at: '2026-01-01T00:00:00Z', version_id: 'v1' };
const after = {
  ...before,
  name: 'Rosa',
  version_id: 'v2',
  tools: [{ type: 'webhook', webhook: { headers: [{ name: 'Authorization', value: 'Bearer abcdefgh' }] } }],
};

/** A Telnyx that answers reads with `before` and writes with `after`, and says what reached it. */
async function telnyxOf(seen: string[] = []): Promise<string> {
  return fakeTelnyx((req, res) => {
    seen.push(
      `${req.method} ${req.url} ${Object.keys(req.headers)
        .filter((name) => name.startsWith('x-'))
        .join()}`.trim(),
    );
    res.writeHead(200, { 'content-type': 'application/json', 'x-request-id': `r-${req.method}` }).end(JSON.stringify(req.method === 'GET' ? before : after));
  });
}

describe('a write', () => {
  it('is kept with the object before, what was sent, what was answered and why', async () => {
    const seen: string[] = [];
    const rig = await startRig({ baseUrl: await telnyxOf(seen) });
    const headers = { 'x-switchboard-reason': encodeURIComponent('Callers asked for “Rosa”'), 'x-switchboard-assistant': 'ignored' };
    expect((await writes(rig, 'POST', '/ai/assistants/a1', { name: 'Rosa' }, headers)).status).toBe(200);
    expect(seen).toEqual(['GET /v2/ai/assistants/a1', 'POST /v2/ai/assistants/a1']);
    const kept = await newest(rig);
    expect(kept).toMatchObject({
      operation: 'updateAssistant',
      kind: 'assistant',
      who: 'local',
      method: 'POST',
      path: '/ai/assistants/a1',
      object_id: 'a1',
      assistant_id: 'a1',
      name: 'Rosa',
      reason: 'Callers asked for “Rosa”',
      state: 'done',
      status: 200,
      request_id: 'r-POST',
      before_state: 'read',
      before,
      request: { name: 'Rosa' },
      omitted: [],
      undoes: null,
      undone_by: null,
      repeated: false,
    });
    expect(kept.answer).toEqual({ ...after, tools: [{ type: 'webhook', webhook: { headers: [{ name: 'Authorization', value: SECRET_MARK }] } }] });
    expect(Math.abs(Date.parse(kept.at) - Date.now())).toBeLessThan(5_000);
  });

  it('is answered with the number of its entry, which the API cannot set', async () => {
    const baseUrl = await fakeTelnyx((req, res) => {
      res.writeHead(req.method === 'PUT' ? 422 : 200, { 'content-type': 'application/json', 'x-switchboard-entry': '999' }).end(JSON.stringify(before));
    });
    const rig = await startRig({ baseUrl });
    const [one, two] = await Promise.all([
      writes(rig, 'POST', '/ai/assistants/a1', { name: 'Rosa' }),
      writes(rig, 'PUT', '/ai/assistants/a1/canary-deploys', { rules: [] }),
    ]);
    expect(await entry(rig, Number(one.headers['x-switchboard-entry']))).toMatchObject({ operation: 'updateAssistant', state: 'done' });
    expect(await entry(rig, Number(two.headers['x-switchboard-entry']))).toMatchObject({ operation: 'updateCanaryDeploy', state: 'refused' });
    const read = await rig.ask({ path: '/api/v2/ai/assistants/a1' });
    expect([read.status, read.headers['x-switchboard-entry']]).toEqual([200, undefined]);
  });

  it('costs reads nothing: they are not journaled, and nothing else is asked', async () => {
    const seen: string[] = [];
    const rig = await startRig({ baseUrl: await telnyxOf(seen) });
    await rig.ask({ path: '/api/v2/ai/assistants/a1' });
    expect(seen).toEqual(['GET /v2/ai/assistants/a1']);
    expect((await listed(rig)).data).toEqual([]);
  });

  it('is kept without the key, whoever repeats it', async () => {
    const baseUrl = await fakeTelnyx((req, res) =>
      res
        .writeHead(200, { 'content-type': 'application/json', 'x-request-id': `of ${req.headers.authorization?.slice(7)}` })
        .end(JSON.stringify({ id: 'x', echo: `not a bearer: ${req.headers.authorization?.slice(7)}` })),
    );
    const rig = await startRig({ baseUrl });
    await writes(rig, 'POST', '/ai/mcp_servers', { name: CANARY });
    await writes(rig, 'PUT', `/ai/mcp_servers/${CANARY}`, { name: 'n' }, { 'x-switchboard-reason': CANARY });
    const text = (await rig.ask({ path: '/api/local/journal/export' })).text;
    expect(text).not.toContain(CANARY);
    expect(text).toContain('not a bearer: ****');
    expect(text).toContain('"request_id":"of ****');
  });

  it.each<[number, string]>([
    [200, 'done'],
    [201, 'done'],
    [204, 'done'],
    [400, 'refused'],
    [422, 'refused'],
    [500, 'unclear'],
    [503, 'unclear'],
  ])('that is answered with %i is %s', async (status, state) => {
    const baseUrl = await fakeTelnyx((_req, res) =>
      res.writeHead(status, { 'content-type': 'application/json' }).end(status === 204 ? undefined : '{"errors":[]}'),
    );
    const rig = await startRig({ baseUrl });
    expect((await writes(rig, 'POST', '/ai/assistants', { name: 'x' })).status).toBe(status);
    expect(await newest(rig)).toMatchObject({ operation: 'createAssistant', state, status, answer: status === 204 ? null : { errors: [] } });
  });

  it('that gets no answer, or half of one, is unclear or says so', async () => {
    const hanging = await startRig({ timeoutMs: 200, baseUrl: await fakeTelnyx((req, res) => void (req.method === 'GET' && res.end('{}'))) });
    expect((await writes(hanging, 'DELETE', '/ai/assistants/a1')).status).toBe(504);
    expect(await newest(hanging)).toMatchObject({ operation: 'deleteAssistant', state: 'unclear', status: null, before: {}, omitted: ['answer'] });

    const cut = await startRig({
      baseUrl: await brokenTelnyx((socket) =>
        socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"id":')),
      ),
    });
    expect((await writes(cut, 'POST', '/ai/assistants', {})).status).toBe(502);
    expect(await newest(cut)).toMatchObject({ state: 'done', status: 200, answer: null, omitted: ['answer'] });
  });

  it('goes up although the object before cannot be read, and says so', async () => {
    const rig = await startRig({ timeoutMs: 1_000, baseUrl: await fakeTelnyx((req, res) => void (req.method === 'GET' || res.end('{}'))) });
    expect((await writes(rig, 'PUT', '/ai/mcp_servers/m', { name: 'n' })).status).toBe(200);
    const kept = await newest(rig);
    expect(kept).toMatchObject({ state: 'done', before_state: 'unread', before: null });
    expect(kept.undo).toMatchObject({ possible: false, reason: 'not_kept' });
  });

  it('that the API had done before is marked as repeated', async () => {
    const rig = await startRig({
      baseUrl: await fakeTelnyx((_req, res) => res.writeHead(200, { 'content-type': 'application/json', 'idempotent-replayed': 'true' }).end('{"id":"t"}')),
    });
    await writes(rig, 'POST', '/ai/mcp_servers', {}, { 'idempotency-key': 'k' });
    expect(await newest(rig)).toMatchObject({ repeated: true, undo: { reason: 'repeated' } });
  });

  it('of texts and chats keeps the words; a body beyond measure is named as left out', async () => {
    const rig = await startRig({
      baseUrl: await fakeTelnyx((_req, res) => res.writeHead(200, { 'content-type': 'application/json' }).end('{"content":"Hello"}')),
    });
    await writes(rig, 'POST', '/ai/assistants/a1/chat/sms', { from: '+1', to: '+2', text: 'Your table is ready' });
    expect(await newest(rig)).toMatchObject({
      operation: 'sendAssistantSms',
      kind: 'chat',
      request: { text: 'Your table is ready' },
      undo: { possible: false, reason: 'no_way' },
    });
    await writes(rig, 'POST', '/ai/assistants/a1/chat', { content: 'x'.repeat(600_000), conversation_id: 'c' });
    expect(await newest(rig)).toMatchObject({ operation: 'chatWithAssistant', request: null, answer: { content: 'Hello' }, omitted: ['request'] });
  });

  it('with a reason that is too long or badly encoded is refused before anything is sent', async () => {
    const seen: string[] = [];
    const rig = await startRig({ baseUrl: await telnyxOf(seen) });
    for (const reason of ['%', 'a'.repeat(501)])
      expect((await writes(rig, 'POST', '/ai/assistants/a1', {}, { 'x-switchboard-reason': reason })).status).toBe(400);
    expect(
      (
        await rig.raw(
          'DELETE /api/v2/ai/assistants/a1 HTTP/1.1\r\nHost: localhost\r\nx-switchboard: 1\r\nx-switchboard-reason: a\r\nx-switchboard-reason: b\r\nConnection: close\r\n\r\n',
        )
      ).slice(9, 12),
    ).toBe('400');
    expect([seen, (await listed(rig)).data]).toEqual([[], []]);
  });
});
