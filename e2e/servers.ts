import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer, type ServerProcess } from '../scripts/server-process.ts';

/** Simulated calls last a twentieth of their time: tests wait for what they show, not for the clock. */
const TIME_SCALE = '20';
/** Made up: the sandbox behind the proxy asks for one, and keeps an account for it. No browser ever sees it. */
export const KEY = 'KEY-of-the-browser-tests';

/** Starts the servers that the tests talk to, each on a free port with a data folder of its own, and returns how to end them. */
export default async function servers(): Promise<() => Promise<void>> {
  const data = mkdtempSync(join(tmpdir(), 'switchboard-e2e-'));
  const running: ServerProcess[] = [];
  const start = async (...how: Parameters<typeof startServer>) => {
    const server = await startServer(...how);
    running.push(server);
    return server.address;
  };
  const stop = async () => {
    await Promise.all(running.map((server) => server.stop()));
    rmSync(data, { recursive: true, force: true });
  };
  try {
    process.env['E2E_CONSOLE'] = await start('server/main.ts', [], { SWITCHBOARD_DATA_DIR: join(data, 'console'), SWITCHBOARD_TIME_SCALE: TIME_SCALE });
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
