import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { CANARY, portOf } from './test-rig.ts';

type Run = {
  readonly output: () => string;
  readonly ready: Promise<string>;
  readonly ended: Promise<number | null>;
  readonly stop: (signal: NodeJS.Signals) => void;
  readonly dataDir: string;
};

function start(env: Readonly<Record<string, string>>): Run {
  const dataDir = mkdtempSync(join(tmpdir(), 'switchboard-main-'));
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], {
    env: { PATH: process.env['PATH'], PORT: '0', TELNYX_API_KEY: '', SWITCHBOARD_DATA_DIR: dataDir, SWITCHBOARD_SEED: 'empty', ...env },
  });
  let output = '';
  const { promise: ready, resolve } = Promise.withResolvers<string>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const url = /^Switchboard .* (http:\/\/\S+)\n/m.exec(output)?.[1];
      if (url !== undefined) resolve(url);
    });
  }
  const ended = once(child, 'close').then(() => child.exitCode);
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
    rmSync(dataDir, { recursive: true });
  });
  return { output: () => output, ready, ended, stop: (signal) => void child.kill(signal), dataDir };
}

describe('the program', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'starts, says where it is in its last line, and stops on %s within 2 s even with a call in the air',
    async (signal) => {
      const upstream = createServer();
      const upstreamPort = await portOf(upstream);
      onTestFinished(() => void upstream.close());
      const run = start({ TELNYX_API_KEY: CANARY, TELNYX_BASE_URL: `http://127.0.0.1:${upstreamPort}/v2`, LOG: 'json' });
      const url = await run.ready;
      expect(run.output().trimEnd().split('\n').at(-1)).toMatch(/^Switchboard .* http:\/\/127\.0\.0\.1:\d+$/);
      expect(await (await fetch(`${url}/healthz`)).json()).toMatchObject({ status: 'ok', mode: 'telnyx' });
      const hanging = fetch(`${url}/api/v2/ai/assistants`, { headers: { 'x-switchboard': '1', 'sec-fetch-site': 'same-origin' } }).catch(() => undefined);
      await once(upstream, 'connection');
      const began = performance.now();
      run.stop(signal);
      expect(await run.ended).toBe(0);
      expect(performance.now() - began).toBeLessThan(2_000);
      await hanging;
      expect(run.output()).not.toContain(CANARY);
      expect(run.output()).toContain('"path":"/healthz"');
    },
  );

  it('keeps what it writes to its own user', async () => {
    const run = start({});
    const url = await run.ready;
    const headers = { 'x-switchboard': '1', 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
    expect((await fetch(`${url}/api/local/sandbox/reset`, { method: 'POST', headers, body: '{"seed":"empty"}' })).status).toBe(204);
    const files = readdirSync(run.dataDir);
    expect(files).toContain('sandbox.db');
    for (const name of files) expect(statSync(join(run.dataDir, name)).mode & 0o077, name).toBe(0);
  });

  it('listens on loopback alone', async () => {
    const url = await start({}).ready;
    const port = Number(new URL(url).port).toString(16).toUpperCase().padStart(4, '0');
    const listening = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.includes(`:${port} `) && line.includes(' 0A ')),
    );
    expect(listening.map((line) => line.trim().split(/\s+/)[1])).toEqual([`0100007F:${port}`]);
  });

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['a key that is no key', { TELNYX_API_KEY: `${CANARY}\nx` }, /^Switchboard did not start: TELNYX_API_KEY must be one word/],
    ['a base URL without TLS', { TELNYX_API_KEY: CANARY, TELNYX_BASE_URL: 'http://example.com' }, /TELNYX_BASE_URL must start with https/],
    ['a data folder that cannot be', { SWITCHBOARD_DATA_DIR: '/proc/x/y' }, /SWITCHBOARD_DATA_DIR names a folder in which nothing can be written \(ENOENT\)/],
    ['a data folder that is read only', { SWITCHBOARD_DATA_DIR: '/proc' }, /SWITCHBOARD_DATA_DIR names a folder in which nothing can be written/],
    ['a data folder that is a file', { SWITCHBOARD_DATA_DIR: '/proc/version' }, /SWITCHBOARD_DATA_DIR names a folder in which nothing can be written/],
    ['a HOST for everybody', { HOST: '0.0.0.0' }, /HOST would let other machines in. Until there is a login/],
    ['a HOST for everybody in disguise', { HOST: '[::ffff:0.0.0.0]' }, /HOST would let other machines in/],
  ])('refuses %s', async (_what, env, message) => {
    const run = start(env);
    expect(await run.ended).toBe(1);
    expect(run.output()).toMatch(message);
    expect(run.output()).not.toContain(CANARY);
  });

  it('says so when the port is taken', async () => {
    const other = createServer();
    const port = await portOf(other);
    onTestFinished(() => void other.close());
    const run = start({ PORT: String(port) });
    expect(await run.ended).toBe(1);
    expect(run.output()).toContain(`PORT ${port} is taken by another program`);
  });
});
