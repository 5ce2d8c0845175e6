import { expect, failedLoad, test } from '#e2e/fixtures.ts';
import { makeSuite, runSuiteToTheEnd } from '#e2e/suite-data.ts';

const SUITE = 'Front desk';

test.use({ allowedComplaints: [failedLoad(400, 500)] });

test.beforeEach(async ({ sandbox }) => {
  await sandbox.reset('empty');
  await makeSuite(sandbox, SUITE, ['Books a visit']);
});

test('a refused run keeps the dialog open and says why', async ({ page, sandbox }) => {
  await sandbox.scene('run-trigger-400');
  await page.goto('/suites/Front%20desk');
  await page.getByRole('button', { name: 'Run suite…' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Run suite', exact: true }).click();
  await expect(dialog.getByRole('alert')).toContainText('destination_version_id names no version of the assistant.');
  await sandbox.scene(null);
  await dialog.getByRole('button', { name: 'Run suite', exact: true }).click();
  await expect(page.getByRole('grid')).toBeVisible();
});

test('runs that cannot be loaded are asked for again by hand', async ({ page, sandbox }) => {
  await runSuiteToTheEnd(sandbox, SUITE);
  await sandbox.scene('runs-500');
  await page.goto('/suites/Front%20desk');
  await expect(page.getByRole('alert')).toContainText('The runs of this suite could not be loaded.');
  await sandbox.scene(null);
  await page.getByRole('button', { name: 'Retry' }).click();
  await expect(page.getByRole('grid').getByRole('link')).toHaveCount(1);
});

test('tests that cannot be loaded are said apart', async ({ page, sandbox }) => {
  await sandbox.scene('tests-500');
  await page.goto('/suites/Front%20desk');
  await expect(page.getByRole('alert')).toContainText('The tests of this suite could not be loaded.');
});
