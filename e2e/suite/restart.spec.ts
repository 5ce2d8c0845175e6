import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '#e2e/fixtures.ts';
import { makeSuite } from '#e2e/suite-data.ts';
import { startServer, type ServerProcess } from '../../scripts/server-process.ts';

const settings = (folder: string) => ({ SWITCHBOARD_DATA_DIR: folder, SWITCHBOARD_TIME_SCALE: '5' });

type Restartable = { readonly address: string; readonly stop: () => Promise<void>; readonly startAgain: () => Promise<void> };

/** A server that this test may stop; simulated calls are slow enough to outlive it. */
const own = test.extend<{ server: Restartable; baseURL: string }>({
  server: async ({ account }, provide) => {
    const folder = await mkdtemp(join(tmpdir(), `switchboard-${account}-`));
    let running: ServerProcess = await startServer('server/main.ts', [], settings(folder));
    const { address } = running;
    await provide({
      address,
      stop: () => running.stop(),
      startAgain: async () => {
        running = await startServer('server/main.ts', [], { ...settings(folder), PORT: new URL(address).port });
      },
    });
    await running.stop();
    await rm(folder, { recursive: true, force: true });
  },
  baseURL: async ({ server }, provide) => provide(server.address),
});

own.use({ allowedComplaints: [/Failed to load resource: net::ERR_/] });

own('a live batch is watched to its end though the server is started again in the middle', async ({ page, sandbox, server }) => {
  await sandbox.reset('empty');
  await makeSuite(sandbox, 'Desk', ['Books a visit', 'Gives the hours', 'Speaks Spanish']);
  await page.goto('/suites/Desk');
  await page.getByRole('button', { name: 'Run suite…' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Run suite', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Suite is running' })).toBeVisible();
  await server.stop();
  await expect(page.getByRole('alert')).toContainText('The runs of this suite could not be loaded.');
  await server.startAgain();
  await expect(page).toHaveTitle(/^Done: \d of 3 · Desk/, { timeout: 20_000 });
  await expect(page.getByRole('alert')).toBeHidden();
  await expect(page.getByRole('grid').getByRole('link')).toHaveCount(3);
});
