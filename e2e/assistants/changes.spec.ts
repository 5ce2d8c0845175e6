import { makeAssistant } from '#e2e/assistant-data.ts';
import { expect, expectAccessibleInBothThemes, failedLoad, test } from '#e2e/fixtures.ts';

test.beforeEach(async ({ sandbox }) => {
  await sandbox.reset('empty');
});

test('creates an assistant and opens it', async ({ page }) => {
  await page.goto('/assistants');
  await page.getByRole('button', { name: 'New assistant' }).click();
  const dialog = page.getByRole('dialog', { name: 'New assistant' });
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await expectAccessibleInBothThemes(page);
  await dialog.getByRole('button', { name: 'Create assistant' }).click();
  await expect(dialog.getByText('Give it a name.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Clinic reception');
  await dialog.getByRole('textbox', { name: 'Instructions' }).fill('Answer the phone.');
  await dialog.getByRole('button', { name: 'Create assistant' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Clinic reception' })).toBeVisible();
  await expect(page.getByText('Clinic reception was created.')).toBeVisible();
});

test('clones an assistant', async ({ page, sandbox }) => {
  await makeAssistant(sandbox, 'Clinic reception');
  await page.goto('/assistants');
  await page.getByRole('button', { name: 'Actions for Clinic reception' }).click();
  await page.getByRole('menuitem', { name: 'Clone' }).click();
  await expect(page.getByText(/Clinic reception was cloned as /)).toBeVisible();
  await expect(page.getByText('2 assistants')).toBeVisible();
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
  test.use({ allowedComplaints: [failedLoad(422, 500)] });

  test('the list says what failed and is tried again when asked', async ({ page, sandbox }) => {
    await makeAssistant(sandbox, 'Clinic reception');
    await sandbox.scene('assistants-500');
    await page.goto('/assistants');
    await expect(page.getByRole('alert')).toContainText('The assistants could not be loaded.');
    await expectAccessibleInBothThemes(page);
    await sandbox.scene(null);
    await page.getByRole('button', { name: 'Retry' }).click();
    await expect(page.getByRole('link', { name: 'Clinic reception' })).toBeVisible();
  });

  test('a refused field is marked and nothing typed is lost', async ({ page, sandbox }) => {
    await sandbox.scene('assistant-create-422');
    await page.goto('/assistants');
    await page.getByRole('button', { name: 'New assistant' }).click();
    const dialog = page.getByRole('dialog', { name: 'New assistant' });
    await dialog.getByRole('textbox', { name: 'Name' }).fill('A name that is too long');
    await dialog.getByRole('textbox', { name: 'Instructions' }).fill('Answer the phone.');
    await dialog.getByRole('button', { name: 'Create assistant' }).click();
    await expect(dialog.getByText('String should have at most 64 characters')).toBeVisible();
    await expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveAttribute('aria-invalid', 'true');
    await expect(dialog.getByRole('textbox', { name: 'Instructions' })).toHaveValue('Answer the phone.');
    await sandbox.scene('assistant-create-500');
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Short');
    await dialog.getByRole('button', { name: 'Create assistant' }).click();
    await expect(dialog.getByRole('alert')).toContainText('The assistant was not created.');
    await expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveValue('Short');
  });

  test('a deletion that fails is told in the dialog; a clone that fails is told at once', async ({ page, sandbox }) => {
    await makeAssistant(sandbox, 'Dunning calls');
    await sandbox.scene('assistant-delete-500');
    await page.goto('/assistants');
    await page.getByRole('button', { name: 'Actions for Dunning calls' }).click();
    await page.getByRole('menuitem', { name: 'Delete…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Delete Dunning calls?' });
    await dialog.getByRole('textbox').fill('Dunning calls');
    await dialog.getByRole('button', { name: 'Delete assistant' }).click();
    await expect(dialog.getByRole('alert')).toContainText('The assistant was not deleted.');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await sandbox.scene('assistant-clone-500');
    await page.getByRole('button', { name: 'Actions for Dunning calls' }).click();
    await page.getByRole('menuitem', { name: 'Clone' }).click();
    await expect(page.getByText('The assistant was not cloned.')).toBeVisible();
  });
});
