import { QueryClient, type MutationOptions } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { setTransport, type Transport } from '#api/http.ts';
import { deleteVersionWrite, promoteVersionWrite, renameVersionWrite, StalePromotion, VersionGone, VersionInUse } from './version-writes.ts';

let before: Transport;
let wrote: { method: string; path: string; body: unknown }[];

const version = (id: string, more: object = {}) => ({
  id: 'a',
  name: 'Ava',
  created_at: '2026-01-01T00:00:00Z',
  instructions: 'Be brief.',
  version_id: id,
  version_name: `Name of ${id}`,
  ...more,
});
const deploy = (rules: readonly object[], updated_at = 't1') => ({ assistant_id: 'a', created_at: 't0', updated_at, rules });
const everyone = (versionId: string) => ({ match: [], serve: { rollout: [{ version_id: versionId, weight: 10 }] } });
const MAIN = version('m');

/** What the server has; writes are kept in `wrote`. */
function serverHas({ versions = [version('v'), MAIN], main = MAIN, canary = null }: { versions?: object[]; main?: object; canary?: object | null } = {}) {
  setTransport(async (request) => {
    const path = new URL(request.url).pathname;
    if (request.method !== 'GET') {
      const text = await request.text();
      wrote.push({ method: request.method, path: path.replace('/api/v2/ai/assistants/a', ''), body: text === '' ? null : JSON.parse(text) });
      return request.method === 'DELETE' ? new Response(null, { status: 204 }) : Response.json(MAIN);
    }
    if (path.endsWith('/versions')) return Response.json({ data: versions });
    if (path.endsWith('/canary-deploys')) return canary === null ? new Response(null, { status: 204 }) : Response.json(canary);
    return Response.json(main);
  });
}
beforeEach(() => {
  wrote = [];
  before = setTransport(async () => Response.error());
});
afterEach(() => setTransport(before));

async function run<Vars, Answer>(options: MutationOptions<Answer, Error, Vars>, vars: Vars): Promise<unknown> {
  const client = new QueryClient();
  return client
    .getMutationCache()
    .build(client, options)
    .execute(vars)
    .catch((error: unknown) => error);
}

test('renaming sends the name and nothing else', async () => {
  serverHas();
  await run(renameVersionWrite('a'), { versionId: 'v', name: 'Shorter' });
  expect(wrote).toEqual([{ method: 'POST', path: '/versions/v', body: { version_name: 'Shorter' } }]);
});

describe('promoting', () => {
  const read = { main: MAIN, version: version('v'), canary: null };

  test('goes up when everything is as it was shown, and makes stale what it changes', async () => {
    serverHas();
    expect(await run(promoteVersionWrite('a'), { versionId: 'v', name: 'V', read })).toMatchObject({
      stale: [['assistants'], ['assistant', 'a'], ['versions', 'a'], ['canary', 'a'], ['journal', 'splits', 'a']],
    });
    expect(wrote).toEqual([{ method: 'POST', path: '/versions/v/promote', body: null }]);
  });

  test.each([
    ['the version was changed', { versions: [version('v', { greeting: 'Other' }), MAIN] }],
    ['main was changed', { versions: [version('v'), version('m2')], main: version('m2') }],
    ['a canary was started', { canary: deploy([everyone('v')]) }],
  ])('sends nothing when %s meanwhile', async (_, there) => {
    serverHas(there);
    expect(await run(promoteVersionWrite('a'), { versionId: 'v', name: 'V', read })).toBeInstanceOf(StalePromotion);
    expect(wrote).toEqual([]);
  });

  test('sends nothing for a version that is gone', async () => {
    serverHas({ versions: [MAIN] });
    expect(await run(promoteVersionWrite('a'), { versionId: 'v', name: 'V', read })).toBeInstanceOf(VersionGone);
    expect(wrote).toEqual([]);
  });
});

describe('deleting', () => {
  test('goes up for a version that nobody hears', async () => {
    serverHas({ canary: deploy([everyone('w')]) });
    await run(deleteVersionWrite('a'), { versionId: 'v', name: 'V' });
    expect(wrote).toEqual([{ method: 'DELETE', path: '/versions/v', body: null }]);
  });

  test.each([
    ['became main', { main: version('v') }, { kind: 'main' }],
    ['got a share', { canary: deploy([everyone('v')]) }, { kind: 'served', rules: [1] }],
  ])('sends nothing when it %s meanwhile', async (_, there, use) => {
    serverHas(there);
    const error = await run(deleteVersionWrite('a'), { versionId: 'v', name: 'V' });
    expect(error).toBeInstanceOf(VersionInUse);
    expect(error).toMatchObject({ use });
    expect(wrote).toEqual([]);
  });

  test('sends nothing for a version that is gone', async () => {
    serverHas({ versions: [MAIN] });
    expect(await run(deleteVersionWrite('a'), { versionId: 'v', name: 'V' })).toBeInstanceOf(VersionGone);
    expect(wrote).toEqual([]);
  });
});
