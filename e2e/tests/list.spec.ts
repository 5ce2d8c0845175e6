import { expect, expectAccessibleInBothThemes, expectNoSidewaysScroll, failedLoad, test } from '#e2e/fixtures.ts';
import { makeSuite, RUBRIC, runSuiteToTheEnd } from '#e2e/suite-data.ts';

test.beforeEach(async ({ sandbox }) => {
  await sandbox.reset('empty');
});

test('says what tests are for, finds one by every filter, and keeps the filters in the address', async ({ page, sandbox }) => {
  await page.goto('/suites');
  await expect(page.getByText('No suites yet')).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await expect(page.getByRole('heading', { level: 1, name: 'Tests' })).toBeFocused();
  await expect(page.getByText('No tests yet')).toBeVisible();
  await expectAccessibleInBothThemes(page);

  await makeSuite(sandbox, 'Front desk', ['Books a visit', 'Gives the hours']);
  await runSuiteToTheEnd(sandbox, 'Front desk');
  await makeSuite(sandbox, 'Night line', ['Takes a message'], '+15125550199');
  await page.reload();
  const table = page.getByRole('table', { name: 'Tests' });
  const links = table.getByRole('link', { name: /^(?:Books|Gives|Takes)/ });
  await expect(links).toHaveCount(3);
  await expect(table.getByRole('row', { name: 'Takes a message' })).toContainText('Never run');
  await expect(table.getByRole('row', { name: 'Books a visit' }).getByRole('link', { name: /^(?:Passed|Failed|Error)/ })).toBeVisible();

  await page.getByRole('combobox', { name: 'Last result' }).selectOption({ label: 'Never run' });
  await expect(links).toHaveText(['Takes a message']);
  await page.getByRole('combobox', { name: 'Last result' }).selectOption('');
  await page.getByRole('combobox', { name: 'Suite' }).selectOption('Front desk');
  await page.getByRole('searchbox', { name: 'Search tests' }).fill('GIVES');
  await expect(links).toHaveText(['Gives the hours']);
  await expect(page.getByText('1 of 3 tests')).toBeVisible();
  await page.reload();
  await expect(links).toHaveText(['Gives the hours']);
  await page.getByRole('combobox', { name: 'Destination' }).selectOption({ index: 2 });
  await expect(page.getByText('No test matches.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).first().click();
  await page.getByRole('button', { name: 'Name', exact: true }).click();
  await expect(links).toHaveText(['Books a visit', 'Gives the hours', 'Takes a message']);
});

test('tests without a suite are asked for their last result one by one, only those that other filters leave', async ({ page, sandbox }) => {
  const body = { instructions: 'Ask for the hours.', rubric: RUBRIC, telnyx_conversation_channel: 'web_chat', destination: 'nobody' };
  for (let at = 0; at < 25; at += 1) await sandbox.call('POST', '/ai/assistants/tests', { ...body, name: `Alone ${at}` });
  await makeSuite(sandbox, 'Front desk', ['Books a visit']);
  await page.goto('/tests?result=never&channel=web_chat');
  const table = page.getByRole('table', { name: 'Tests' });
  await expect(page.getByText('25 of 26 tests', { exact: true })).toBeVisible();
  await page.getByRole('combobox', { name: 'Last result' }).selectOption('Passed');
  await expect(page.getByText('No test matches.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Channel' }).selectOption('');
  await page.getByRole('combobox', { name: 'Last result' }).selectOption({ label: 'Never run' });
  await expect(page.getByText('26 tests', { exact: true })).toBeVisible();
  await expect(table.getByRole('row', { name: 'Books a visit' })).toContainText('Never run');
});

test('renames a suite into another one, test by test', async ({ page, sandbox }) => {
  await makeSuite(sandbox, 'Old name', ['One', 'Two']);
  await makeSuite(sandbox, 'New name', ['Three']);
  await page.goto('/tests?suite=Old+name');
  await page.getByRole('button', { name: 'Rename or merge suite…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Rename or merge Old name' });
  await dialog.getByRole('combobox', { name: 'New suite' }).fill('New name');
  await expect(dialog).toContainText('New name has 1 test already');
  await dialog.getByRole('button', { name: 'Move 2 tests' }).click();
  await expect(page.getByText('2 tests moved.')).toBeVisible();
  await expect(page).toHaveURL(/suite=New\+name/);
  await expect(page.getByRole('table', { name: 'Tests' }).getByRole('checkbox')).toHaveCount(3);
});

test.describe('when the API fails', () => {
  test.use({ allowedComplaints: [failedLoad(500)] });

  test('says so, and takes up again what was not deleted', async ({ page, sandbox }) => {
    await makeSuite(sandbox, 'Front desk', ['One', 'Two', 'Three']);
    await sandbox.scene('tests-500');
    await page.goto('/tests');
    await expect(page.getByRole('alert')).toContainText('The tests could not be loaded.');
    await expect(page.getByRole('button', { name: /^Export/ })).toHaveAccessibleDescription('The tests could not be loaded.');
    await sandbox.scene('test-delete-500');
    await page.getByRole('button', { name: 'Retry' }).click();
    await page.getByRole('checkbox', { name: 'Select One' }).check();
    await page.getByRole('checkbox', { name: 'Select Two' }).check();
    await page.getByRole('region', { name: '2 tests selected' }).getByRole('button', { name: 'Delete…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Delete 2 tests?' });
    await dialog.getByRole('textbox').fill('2');
    await dialog.getByRole('button', { name: 'Delete 2 tests' }).click();
    await expect(dialog.getByRole('status')).toContainText('2 failed');
    await expectAccessibleInBothThemes(page);
    await sandbox.scene(null);
    await dialog.getByRole('button', { name: 'Go on with 2' }).click();
    await expect(page.getByText('2 tests deleted, and their runs.')).toBeVisible();
    await expect(page.getByRole('table', { name: 'Tests' }).getByRole('checkbox')).toHaveCount(1);
  });
});

test('stays inside a phone with names of any length, and reads many pages', async ({ page, sandbox }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await makeSuite(sandbox, 'Übergrößenträger '.repeat(5).trim(), [
    'Donaudampfschifffahrtsgesellschaftskapitän '.repeat(4).trim(),
    ...Array.from({ length: 120 }, (_, at) => `Test ${at + 1}`),
  ]);
  await page.goto('/tests?sort=name&dir=asc');
  await expect(page.getByText('121 tests')).toBeVisible();
  await expect(page.getByRole('table').getByText('Never run').first()).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessibleInBothThemes(page);
});
