import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer, type ServerProcess } from '../scripts/server-process.ts';
import { test as base } from './fixtures.ts';

const settings = (folder: string) => ({ SWITCHBOARD_DATA_DIR: folder, SWITCHBOARD_TIME_SCALE: '5' });

type Restartable = {
  readonly address: string;
  readonly stop: () => Promise<void>;
  /** As the machine does when memory runs out: nothing is said and nothing is put away. */
  readonly kill: () => Promise<void>;
  readonly startAgain: () => Promise<void>;
};

/** With a server that this test may stop; simulated calls are slow enough to outlive it. */
export const test = base.extend<{ server: Restartable; baseURL: string; flags: string[] }>({
  /** What the server is started with. */
  flags: [[], { option: true }],
  server: async ({ account, flags }, provide) => {
    const folder = await mkdtemp(join(tmpdir(), `switchboard-${account}-`));
    let running: ServerProcess = await startServer('server/main.ts', flags, settings(folder));
    const { address } = running;
    await provide({
      address,
      stop: () => running.stop(),
      kill: () => running.kill(),
      startAgain: async () => {
        running = await startServer('server/main.ts', flags, { ...settings(folder), PORT: new URL(address).port });
      },
    });
    await running.stop();
    await rm(folder, { recursive: true, force: true });
  },
  baseURL: async ({ server }, provide) => provide(server.address),
});
