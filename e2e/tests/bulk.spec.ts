import { readFile, writeFile } from 'node:fs/promises';
import { makeAssistant } from '#e2e/assistant-data.ts';
import { expect, expectAccessibleInBothThemes, expectNoSidewaysScroll, failedLoad, test } from '#e2e/fixtures.ts';
import { makeSuite } from '#e2e/suite-data.ts';

test.beforeEach(async ({ sandbox }) => {
  await sandbox.reset('empty');
});

test.describe('when some copies fail', () => {
  test.use({ allowedComplaints: [failedLoad(500)] });

  test('several tests are cloned for another assistant, row by row, the failed ones again, and taken back by one Undo', async ({ page, sandbox }) => {
    await makeAssistant(sandbox, 'Night desk');
    await makeSuite(sandbox, 'Front desk', ['Hours', 'Fails once', 'Visit']);
    await sandbox.scene('test-create-some-500');
    await page.goto('/tests');
    await page.getByRole('checkbox', { name: 'Select Hours' }).check();
    const bar = page.getByRole('region', { name: /selected/ });
    await bar.getByRole('button', { name: 'Select all 3' }).click();
    await bar.getByRole('button', { name: 'Clone…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Clone 3 tests' });
    await expect(dialog).toContainText('everything but the runs');
    await expect(dialog).toContainText('Hours (copy)');
    await dialog.getByRole('combobox', { name: 'Suite of the copies' }).fill('Night line');
    await dialog.getByRole('combobox', { name: 'Destination of the copies' }).fill('Night');
    await dialog.getByRole('option', { name: /Night desk/ }).click();
    await expectAccessibleInBothThemes(page);
    await dialog.getByRole('button', { name: 'Clone 3 tests' }).click();
    await expect(dialog.getByRole('status')).toHaveText('2 of 3 done · 1 failed');
    await expect(dialog.getByRole('listitem').filter({ hasText: 'Visit (copy)' })).toContainText('Done');
    await sandbox.scene(null);
    await dialog.getByRole('button', { name: 'Try the other one' }).click();
    await expect(dialog.getByRole('status')).toHaveText('3 of 3 done');
    await expect(page.getByText('6 tests', { exact: true })).toBeAttached();
    const copies = page.getByRole('table', { name: 'Tests' }).getByRole('row', { name: /\(copy\)/ });
    await expect(copies).toHaveCount(3);
    await expect(copies.first()).toContainText('Night line');
    await expect(copies.first()).toContainText('Night desk');
    await dialog.getByRole('button', { name: 'Undo all' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText('3 tests', { exact: true })).toBeAttached();
  });
});

test.describe('when one of them was changed since', () => {
  test.use({ allowedComplaints: [failedLoad(409)] });

  test('tests get another suite and destination, are deleted, and come back by one Undo each', async ({ page, sandbox }) => {
    const [first] = await makeSuite(sandbox, 'Front desk', ['Hours', 'Visit']);
    await makeSuite(sandbox, 'Night line', ['Message']);
    await page.goto('/tests');
    const table = page.getByRole('table', { name: 'Tests' });
    await page.getByRole('checkbox', { name: 'Select Hours' }).check();
    const bar = page.getByRole('region', { name: /selected/ });
    await bar.getByRole('button', { name: 'Select all 3' }).click();

    await bar.getByRole('button', { name: 'Move to suite…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'New suite' }).fill('Night line');
    // The one that is there already is not touched.
    await dialog.getByRole('button', { name: 'Move 2 tests' }).click();
    await expect(dialog.getByRole('status')).toHaveText('2 of 2 done');
    await expect(table.getByRole('link', { name: 'Night line' })).toHaveCount(3);
    await sandbox.call('PUT', `/ai/assistants/tests/${first?.test_id}`, { test_suite: 'Elsewhere' });
    await dialog.getByRole('button', { name: 'Undo all' }).click();
    await expect(dialog.getByRole('status')).toContainText('1 of 2 undone');
    await expect(dialog.getByRole('listitem').filter({ hasText: 'Hours' })).toContainText('Not undone:');
    await sandbox.call('PUT', `/ai/assistants/tests/${first?.test_id}`, { test_suite: 'Night line' });
    await dialog.getByRole('button', { name: 'Undo all' }).click();
    await expect(dialog).toBeHidden();
    await expect(table.getByRole('link', { name: 'Front desk' })).toHaveCount(2);

    await bar.getByRole('button', { name: 'Change destination…' }).click();
    await dialog.getByRole('combobox', { name: 'Destination' }).fill('+15125550177');
    await dialog.getByRole('button', { name: 'Change 3 destinations' }).click();
    await expect(dialog.getByRole('status')).toHaveText('3 of 3 done');
    await expect(table.getByText(/555.0177/)).toHaveCount(3);
    await dialog.getByRole('button', { name: 'Undo all' }).click();
    await expect(dialog).toBeHidden();
    await expect(table.getByText(/555.0100/)).toHaveCount(3);

    await bar.getByRole('button', { name: 'Delete…' }).click();
    await expect(dialog).toContainText('without their runs');
    await dialog.getByRole('textbox', { name: 'Type 3 to confirm' }).fill('3');
    await dialog.getByRole('button', { name: 'Delete 3 tests' }).click();
    await expect(page.getByText('No tests yet')).toBeAttached();
    await dialog.getByRole('button', { name: 'Undo all' }).click();
    await expect(dialog).toBeHidden();
    await expect(table.getByRole('link', { name: 'Front desk' })).toHaveCount(2);
  });
});

test('what is exported can be imported again, with faults named, and taken back', async ({ page, sandbox }, info) => {
  await makeSuite(sandbox, 'Front desk', ['Hours', 'Visit']);
  await page.goto('/tests');
  const kept = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export 2' }).click();
  const download = await kept;
  expect(download.suggestedFilename()).toBe('tests-2.json');
  await expect(page.getByText('2 tests exported.')).toBeVisible();
  const text = await readFile(await download.path(), 'utf8');

  await page.getByRole('button', { name: 'Import…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import tests from a file' });
  const choose = async (content: string) => {
    const file = info.outputPath('tests.json');
    await writeFile(file, content);
    const chooser = page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: /^Choose/ }).click();
    await (await chooser).setFiles(file);
  };
  await choose('{"tests": [}');
  await expect(dialog.getByRole('alert')).toHaveText('Line 1: A value is missing here.');
  await choose(text.replace('"name": "Visit"', '"name": ""'));
  await expect(dialog.getByRole('alert')).toContainText('name: This is required.');
  await expect(dialog.getByRole('button', { name: 'Create test', exact: true })).toBeVisible();
  await choose(text);
  await expect(dialog).toContainText('2 tests have names that are here already.');
  await expectAccessibleInBothThemes(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
  await dialog.getByRole('button', { name: 'Create 2 tests' }).click();
  await expect(dialog.getByRole('status')).toHaveText('2 of 2 done');
  await expect(page.getByText('4 tests', { exact: true })).toBeAttached();
  await dialog.getByRole('button', { name: 'Undo all' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('2 tests', { exact: true })).toBeVisible();
});
