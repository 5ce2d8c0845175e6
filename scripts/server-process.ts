import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './install.mjs';

export type ServerProcess = {
  readonly address: string;
  readonly pid: number | undefined;
  readonly stop: () => Promise<void>;
  readonly kill: () => Promise<void>;
};

/**
 * What the person's shell and .env say of keys and data folders is for their console, not for tests and measurements. An empty
 * setting counts as absent, and .env does not fill it.
 */
const OWN_SETTINGS = Object.fromEntries(
  [
    'HOST',
    'LOG',
    'TELNYX_API_KEY',
    'TELNYX_BASE_URL',
    'UPSTREAM_TIMEOUT_MS',
    'SWITCHBOARD_ALLOWED_HOSTS',
    'SWITCHBOARD_DATA_DIR',
    'SWITCHBOARD_MCP_ALLOWED_HOSTS',
    'SWITCHBOARD_READ_ONLY',
    'SWITCHBOARD_SEED',
    'SWITCHBOARD_TIME_SCALE',
  ].map((name) => [name, '']),
);

/** Starts one of the project's servers on a free port, and resolves once it says where it can be reached. */
export async function startServer(program: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const child = spawn(process.execPath, [join(ROOT, program), ...args], {
    cwd: ROOT,
    env: { ...process.env, ...OWN_SETTINGS, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // Listened for from the first moment: a server that falls over at once would otherwise be waited for without end.
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  child.stdout.setEncoding('utf8');
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    void ended.then(() => reject(new Error(`${program} ended without an address. ${said}`)));
    child.stdout.on('data', (text) => {
      said = (said + String(text)).slice(-4000);
      // At the end of a line: what comes before may name other addresses.
      const found = /(http:\/\/127\.0\.0\.1:\d+)(?:\/v2)?\n/.exec(said);
      if (found?.[1] !== undefined) resolve(found[1]);
    });
  });
  const endBy = (signal: 'SIGTERM' | 'SIGKILL') => () => {
    child.kill(signal);
    return ended;
  };
  return { address, pid: child.pid, stop: endBy('SIGTERM'), kill: endBy('SIGKILL') };
}
