import { makeAssistant } from '#e2e/assistant-data.ts';
import { expect, expectAccessibleInBothThemes, expectNoSidewaysScroll, test } from '#e2e/fixtures.ts';

test('several assistants are tagged, cloned and deleted, and each comes back by one Undo', async ({ page, sandbox }) => {
  await sandbox.reset('empty');
  for (const name of ['Day desk', 'Night desk', 'Survey']) await makeAssistant(sandbox, name);
  await page.goto('/assistants');
  const table = page.getByRole('table', { name: 'Assistants' });
  await page.getByRole('checkbox', { name: 'Select Day desk' }).check();
  const bar = page.getByRole('region', { name: /selected/ });
  await bar.getByRole('button', { name: 'Select all 3' }).click();
  await expect(bar.getByRole('status')).toHaveText('3 assistants selected');
  await page.getByRole('checkbox', { name: 'Select Survey' }).uncheck();
  await expectAccessibleInBothThemes(page);

  await bar.getByRole('button', { name: 'Tag…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Tag' }).fill('desk');
  await dialog.getByRole('button', { name: 'Add tag' }).click();
  await expect(dialog.getByRole('status')).toHaveText('2 of 2 done');
  await dialog.getByText('Close', { exact: true }).click();
  await expect(table.getByText('desk', { exact: true })).toHaveCount(2);

  await bar.getByRole('button', { name: 'Clone…' }).click();
  await expect(dialog).toContainText('no number reaches it');
  await dialog.getByRole('button', { name: 'Clone', exact: true }).click();
  await expect(dialog.getByRole('status')).toHaveText('2 of 2 done');
  await expect(page.getByText('5 assistants', { exact: true })).toBeAttached();
  await dialog.getByRole('button', { name: 'Undo all' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('3 assistants', { exact: true })).toBeAttached();

  await bar.getByRole('button', { name: 'Delete…' }).click();
  await dialog.getByRole('textbox', { name: 'Type 2 to confirm' }).fill('2');
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(dialog.getByRole('status')).toHaveText('2 of 2 done');
  await expect(table.getByRole('link', { name: 'Night desk' })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Undo all' }).click();
  await expect(dialog).toBeHidden();
  await expect(table.getByRole('link', { name: 'Night desk' })).toBeVisible();
  await expect(table.getByText('desk', { exact: true })).toHaveCount(2);

  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('checkbox', { name: 'Select Survey' }).check();
  await expectNoSidewaysScroll(page);
});
