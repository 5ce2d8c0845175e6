import { expect, test } from 'vitest';
import { apply, type Outcome } from '#wire/account/apply.ts';
import { fileOf, fileText, folderOf, pathOf, type Entry } from '#wire/account/folder.ts';
import { planOf } from '#wire/account/plan.ts';
import { CallRefused, readAccount, type Send, type UnreadPart } from '#wire/account/read.ts';
import { stepFaults } from '#wire/account/step-faults.ts';
import { createSandbox } from './sandbox.ts';
import type { SeedName } from './seed.ts';

/** An account of a sandbox as the folder's reader and writer call it; `now` moves on, so that no two things are born at once. */
function account(seed: SeedName): Send {
  let now = Date.parse('2026-11-24T12:00:00Z');
  const sandbox = createSandbox({ file: ':memory:', seed, now: () => (now += 5), timeScale: 1000 });
  return async (method, path, body) => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await sandbox.handle(new Request(`http://sandbox/v2${path}`, { method, headers: { authorization: 'Bearer KEY_unit' }, ...sent }));
    const text = await response.text();
    if (!response.ok) throw new CallRefused(response.status, text);
    return text === '' ? undefined : JSON.parse(text);
  };
}

const read = async (send: Send) => folderOf(await readAccount(send));

async function applied(send: Send, wanted: readonly Entry[]): Promise<Outcome[]> {
  const folder = await read(send);
  const outcomes: Outcome[] = [];
  await apply(send, planOf(wanted, folder.entries), folder, (outcome) => outcomes.push(outcome));
  return outcomes;
}

const files = (entries: readonly Entry[]) => Object.fromEntries(entries.map(({ path, content }) => [fileOf(path), fileText(content)]));
const objectIn = (answer: unknown): Readonly<Record<string, unknown>> => Object(answer);

test('the demo account, written into an empty one, gives the same folder again', async () => {
  const { entries } = await read(account('demo'));
  expect(entries.length).toBeGreaterThan(30);
  expect(planOf(entries, []).steps.flatMap((step) => stepFaults(step, undefined))).toEqual([]);
  const empty = account('empty');
  const outcomes = await applied(empty, entries);
  expect(outcomes.filter(({ failed, left }) => failed !== undefined || left !== undefined)).toEqual([]);
  const again = await read(empty);
  expect(files(again.entries)).toEqual(files(entries));
  expect(planOf(entries, again.entries)).toMatchObject({ steps: [], only: [], same: entries.length });
});

test('assistants that hand over to each other are made, with what names them in their texts', async () => {
  const first = account('empty');
  const make = async (name: string) =>
    String(objectIn(await first('POST', '/ai/assistants', { name, instructions: 'x', x_unknown: { kept: [1, 'é'] } }))['id']);
  const [day, night] = [await make('Day desk'), await make('Night desk')];
  const to = (id: string) => ({
    tools: [{ type: 'handoff', handoff: { ai_assistants: [{ id, name: 'Other' }] } }],
    instructions: `Hand over to ${id}; write $(tools/x).`,
  });
  await first('POST', `/ai/assistants/${day}`, { ...to(night), version_name: 'Day' });
  await first('POST', `/ai/assistants/${night}`, { ...to(day), version_name: 'Night' });
  const { entries } = await read(first);
  expect(entries.find(({ path }) => path === 'assistants/day-desk')?.content['instructions']).toBe('Hand over to $(assistants/night-desk); write $$(tools/x).');
  const second = account('empty');
  expect((await applied(second, entries)).filter(({ failed }) => failed !== undefined)).toEqual([]);
  expect(files((await read(second)).entries)).toEqual(files(entries));
});

test('what stopped halfway is taken up again, and only what differs is sent', async () => {
  const { entries } = await read(account('demo'));
  const empty = account('empty');
  let writes = 0;
  const weak: Send = (method, path, body) => {
    if (method !== 'GET' && ++writes % 5 === 0) throw new CallRefused(503, 'try later');
    return empty(method, path, body);
  };
  const first = await applied(weak, entries);
  expect(first.some(({ failed }) => failed === 'try later')).toBe(true);
  for (let round = 0; round < 3; round += 1) await applied(empty, entries);
  expect(planOf(entries, (await read(empty)).entries).steps).toEqual([]);

  const sent: unknown[] = [];
  const watched: Send = (method, path, body) => {
    if (method !== 'GET') sent.push([method, path.split('/')[2], Object.keys(body ?? {})]);
    return empty(method, path, body);
  };
  const changed = entries.map((entry) => (entry.path.startsWith('tests/') ? { ...entry, content: { ...entry.content, description: 'Said anew' } } : entry));
  await applied(watched, changed);
  expect(new Set(sent.map((one) => JSON.stringify(one)))).toEqual(new Set(['["PUT","assistants",["description"]]']));
});

test('a path to nothing is a failure of its own, and nothing is deleted for a missing file', async () => {
  const send = account('demo');
  const before = await read(send);
  const outcomes = await applied(send, [{ path: 'tests/lost', content: { name: 'Lost', destination: '$(assistants/gone)', instructions: 'x', rubric: [] } }]);
  expect(outcomes).toMatchObject([{ failed: 'refers to assistants/gone, which the account does not have' }]);
  expect((await read(send)).entries).toEqual(before.entries);
});

test('a path leads to its file and back', () => {
  for (const path of ['tools/a', 'mcp-servers/b-2', 'tests/c', 'assistants/d', 'assistants/d/canary', 'assistants/d/versions/e']) {
    expect(pathOf(fileOf(path))).toBe(path);
  }
  for (const file of ['README.md', 'assistants/d.json', 'tests/a/b.json', 'assistants/../x.json']) expect(pathOf(file)).toBeNull();
});

test('it stops between two steps, and what was not begun stays for the next time', async () => {
  const { entries } = await read(account('demo'));
  const empty = account('empty');
  const folder = await read(empty);
  const outcomes: Outcome[] = [];
  const plan = planOf(entries, folder.entries);
  await apply(
    empty,
    plan,
    folder,
    (outcome) => outcomes.push(outcome),
    () => outcomes.length === 8,
  );
  expect(outcomes.map(({ failed }) => failed)).toEqual(Array.from({ length: 8 }));
  expect((await read(empty)).entries.length).toBe(8);
});

test('parts that cannot be read are named, and the others are read all the same', async () => {
  const demo = account('demo');
  const weak: Send = async (method, path, body) => {
    if (path.endsWith('/versions') || path.startsWith('/ai/mcp_servers')) throw new CallRefused(500, 'down');
    return demo(method, path, body);
  };
  await expect(readAccount(weak)).rejects.toThrow('down');
  const unread: UnreadPart[] = [];
  const { assistants, servers, tests } = await readAccount(weak, { unread: (part) => unread.push(part) });
  expect([assistants.length, servers.length, tests.length]).toEqual([expect.any(Number), 0, expect.any(Number)]);
  expect(unread.map(({ part, name }) => [part, name])).toEqual([['mcp-servers', ''], ...assistants.map(({ main }) => ['versions', main['name']])]);
});
