import { expect, it } from 'vitest';
import { fakeTelnyx, startRig } from './test-rig.ts';

const path = '/api/v2/ai/assistants/a/canary-deploys';
const asked = { 'x-switchboard-absent': 'empty' };

it('answers 204 for what is not there, when the console asked whether it is', async () => {
  const baseUrl = await fakeTelnyx((_req, res) => res.writeHead(404, { 'content-type': 'application/json', 'x-request-id': 'r1' }).end('{"errors":[]}'));
  const rig = await startRig({ baseUrl });
  const answer = await rig.ask({ path, headers: asked });
  expect(answer).toMatchObject({ status: 204, text: '', cut: false });
  expect(answer.headers).toMatchObject({ 'x-request-id': 'r1' });
  expect(answer.headers['content-type']).toBeUndefined();
  expect((await rig.ask({ path })).status).toBe(404);
});

it('leaves every other answer as it is', async () => {
  const baseUrl = await fakeTelnyx((req, res) => res.writeHead(req.method === 'GET' ? 200 : 500, { 'content-type': 'application/json' }).end('{"a":1}'));
  const rig = await startRig({ baseUrl });
  expect(await rig.ask({ path, headers: asked })).toMatchObject({ status: 200, text: '{"a":1}' });
  expect(await rig.ask({ method: 'PUT', path, headers: asked, body: '{}' })).toMatchObject({ status: 500 });
});
