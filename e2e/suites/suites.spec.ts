import { expect, expectAccessibleInBothThemes, expectNoSidewaysScroll, failedLoad, test } from '#e2e/fixtures.ts';
import { makeSuite, runSuiteToTheEnd } from '#e2e/suite-data.ts';

test.beforeEach(async ({ sandbox }) => {
  await sandbox.reset('empty');
});

test('shows each suite with its tests and its last batch, and finds one by name', async ({ page, sandbox }) => {
  await makeSuite(sandbox, 'Front desk', ['Books a visit', 'Gives the hours']);
  await makeSuite(sandbox, 'Night line', ['Takes a message']);
  await runSuiteToTheEnd(sandbox, 'Front desk');

  await page.goto('/suites');
  const table = page.getByRole('table', { name: 'Suites' });
  await expect(table.getByRole('row', { name: 'Front desk' })).toContainText('2 tests');
  await expect(table.getByRole('row', { name: 'Front desk' })).toContainText(/[012] of 2/);
  await expect(table.getByRole('row', { name: 'Night line' })).toContainText('Never run');

  await page.getByRole('searchbox', { name: 'Search suites' }).fill('NIGHT');
  await expect(table.getByRole('link')).toHaveText(['Night line']);
  await expect(page).toHaveURL(/\?q=NIGHT$/);
  await expect(page.getByText('1 of 2 suites')).toBeVisible();

  await page.reload();
  await expect(page.getByRole('searchbox', { name: 'Search suites' })).toHaveValue('NIGHT');
  await page.getByRole('searchbox', { name: 'Search suites' }).fill('nothing');
  await expect(page.getByText('No suite matches.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await table.getByRole('link', { name: 'Front desk' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Front desk' })).toBeVisible();
});

test('says what a suite is for while there is none', async ({ page }) => {
  await page.goto('/suites');
  await expect(page.getByText('No suites yet')).toBeVisible();
  await expectAccessibleInBothThemes(page);
});

test('holds the place of the rows while they load', async ({ page, sandbox }) => {
  await sandbox.scene('suites-slow');
  await page.goto('/suites');
  await expect(page.getByRole('table', { name: 'Suites' })).toHaveAttribute('aria-busy', 'true');
});

test.describe('when the API fails', () => {
  test.use({ allowedComplaints: [failedLoad(500)] });

  test('says what failed and tries again when asked', async ({ page, sandbox }) => {
    await makeSuite(sandbox, 'Front desk', ['Books a visit']);
    await sandbox.scene('suites-500');
    await page.goto('/suites');
    await expect(page.getByRole('alert')).toContainText('The suites could not be loaded.');
    await sandbox.scene(null);
    await page.getByRole('button', { name: 'Retry' }).click();
    await expect(page.getByRole('link', { name: 'Front desk' })).toBeVisible();
  });

  test('keeps the list when only the runs fail', async ({ page, sandbox }) => {
    await makeSuite(sandbox, 'Front desk', ['Books a visit']);
    await sandbox.scene('runs-500');
    await page.goto('/suites');
    await expect(page.getByRole('row', { name: 'Front desk' })).toContainText('Not loaded');
    await sandbox.scene(null);
    await page.getByRole('button', { name: 'Load the last batch of Front desk again' }).click();
    await expect(page.getByRole('row', { name: 'Front desk' })).toContainText('Never run');
  });
});

test('stays inside a phone, with a name of any length', async ({ page, sandbox }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await makeSuite(sandbox, 'Übergrößenträger-Begrüßung '.repeat(3).trim(), ['Books a visit']);
  await page.goto('/suites');
  await expect(page.getByText('Never run')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessibleInBothThemes(page);
});
