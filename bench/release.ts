/**
 * The release loop at its largest: a split over eight versions in a canary of thirty rules, in Chromium with the processor slowed
 * down four times; which of two hundred rules can fire; and a journal of 100,000 entries.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { chromium } from '@playwright/test';
import { nameWrite } from '#server/journal/operations.ts';
import { openJournal, type Intent } from '#server/journal/store.ts';
import { reachOf } from '#wire/reach.ts';
import { browser } from '../scripts/browser.mjs';
import { buildWhenStale } from '../scripts/production-build.ts';
import { eventTimes, watchEvents } from './event-times.ts';
import { atRest, measured, row, slowed, started } from './opened.ts';

const RULES = 30;
/** Beside main, which gets the rest. */
const VERSIONS = 7;
const ENTRIES = 100_000;

row('load of the machine before', `${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} processors`);
reach();
journal();
await drag();

/** Callers by number, in rules that overlap. */
function numbers(count: number): { match: { attribute: 'telnyx_end_user_target'; operator: 'in'; values: string[] }[] }[] {
  return Array.from({ length: count }, (_, at) => ({
    match: [{ attribute: 'telnyx_end_user_target', operator: 'in', values: [0, 1, 2].map((more) => `+1312555${String(at * 2 + more).padStart(4, '0')}`) }],
  }));
}

function reach(): void {
  const rules = numbers(200).map(({ match }) => ({ match, serve: { version_id: 'a' } }));
  timed('reachability of 200 rules', 50, () => reachOf(rules));
}

function journal(): void {
  const folder = mkdtempSync(join(tmpdir(), 'switchboard-bench-'));
  const file = join(folder, 'journal.db');
  try {
    const made = openJournal(file);
    for (const path of ['/ai/assistants', '/ai/assistants/a/canary-deploys']) write(made, path);
    multiply(file);
    const { list, one } = made;
    timed(`journal of ${ENTRIES} entries: first page`, 100, () => list('me', { limit: 51, bodies: 'none' }));
    timed('journal: filtered by kind', 100, () => list('me', { kinds: ['canary'], limit: 51, bodies: 'none' }));
    timed('journal: text that one old entry holds', 20, () => list('me', { text: 'Rita 77.', limit: 51, bodies: 'none' }));
    timed('journal: one entry', 100, () => one('me', ENTRIES / 2));
    timed('journal: a write, begun and ended', 100, () => write(made, '/ai/assistants'));
    made.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(into: ReturnType<typeof openJournal>, path: string): void {
  const named = nameWrite('POST', path);
  const intent: Intent = {
    ...named,
    account: 'me',
    method: 'POST',
    path,
    name: 'Rita',
    reason: null,
    beforeState: 'none',
    before: undefined,
    request: { name: 'Rita' },
    undoes: null,
  };
  const ids = { objectId: named.objectId, assistantId: named.assistantId };
  into.end(into.begin(intent), 'me', { state: 'done', status: 200, requestId: null, repeated: false, ...ids, name: null, answer: {}, cut: false, runs: [] });
}

/** The two entries that there are, in turn, until there are enough; each with a name of its own. */
function multiply(file: string): void {
  const db = new DatabaseSync(file);
  const rest = `WITH RECURSIVE n(v) AS (SELECT 3 UNION ALL SELECT v + 1 FROM n WHERE v < ${ENTRIES})`;
  db.exec(`BEGIN;
    INSERT INTO intents ${rest} SELECT v, account, at + v, who, pid, operation, kind, method, path, object_id, assistant_id, 'Rita ' || v || '.', reason, before_state, before, request, omitted, undoes FROM n JOIN intents ON id = 1 + v % 2;
    INSERT INTO outcomes ${rest} SELECT v, v, account, at + v, state, status, request_id, repeated, object_id, assistant_id, name, answer, omitted FROM n JOIN outcomes ON seq = 1 + v % 2;
    COMMIT`);
  db.close();
}

function timed(what: string, turns: number, work: () => unknown): void {
  const times = Array.from({ length: turns }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  }).toSorted((a, b) => a - b);
  const at = (share: number) => (times[Math.min(turns - 1, Math.floor(turns * share))] ?? 0).toFixed(2);
  row(what, `median ${at(0.5)} ms, p98 ${at(0.98)} ms (of ${turns})`);
}

async function drag(): Promise<void> {
  await buildWhenStale();
  const opened = await chromium.launch(await browser());
  try {
    await started('demo', async (address) => {
      await measured(opened, address, `/assistants/${await makeCanary(address)}/canary`, async (page) => {
        const handle = page.getByRole('slider').first();
        await handle.waitFor();
        await handle.scrollIntoViewIfNeeded();
        const box = await handle.boundingBox();
        if (box === null) throw new Error('the handle is not on screen');
        await slowed(page);
        await atRest(page);
        await watchEvents(page);
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        await page.mouse.move(x, y);
        await page.mouse.down();
        for (let step = 0; step < 240; step += 1) await page.mouse.move(x + 40 * Math.sin(step / 20), y);
        await page.mouse.up();
        row(`dragging a handle: ${VERSIONS + 1} versions, ${RULES} rules`, await eventTimes(page));
        await watchEvents(page);
        for (let step = 0; step < 60; step += 1) await page.keyboard.press(step % 2 === 0 ? 'ArrowRight' : 'ArrowLeft');
        row('stepping it by keyboard', await eventTimes(page));
      });
    });
  } finally {
    await opened.close();
  }
}

/** An assistant with its versions, and a canary whose first rule splits between all of them; answers its id. */
async function makeCanary(address: string): Promise<string> {
  const send = async (path: string, body: object): Promise<string> => {
    const headers = { 'x-switchboard': '1', 'content-type': 'application/json' };
    const answer = await fetch(`${address}/api/v2/ai/assistants${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    const text = await answer.text();
    if (!answer.ok) throw new Error(text.slice(0, 300));
    return text;
  };
  const found = (text: string, key: string) => new RegExp(`"${key}":"([^"]+)"`).exec(text)?.[1] ?? '';
  const id = found(await send('', { name: 'Eight versions', instructions: 'Be kind.', model: 'openai/gpt-4o' }), 'id');
  const versions: string[] = [];
  for (let at = 0; at < VERSIONS; at += 1) {
    versions.push(found(await send(`/${id}`, { instructions: `Be kind, ${at}.`, promote_to_main: false, version_name: `Candidate ${at}` }), 'version_id'));
  }
  const rollout = versions.map((version_id) => ({ version_id, weight: 10 }));
  await send(`/${id}/canary-deploys`, { rules: numbers(RULES).map(({ match }) => ({ match, serve: { rollout } })) });
  return id;
}
