import { QueryClient, type MutationOptions } from '@tanstack/react-query';
import { afterEach, expect, test } from 'vitest';
import { setTransport, type Transport } from '#api/http.ts';
import { cloneTestsWrite, undoTestsWrite } from './test-bulk.ts';

let before: Transport | undefined;
afterEach(() => {
  if (before !== undefined) setTransport(before);
});

async function run<Vars, Answer>(options: MutationOptions<Answer, Error, Vars>, vars: Vars): Promise<Answer> {
  return new QueryClient().getMutationCache().build(new QueryClient(), options).execute(vars);
}

const stored = (id: string, name: string) => ({
  test_id: id,
  name,
  created_at: '2026-01-01T00:00:00Z',
  telnyx_conversation_channel: 'web_chat',
  rubric: [],
  x_team: 'night',
});
const told = { onEach: () => undefined, isStopped: () => false };

test('a copy that failed is asked for again with the same key and the same body, whatever its original is by then', async () => {
  const sent: { key: string | null; body: unknown }[] = [];
  let name = 'First';
  let fails = true;
  before = setTransport(async (request) => {
    if (request.method === 'GET') return Response.json(stored('a', name));
    sent.push({ key: request.headers.get('idempotency-key'), body: await request.json() });
    return fails ? Response.json({ errors: [] }, { status: 400 }) : Response.json(stored('b', name), { status: 201, headers: { 'x-switchboard-entry': '7' } });
  });
  const entries = new Map<string, number>();
  const vars = {
    ids: ['a'],
    copyOf: (one: { name: string; x_team?: unknown }) => ({ name: `${one.name} (copy)`, x_team: one.x_team }),
    bodies: new Map(),
    keyOf: () => 'k1',
    heard: (id: string, entry: number) => void entries.set(id, entry),
    ...told,
  };
  expect((await run(cloneTestsWrite(), vars)).answer.map(({ error }) => error !== null)).toEqual([true]);
  [name, fails] = ['Second', false];
  const { said } = await run(cloneTestsWrite(), vars);
  expect(said).toBe('1 copy made.');
  expect(sent).toEqual(Array.from({ length: 2 }, () => ({ key: 'k1', body: { name: 'First (copy)', x_team: 'night' } })));
  expect([...entries]).toEqual([['a', 7]]);
});

test('goes back by the entry of each one, and says of which there is none', async () => {
  const asked: string[] = [];
  before = setTransport(async (request) => {
    asked.push(new URL(request.url).pathname);
    return Response.json({ entries: [9], object_id: null });
  });
  const { answer, said } = await run(undoTestsWrite(), { ids: ['a', 'b'], entries: new Map([['b', 8]]), ...told });
  expect(asked).toEqual(['/api/local/journal/8/undo']);
  expect(answer.map(({ id, error }) => [id, error?.message ?? null])).toEqual([
    ['a', 'The journal has no entry to go back by.'],
    ['b', null],
  ]);
  expect(said).toBe('Undone for 1 test.');
});
