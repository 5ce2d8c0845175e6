import { QueryClient, type MutationOptions } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { setTransport, type Transport } from '#api/http.ts';
import { EditConflict, saveAssistantWrite } from './assistant-writes.ts';
import { saveCanaryWrite, StaleCanary } from './canary.ts';

let before: Transport;
let wrote: { method: string; body: unknown }[];

/** The server's copy is `there`; a write is kept in `wrote` and answered with `there`. `null` is not there. */
function serverHas(there: object | null) {
  setTransport(async (request) => {
    if (request.method !== 'GET') wrote.push({ method: request.method, body: await request.json() });
    return request.method === 'GET' && there === null ? new Response(null, { status: 204 }) : Response.json(there ?? deploy({}));
  });
}
beforeEach(() => {
  wrote = [];
  before = setTransport(async () => Response.error());
});
afterEach(() => setTransport(before));

async function run<Vars, Answer>(options: MutationOptions<Answer, Error, Vars>, vars: Vars): Promise<Answer> {
  return new QueryClient().getMutationCache().build(new QueryClient(), options).execute(vars);
}

const assistant = (more: object = {}) => ({
  id: 'a',
  name: 'Ava',
  created_at: '2026-01-01T00:00:00Z',
  instructions: 'Be brief.',
  greeting: 'Hi',
  tags: ['x'],
  ...more,
});
const deploy = (more: object) => ({ assistant_id: 'a', created_at: '2026-01-01T00:00:00Z', updated_at: '2026-01-01T00:00:00Z', rules: [rule(10)], ...more });
const rule = (weight: number) => ({ match: [], serve: { rollout: [{ version_id: 'v2', weight }] } });

describe('saving an assistant', () => {
  test('sends what changed and nothing else', async () => {
    serverHas(assistant({ description: 'by somebody else meanwhile' }));
    const { said } = await run(saveAssistantWrite('a'), { read: assistant(), changes: { greeting: 'Hello' } });
    expect(wrote).toEqual([{ method: 'POST', body: { greeting: 'Hello' } }]);
    expect(said).toContain('main');
  });

  test('as a version: beside main, with its name', async () => {
    serverHas(assistant());
    const { said } = await run(saveAssistantWrite('a'), { read: assistant(), changes: { greeting: 'Hello' }, asVersion: 'Shorter' });
    expect(wrote).toEqual([{ method: 'POST', body: { greeting: 'Hello', promote_to_main: false, version_name: 'Shorter' } }]);
    expect(said).toContain('Shorter');
  });

  test('writes nothing over what somebody else changed in the same field', async () => {
    serverHas(assistant({ greeting: 'Theirs', tags: ['y'] }));
    const error: unknown = await run(saveAssistantWrite('a'), { read: assistant(), changes: { greeting: 'Mine', name: 'Eva' } }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(EditConflict);
    expect(error).toMatchObject({ fields: ['greeting'], theirs: { greeting: 'Theirs' } });
    expect(wrote).toEqual([]);
  });

  test('the same change by somebody else is no conflict, and null is as good as absent', async () => {
    serverHas(assistant({ greeting: 'Mine', description: null }));
    await run(saveAssistantWrite('a'), { read: assistant(), changes: { greeting: 'Mine', description: 'New' } });
    expect(wrote).toHaveLength(1);
  });
});

describe('saving a split', () => {
  test('the first one is created, as rules', async () => {
    serverHas(null);
    await run(saveCanaryWrite('a'), { rules: [rule(5)], read: null });
    expect(wrote).toEqual([{ method: 'POST', body: { rules: [rule(5)] } }]);
  });

  test('one that is there is replaced in the form in which it was read', async () => {
    const older = { assistant_id: 'a', created_at: '', updated_at: 't1', versions: [{ version_id: 'v2', percentage: 10 }] };
    serverHas(older);
    await run(saveCanaryWrite('a'), { rules: [rule(25)], read: older });
    expect(wrote).toEqual([{ method: 'PUT', body: { versions: [{ version_id: 'v2', percentage: 25 }] } }]);
  });

  test.each([
    ['changed', deploy({ updated_at: '2026-02-02T00:00:00Z', rules: [rule(50)] }), deploy({})],
    ['ended', null, deploy({})],
    ['started', deploy({}), null],
  ])('writes nothing when somebody else has %s it', async (_, now, read) => {
    serverHas(now);
    const error: unknown = await run(saveCanaryWrite('a'), { rules: [rule(25)], read }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StaleCanary);
    expect(error).toMatchObject({ theirs: now });
    expect(wrote).toEqual([]);
  });

  test('one that was saved by an attempt whose answer was lost is not sent again', async () => {
    serverHas(deploy({ updated_at: '2026-02-02T00:00:00Z', rules: [{ serve: { rollout: [{ weight: 25, version_id: 'v2' }] }, match: null }] }));
    const { said } = await run(saveCanaryWrite('a'), { rules: [rule(25)], read: deploy({}) });
    expect(wrote).toEqual([]);
    expect(said).not.toBeNull();
  });
});
