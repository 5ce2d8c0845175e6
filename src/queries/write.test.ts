import { QueryClient, type MutationOptions } from '@tanstack/react-query';
import { expect, onTestFinished, test } from 'vitest';
import { ApiError } from '#api/api-error.ts';
import { call, setTransport } from '#api/http.ts';
import { isWritten, write } from './write.ts';

const refused = (status: number) => new ApiError('no', { kind: 'status', status, operation: 'POST /v2/things' });

/** A write whose answers are given; the keys that it was sent with are kept. */
function sending(name: string, ...answers: (string | Error)[]) {
  const keys: string[] = [];
  const options = write({
    name,
    send: async (_: { n: number }, key) => {
      const answer = answers[keys.length] ?? 'done';
      keys.push(key);
      if (answer instanceof Error) throw answer;
      return answer;
    },
    stale: ({ n }, answer) => [['thing', n, answer]],
    done: (_, answer) => `It is ${answer}.`,
    failed: 'It is not done.',
  });
  return { keys, options };
}

async function run<Vars, Answer>(options: MutationOptions<Answer, Error, Vars>, vars: Vars): Promise<Answer> {
  return new QueryClient().getMutationCache().build(new QueryClient(), options).execute(vars);
}

test('a success tells what goes stale and what the person is told', async () => {
  const { options } = sending('make a', 'made');
  const written = await run(options, { n: 1 });
  expect(written).toEqual({ answer: 'made', stale: [['thing', 1, 'made']], said: 'It is made.', entry: undefined });
  expect(isWritten(written)).toBe(true);
  expect(isWritten({ data: [] })).toBe(false);
  expect(options.meta).toEqual({ failed: 'It is not done.', inPlace: false });
});

test('each of two writes at the same time knows its own entry, and only what is handed on can be undone', async () => {
  const before = setTransport(async (request) => {
    const n = Number(new URL(request.url).pathname.at(-1));
    // The later one is answered first.
    for (let turn = n; turn < 3; turn += 1) await Promise.resolve();
    const replayed: Record<string, string> = n === 3 ? { 'idempotent-replayed': 'true' } : {};
    return new Response('', { headers: { 'x-switchboard-entry': String(40 + n), ...replayed } });
  });
  onTestFinished(() => void setTransport(before));
  const change = write({
    name: 'change',
    send: ({ n, offers }: { n: number; offers: boolean }, _key, undoable) =>
      call({ method: 'PUT', path: `/v2/things/${n}`, answer: null, note: offers ? { ...undoable, reason: 'because' } : undefined }),
    stale: () => [],
    done: () => null,
    failed: '',
  });
  const written = await Promise.all([1, 2, 3].map((n) => run(change, { n, offers: true })));
  expect(written.map(({ entry }) => entry)).toEqual([41, 42, undefined]);
  expect((await run(change, { n: 1, offers: false })).entry).toBeUndefined();
});

test('each intention has a key of its own', async () => {
  const { keys, options } = sending('make b');
  for (const n of [1, 1, 2]) await run(options, { n });
  expect(new Set(keys).size).toBe(3);
  for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9_-]{1,255}$/);
});

test.each([
  ['a lost answer', new ApiError('', { kind: 'network', status: 0, operation: '' })],
  ['a server fault', refused(500)],
  ['a full API', refused(429)],
])('%s: trying again is the same intention', async (_, error) => {
  const { keys, options } = sending(`make ${error.kind} ${error.status}`, error);
  await expect(run(options, { n: 1 })).rejects.toBe(error);
  await run(options, { n: 1 });
  expect(keys[1]).toBe(keys[0]);
});

test('after an edit it is another intention', async () => {
  const { keys, options } = sending('make d', refused(500));
  await expect(run(options, { n: 1 })).rejects.toThrow();
  await run(options, { n: 2 });
  expect(keys[1]).not.toBe(keys[0]);
});

test('after a refusal it is another intention', async () => {
  const { keys, options } = sending('make e', refused(422));
  await expect(run(options, { n: 1 })).rejects.toThrow();
  await run(options, { n: 1 });
  expect(keys[1]).not.toBe(keys[0]);
});

test('pressing twice is one intention', async () => {
  const { keys, options } = sending('make f');
  await Promise.all([run(options, { n: 1 }), run(options, { n: 1 })]);
  expect(keys[1]).toBe(keys[0]);
});
