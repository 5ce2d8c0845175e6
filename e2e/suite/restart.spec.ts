import { expect } from '#e2e/fixtures.ts';
import { test } from '#e2e/own-server.ts';
import { makeSuite } from '#e2e/suite-data.ts';

test.use({ allowedComplaints: [/Failed to load resource: net::ERR_/] });

test('a live batch is watched to its end though the server is started again in the middle', async ({ page, sandbox, server }) => {
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
