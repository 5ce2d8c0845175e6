import { expect, expectAccessibleInBothThemes, expectNoSidewaysScroll, failedLoad, test } from '#e2e/fixtures.ts';
import { makeSuite, RUBRIC, runSuiteToTheEnd } from '#e2e/suite-data.ts';

const SUITE = 'Front desk / night';
const ADDRESS = `/suites/${encodeURIComponent(SUITE)}`;
const NAMES = ['Books a visit', 'Gives the hours'];

test.beforeEach(async ({ sandbox }) => {
  await sandbox.reset('empty');
  await makeSuite(sandbox, SUITE, NAMES);
});

test('two marked batches are compared, by test and by criterion, and lead to their runs', async ({ page, sandbox, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const old = await runSuiteToTheEnd(sandbox, SUITE);
  await makeSuite(sandbox, SUITE, ['Came later']);
  await runSuiteToTheEnd(sandbox, SUITE);
  await page.goto(ADDRESS);
  const grid = page.getByRole('grid');
  await expect(grid.getByRole('link')).toHaveCount(5);
  await grid
    .getByLabel(/^Books a visit, /)
    .first()
    .focus();
  await page.keyboard.press('c');
  await expect(page.getByRole('region', { name: 'Compare' })).toContainText('Mark a second batch.');
  await page.keyboard.press('l');
  await page.keyboard.press('c');
  await page.getByRole('link', { name: 'Compare batches' }).click();

  await expect(page.getByRole('heading', { level: 1, name: `Compare runs of ${SUITE}` })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'You are here' })).toContainText(SUITE);
  const table = page.getByRole('table', { name: 'Comparison' });
  await expect(table.getByRole('row', { name: /Came later/ })).toContainText('New');
  await expect(table.getByRole('row', { name: /Books a visit/ }).getByRole('link')).toHaveCount(2);

  await page.getByRole('button', { name: 'Swap' }).click();
  await expect(table.getByRole('row', { name: /Came later/ })).toContainText('Missing');
  await page.getByRole('button', { name: /^Missing/ }).click();
  await expect(table.getByRole('row')).toHaveCount(2);
  await page.getByRole('button', { name: 'By criterion' }).click();
  await expect(table.getByText(RUBRIC[0]?.name ?? '').first()).toBeVisible();
  await expect(page).toHaveURL(/by=criterion/);
  await page.reload();
  await expect(page.getByRole('button', { name: 'By criterion' })).toHaveAttribute('aria-pressed', 'true');

  // A link names both sides, though the address that only says "the newest two" does not.
  await page.goto(`${ADDRESS}/compare`);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  await runSuiteToTheEnd(sandbox, SUITE);
  await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
  await expect(table.getByRole('row', { name: /Came later/ })).toContainText('New');

  await table.getByRole('link', { name: /^Before .*, Books a visit$/ }).click();
  await expect(page).toHaveURL(new RegExp(`/tests/[^/]+/runs/(${old.map((run) => run.run_id).join('|')})$`));
});

test('two versions are compared by what the ledger knows of them', async ({ page, sandbox }) => {
  await sandbox.call('POST', '/ai/assistants', { name: 'Reception', instructions: 'Be kind.', model: 'openai/gpt-4o' });
  const id = /"id":"([^"]+)"/.exec(JSON.stringify(await sandbox.call('GET', '/ai/assistants')))?.[1] ?? '';
  await sandbox.call('POST', `/ai/assistants/${id}`, { instructions: 'Be brief.', promote_to_main: false, version_name: 'Concise greeting' });
  await makeSuite(sandbox, 'Reception', NAMES, id);
  await page.goto('/suites/Reception');
  for (const version of [/^Main/, 'Concise greeting']) {
    await page.getByRole('button', { name: 'Run suite…' }).first().click();
    const choice = page.getByRole('combobox', { name: 'Version' });
    const label = await choice.getByRole('option').filter({ hasText: version }).first().innerText();
    await choice.selectOption(label);
    await page.getByRole('button', { name: 'Run suite', exact: true }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByText(/^Batch done: /).last()).toBeVisible({ timeout: 30_000 });
  }
  await expect(page.getByRole('columnheader', { name: /Version: Concise greeting$/ })).toBeVisible();
  await page.getByRole('searchbox').fill('v:"concise"');
  await expect(page.getByRole('grid').getByRole('link')).toHaveCount(2);

  await page.getByRole('link', { name: 'Compare…' }).click();
  await page.getByRole('combobox', { name: 'After' }).selectOption({ label: 'Concise greeting' });
  await expect(page).toHaveURL(/b=v%3A/);
  await expect(page.getByText('its newest batch')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Comparison' }).getByRole('row')).toHaveCount(3);
});

test('names the versions also where the tests reach a number', async ({ page, sandbox }) => {
  await sandbox.reset('demo');
  await page.goto('/suites/Dispatch/compare');
  await expect(page.getByText('Danger first', { exact: true }).filter({ visible: true })).toHaveCount(2);
  await page.getByRole('combobox', { name: 'After' }).selectOption({ label: 'Danger first' });
  await expect(page.getByText('its newest 5 batches')).toBeVisible();
});

test('a suite with nothing to compare says so; a phone holds the page', async ({ page, sandbox }) => {
  await page.goto(`${ADDRESS}/compare`);
  await expect(page.getByText('Nothing to compare yet')).toBeVisible();
  await runSuiteToTheEnd(sandbox, SUITE);
  await runSuiteToTheEnd(sandbox, SUITE);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${ADDRESS}/compare`);
  await expect(page.getByRole('table', { name: 'Comparison' }).getByRole('row')).toHaveCount(3);
  await expectNoSidewaysScroll(page);
  await expectAccessibleInBothThemes(page);
});

test.describe('when the API fails', () => {
  test.use({ allowedComplaints: [failedLoad(500)] });

  test('says so and tries again when asked', async ({ page, sandbox }) => {
    await runSuiteToTheEnd(sandbox, SUITE);
    await runSuiteToTheEnd(sandbox, SUITE);
    await sandbox.scene('runs-500');
    await page.goto(`${ADDRESS}/compare`);
    await expect(page.getByRole('alert')).toContainText('The runs could not be loaded.');
    await sandbox.scene(null);
    await page.getByRole('button', { name: 'Retry' }).click();
    await expect(page.getByRole('table', { name: 'Comparison' }).getByRole('row')).toHaveCount(3);
  });
});
