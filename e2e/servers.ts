import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressOf } from '../scripts/server-address.ts';

/** Simulated calls last a twentieth of their time: tests wait for what they show, not for the clock. */
const TIME_SCALE = '20';
/** Made up: the sandbox behind the proxy asks for one, and keeps an account for it. */
const KEY = 'KEY-of-the-browser-tests';

/** Starts the servers that the tests talk to, each on a free port with a data folder of its own, and returns how to end them. */
export default async function servers(): Promise<() => Promise<void>> {
  const data = mkdtempSync(join(tmpdir(), 'switchboard-e2e-'));
  const running: ChildProcess[] = [];
  const start = async (program: string, args: readonly string[], env: Readonly<Record<string, string>>) => {
    const child = spawn(process.execPath, [program, ...args], {
      env: { ...plainEnv(), PORT: '0', SWITCHBOARD_TIME_SCALE: TIME_SCALE, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    running.push(child);
    return addressOf(child);
  };
  const stop = async () => {
    const ended = running.filter((child) => child.exitCode === null).map((child) => once(child, 'exit'));
    for (const child of running) child.kill('SIGTERM');
    await Promise.all(ended);
    rmSync(data, { recursive: true, force: true });
  };
  try {
    process.env['E2E_CONSOLE'] = await start('server/main.ts', [], { SWITCHBOARD_DATA_DIR: join(data, 'console') });
    const sandbox = await start('sandbox/main.ts', ['--require-key', '--time-scale', TIME_SCALE, '--db', join(data, 'sandbox.db')], {});
    process.env['E2E_PROXY'] = await start('server/main.ts', [], {
      SWITCHBOARD_DATA_DIR: join(data, 'proxy'),
      TELNYX_API_KEY: KEY,
      TELNYX_BASE_URL: `${sandbox}/v2`,
    });
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

/** What the person's shell says of keys and data folders is not the tests' business. */
function plainEnv(): Record<string, string | undefined> {
  const kept = Object.entries(process.env).filter(([name]) => !/^(?:TELNYX_|SWITCHBOARD_|UPSTREAM_|HOST$|LOG$|npm_lifecycle_event$)/.test(name));
  return Object.fromEntries(kept);
}
