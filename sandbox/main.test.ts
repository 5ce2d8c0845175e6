import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'sandbox-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** Starts the program as a person would, on a free port. */
function start(dir: string, flags: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [MAIN, ...flags], { env: { PATH: process.env['PATH'], SWITCHBOARD_DATA_DIR: dir, PORT: '0', ...env } });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  const ready = new Promise<string>((resolve, reject) => {
    const heard = (chunk: Buffer) => {
      output += chunk.toString();
      const url = /^(http:\S+)\n$/m.exec(output)?.[1];
      if (url !== undefined) resolve(url);
    };
    child.stdout.on('data', heard);
    child.stderr.on('data', heard);
    child.once('exit', () => reject(new Error(output)));
  });
  ready.catch(() => undefined);
  return { child, ready, output: () => output, ended: once(child, 'exit').then(([code]) => Number(code)) };
}

const asAda = { authorization: 'Bearer KEY_ada' };

test('it prints where the API is as its last line, and ends with 0 when told to', async () => {
  const dir = folder();
  const { child, ready, ended } = start(dir, ['--empty', '--require-key']);
  const base = await ready;
  expect(base).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/v2$/);
  expect((await fetch(`${base}/ai/mcp_servers`)).status).toBe(401);
  expect(await (await fetch(`${base}/ai/mcp_servers`, { headers: asAda })).json()).toEqual([]);
  for (const name of readdirSync(dir)) expect(statSync(join(dir, name)).mode & 0o077, name).toBe(0);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});

test('what was acknowledged is there after kill -9', async () => {
  const dir = folder();
  const first = start(dir, ['--empty']);
  const made: unknown = await (
    await fetch(`${await first.ready}/ai/mcp_servers`, { method: 'POST', headers: asAda, body: '{"name":"n","type":"t","url":"u"}' })
  ).json();
  first.child.kill('SIGKILL');
  await first.ended;
  const again = await start(dir, ['--empty']).ready;
  expect(await (await fetch(`${again}/ai/mcp_servers`, { headers: asAda })).json()).toEqual([made]);
});

test('what cannot be is refused in words', async () => {
  const { ended, output } = start(folder(), [], { HOST: '0.0.0.0' });
  expect(await ended).toBe(1);
  expect(output()).toMatch(/^The sandbox did not start: HOST would let other machines in/);
});
