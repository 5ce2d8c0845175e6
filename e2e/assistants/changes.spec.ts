import { makeAssistant } from '#e2e/assistant-data.ts';
import { expect, expectAccessibleInBothThemes, failedLoad, test } from '#e2e/fixtures.ts';

test.beforeEach(async ({ sandbox }) => {
  await sandbox.reset('empty');
});

test('deletes an assistant once its name is typed, by keyboard alone', async ({ page, sandbox }) => {
  await makeAssistant(sandbox, 'Dunning calls');
  await page.goto('/assistants');
  await page.getByRole('button', { name: 'Actions for Dunning calls' }).press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Open' })).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Delete Dunning calls?' });
  const name = dialog.getByRole('textbox', { name: 'Type Dunning calls to confirm' });
  await expect(name).toBeFocused();
  await expectAccessibleInBothThemes(page);
  await page.keyboard.type('Dunning');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: 'Delete assistant' })).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.type(' calls');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Dunning calls was deleted.')).toBeVisible();
  await expect(page.getByText('No assistants yet')).toBeVisible();
});

test.describe('when the API fails', () => {
  test.use({ allowedComplaints: [failedLoad(500)] });

  test('the list says what failed and is tried again when asked', async ({ page, sandbox }) => {
    await makeAssistant(sandbox, 'Clinic reception');
    await sandbox.scene('assistants-500');
    await page.goto('/assistants');
    await expect(page.getByRole('alert')).toContainText('The assistants could not be loaded.');
    await expect(page.getByRole('button', { name: /^Export/ })).toHaveAccessibleDescription('The assistants could not be loaded.');
    await expectAccessibleInBothThemes(page);
    await sandbox.scene(null);
    await page.getByRole('button', { name: 'Retry' }).click();
    await expect(page.getByRole('link', { name: 'Clinic reception' })).toBeVisible();
  });

  test('a deletion that fails is told in the dialog', async ({ page, sandbox }) => {
    await makeAssistant(sandbox, 'Dunning calls');
    await sandbox.scene('assistant-delete-500');
    await page.goto('/assistants');
    await page.getByRole('button', { name: 'Actions for Dunning calls' }).click();
    await page.getByRole('menuitem', { name: 'Delete…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Delete Dunning calls?' });
    await dialog.getByRole('textbox').fill('Dunning calls');
    await dialog.getByRole('button', { name: 'Delete assistant' }).click();
    await expect(dialog.getByRole('alert')).toContainText('The assistant was not deleted.');
  });
});
