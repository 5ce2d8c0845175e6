import { QueryClient, type MutationOptions } from '@tanstack/react-query';
import { expect, onTestFinished, test } from 'vitest';
import { setTransport } from '#api/http.ts';
import type { Outcome } from '#lib/in-turn.ts';
import { createSandbox } from '#sandbox/sandbox.ts';
import type { SeedName } from '#sandbox/seed.ts';
import { zipped } from '#lib/zip.ts';
import { filesOf } from '#wire/account/files.ts';
import { applyFilesWrite, compareFilesWrite, exportAccountWrite, type Chosen } from './account-files.ts';

const REFUSED = () => Response.json({ errors: [{ code: '1', title: 'No', detail: 'Refused for once.' }] }, { status: 422 });

/** Sends what this file calls to a sandbox; calls that `refuses` says so of are refused. Tells what was written. */
function account(seed: SeedName, refuses: (request: Request) => boolean = () => false, refusal = REFUSED) {
  let now = Date.parse('2026-11-24T12:00:00Z');
  const sandbox = createSandbox({ file: ':memory:', seed, now: () => (now += 5), timeScale: 1000 });
  const wrote: string[] = [];
  const before = setTransport(async (request) => {
    const url = new URL(request.url);
    url.pathname = url.pathname.replace(/^\/api/, '');
    if (refuses(request)) return refusal();
    if (request.method !== 'GET') wrote.push(`${request.method} ${url.pathname} ${decodeURIComponent(request.headers.get('x-switchboard-reason') ?? '')}`);
    return sandbox.handle(new Request(url, request));
  });
  onTestFinished(() => {
    setTransport(before);
    sandbox.close();
  });
  return wrote;
}

async function run<Vars, Answer>(options: MutationOptions<Answer, Error, Vars>, vars: Vars): Promise<Answer> {
  return new QueryClient().getMutationCache().build(new QueryClient(), options).execute(vars);
}

const reading = { onProgress: () => undefined, signal: new AbortController().signal };
const zipOf = (files: Parameters<typeof zipped>[0]): Chosen => ({ name: 'mine.zip', files: [new File([zipped(files)], 'mine.zip')], isFolder: false });

/** Compares, and applies all of it. */
async function applied(chosen: Chosen, meanwhile: () => Promise<unknown> = async () => undefined) {
  const { read, compared } = (await run(compareFilesWrite(), { chosen, ...reading })).answer;
  if (compared === null) throw new Error('There is nothing to compare.');
  await meanwhile();
  const outcomes = new Map<string, Outcome>();
  const again = async (ids: readonly string[]) => {
    await run(applyFilesWrite(), {
      job: () => ({ name: chosen.name, wanted: read.entries, seen: compared.folder }),
      ids,
      tried: [...outcomes.keys()],
      onLeft: () => undefined,
      onEach: (outcome) => outcomes.set(outcome.id, outcome),
      isStopped: () => false,
    });
    return [...outcomes.values()].flatMap(({ id, error }) => (error === null ? [] : [`${id}: ${error.message}`]));
  };
  return { failed: await again(compared.plan.steps.map(({ path }) => path)), again };
}

test('an account comes out as a zip and goes into another one; what is refused once is done when it is tried again', async () => {
  account('demo');
  const { bytes, files, unread } = (await run(exportAccountWrite(), reading)).answer;
  expect([unread, files > 30]).toEqual([[], true]);
  const chosen = { name: 'mine.zip', files: [new File([bytes], 'mine.zip')], isFolder: false };
  const refused = new Set<string>();
  const once = (request: Request) => {
    if (request.method !== 'POST' || !request.url.endsWith('/ai/assistants') || refused.size > 0) return false;
    refused.add(request.url);
    return true;
  };
  const wrote = account('empty', once);
  const { failed, again } = await applied(chosen);
  expect(failed[0]).toContain('Refused for once.');
  expect(failed.slice(1).every((one) => one.includes('which the account does not have'))).toBe(true);
  expect(await again(failed.map((one) => one.split(':')[0] ?? ''))).toEqual([]);
  expect(wrote.every((one) => one.endsWith('From the files of mine.zip'))).toBe(true);
  const { compared } = (await run(compareFilesWrite(), { chosen, ...reading })).answer;
  expect(compared?.plan).toMatchObject({ steps: [], only: [], same: files });
});

test('where the API asks for time, the account is read a little later all the same', async () => {
  let asked = 0;
  const busy = (request: Request) => request.url.endsWith('/v2/ai/assistants') && (asked += 1) <= 4;
  account('empty', busy, () => Response.json({ errors: [] }, { status: 429, headers: { 'retry-after-ms': '1' } }));
  expect((await run(exportAccountWrite(), reading)).answer).toMatchObject({ files: 0, unread: [] });
  expect(asked).toBe(5);
});

test('what somebody else changed since the comparison is left as it is', async () => {
  const wrote = account('empty');
  const file = (description: string) => zipOf(filesOf([{ path: 'assistants/a', content: { name: 'A', instructions: 'x', description } }]));
  expect((await applied(file('first'))).failed).toEqual([]);
  const { failed } = await applied(file('second'), async () => (await applied(file('theirs'))).failed);
  expect(failed).toEqual(['assistants/a: It was changed in the account since the comparison. Compare again to see what it is now.']);
  expect(wrote.length).toBe(2);
});

test('a zip that is none, and one without an account, say so', async () => {
  account('empty');
  const other = (files: File[]) => run(compareFilesWrite(), { chosen: { name: 'x', files, isFolder: false }, ...reading });
  await expect(other([new File(['text'], 'x')])).rejects.toThrow('This is not a zip.');
  await expect(other([new File([zipped([{ name: 'a.txt', text: '' }])], 'x')])).resolves.toMatchObject({
    answer: { read: { entries: [], others: ['a.txt'] }, compared: null },
  });
});
