import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { CANARY, fakeTelnyx, startRig } from '../test-rig.ts';
import { folder, writes } from './journal-rig.ts';
import { nameWrite } from './operations.ts';
import { openJournal, type Intent } from './store.ts';

const intent: Intent = {
  ...nameWrite('POST', '/ai/assistants'),
  account: 'me',
  method: 'POST',
  path: '/ai/assistants',
  name: 'Rita',
  reason: null,
  beforeState: 'none',
  before: undefined,
  request: { name: 'Rita' },
  undoes: null,
};
const done = {
  state: 'done',
  status: 200,
  requestId: null,
  repeated: false,
  objectId: 'a',
  assistantId: 'a',
  name: null,
  answer: {},
  cut: false,
  runs: [],
} as const;
const ALL = { limit: 10, bodies: 'all' } as const;

describe('the file', () => {
  it('belongs to this user alone, is synchronous, and only grows', () => {
    const file = join(folder(), 'deeper', 'journal.db');
    const journal = openJournal(file);
    journal.end(journal.begin(intent), 'me', {
      ...done,
      runs: [{ run_id: 'r', test_id: 't', test_suite_run_id: null, assistant_id: null, version_id: null, config_hash: null }],
    });
    for (const name of [file, `${file}-wal`, `${file}-shm`]) expect(statSync(name).mode & 0o077, name).toBe(0);
    const db = new DatabaseSync(file);
    expect(db.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    for (const table of ['intents', 'outcomes', 'runs']) {
      expect(() => db.exec(`UPDATE ${table} SET account = 'x'`), table).toThrow('only grows');
      expect(() => db.exec(`DELETE FROM ${table}`), table).toThrow('only grows');
    }
    db.close();
    journal.close();
  });
});

describe('a write without an outcome', () => {
  it('is pending while its server lives, and interrupted when the server is found dead', () => {
    const file = join(folder(), 'journal.db');
    const first = openJournal(file);
    const id = first.begin(intent);
    const other = new DatabaseSync(file);
    // As another server's process would have written it.
    other.exec(
      'INSERT INTO intents SELECT id + 1, account, at, who, 1, operation, kind, method, path, object_id, assistant_id, name, reason, before_state, before, request, omitted, undoes FROM intents',
    );
    other.close();
    expect(first.list('me', ALL).map(({ state }) => state)).toEqual(['pending', 'pending']);
    first.close();

    const second = openJournal(file, { isAlive: (pid) => pid === 1 });
    expect(second.list('me', ALL).map(({ state }) => state)).toEqual(['pending', 'interrupted']);
    second.close();
    const third = openJournal(file, { isAlive: () => false });
    expect(third.list('me', ALL).map(({ state }) => state)).toEqual(['interrupted', 'interrupted']);
    // Taken for dead, and then it ended after all: what is known last holds.
    third.end(id, 'me', done);
    expect(third.one('me', id)).toMatchObject({ state: 'done', object_id: 'a' });
    third.close();
  });

  it('is over after minutes, whatever process has the number of its server by now', () => {
    const file = join(folder(), 'journal.db');
    const db = openJournal(file);
    db.begin(intent);
    db.close();
    const raw = new DatabaseSync(file);
    raw.exec('DROP TRIGGER intents_no_update; UPDATE intents SET pid = 1');
    raw.close();
    const soon = openJournal(file, { isAlive: () => true });
    expect(soon.list('me', ALL)).toMatchObject([{ state: 'pending' }]);
    soon.close();
    const late = openJournal(file, { isAlive: () => true, now: () => Date.now() + 11 * 60_000 });
    expect(late.list('me', ALL)).toMatchObject([{ state: 'interrupted' }]);
    late.close();
  });
});

describe('a file that cannot be written', () => {
  const broken = async (table: string) => {
    const seen: string[] = [];
    const file = join(folder(), 'journal.db');
    const rig = await startRig({ journal: file, baseUrl: await fakeTelnyx((req, res) => (seen.push(req.method ?? ''), res.end('{"id":"m"}'))) });
    const db = new DatabaseSync(file);
    db.exec(`ALTER TABLE ${table} RENAME TO away`);
    db.close();
    return { rig, seen };
  };

  it('lets no write through: what cannot be journaled is not sent', async () => {
    const { rig, seen } = await broken('intents');
    expect((await writes(rig, 'POST', '/ai/mcp_servers', {})).status).toBe(500);
    expect(seen).toEqual([]);
  });

  it('keeps no answer from the browser, and says so', async () => {
    const { rig, seen } = await broken('outcomes');
    expect(await writes(rig, 'POST', '/ai/mcp_servers', {})).toMatchObject({ status: 200, text: '{"id":"m"}' });
    expect(seen).toEqual(['POST']);
    expect(rig.logged()).toContain('The journal could not complete entry 1');
  });
});

it('finds at the next start what a killed server left: sent, and never heard of again', async () => {
  const { promise: reached, resolve: onReached } = Promise.withResolvers<void>();
  const baseUrl = await fakeTelnyx((req, res) =>
    req.method === 'GET' ? res.writeHead(200, { 'content-type': 'application/json' }).end('{"name":"Rita"}') : onReached(),
  );
  const dataDir = folder();
  const start = async () => {
    const child = spawn(process.execPath, [join(import.meta.dirname, '..', 'main.ts')], {
      env: { PATH: process.env['PATH'], PORT: '0', TELNYX_API_KEY: CANARY, TELNYX_BASE_URL: baseUrl, SWITCHBOARD_DATA_DIR: dataDir },
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    for await (const chunk of child.stdout) {
      const url = /(http:\/\/127\.0\.0\.1:\d+)\n/.exec(String(chunk))?.[1];
      if (url !== undefined) return { child, url };
    }
    throw new Error('the server said nothing');
  };
  const headers = { 'x-switchboard': '1', 'content-type': 'application/json' };
  const first = await start();
  const lost = fetch(`${first.url}/api/v2/ai/assistants/a1`, { method: 'POST', headers, body: '{"name":"Rosa"}' }).catch(() => 'lost');
  await reached;
  first.child.kill('SIGKILL');
  await once(first.child, 'close');
  expect(await lost).toBe('lost');
  const second = await start();
  const answer = await fetch(`${second.url}/api/local/journal/1`, { headers });
  expect(await answer.json()).toMatchObject({
    operation: 'updateAssistant',
    state: 'interrupted',
    before: { name: 'Rita' },
    request: { name: 'Rosa' },
    answer: null,
    undo: { possible: false, reason: 'not_done' },
  });
});
