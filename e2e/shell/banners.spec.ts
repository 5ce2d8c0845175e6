import { makeAssistant } from '#e2e/assistant-data.ts';
import { expect, expectAccessibleInBothThemes, failedLoad, test } from '#e2e/fixtures.ts';

test.beforeEach(async ({ sandbox }) => {
  await sandbox.reset('empty');
});

test('says that everything is simulated and how to work on a real account', async ({ page }) => {
  await page.goto('/assistants');
  await expect(page.getByRole('status').filter({ hasText: 'Nothing here reaches real people.' })).toBeVisible();
  await page.getByRole('button', { name: 'Connect Telnyx…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Connect Telnyx' });
  await expect(dialog).toContainText('TELNYX_API_KEY=KEY… npm start');
  await expectAccessibleInBothThemes(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Connect Telnyx…' })).toBeFocused();
});

test('starts the sandbox again, after asking', async ({ page, sandbox }) => {
  await makeAssistant(sandbox, 'Made by hand');
  await page.goto('/assistants');
  await expect(page.getByRole('link', { name: 'Made by hand' })).toBeVisible();
  await page.getByRole('button', { name: 'Reset sandbox…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Reset the sandbox?' });
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await expectAccessibleInBothThemes(page);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('link', { name: 'Made by hand' })).toBeVisible();

  await page.getByRole('button', { name: 'Reset sandbox…' }).click();
  await dialog.getByRole('button', { name: 'Reset sandbox' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('The sandbox starts again with its first data.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Made by hand' })).toBeHidden();
});

test('says when there is no network, and when there is one again', async ({ page, context }) => {
  await page.goto('/assistants');
  const notice = page.getByRole('status').filter({ hasText: 'No network.' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(notice).toBeHidden();
  await context.setOffline(true);
  await expect(notice).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await context.setOffline(false);
  await expect(notice).toBeHidden();
});

test.describe('when Telnyx refuses', () => {
  test.use({ allowedComplaints: [failedLoad(401, 404)] });

  test('says that the key is refused until it is not', async ({ page, sandbox }) => {
    await sandbox.scene('everything-401');
    await page.goto('/assistants');
    const notice = page.getByRole('status').filter({ hasText: 'Telnyx refuses the key.' });
    await expect(notice).toBeVisible();
    await expectAccessibleInBothThemes(page);
    await sandbox.scene(null);
    await page.getByRole('button', { name: 'Retry' }).click();
    await expect(notice).toBeHidden();
  });

  test('says that an assistant went with the reset', async ({ page, sandbox }) => {
    const { id } = await makeAssistant(sandbox, 'Made by hand');
    await page.goto(`/assistants/${id}`);
    await expect(page.getByRole('heading', { level: 1, name: 'Made by hand' })).toBeVisible();
    await page.getByRole('button', { name: 'Reset sandbox…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Reset sandbox' }).click();
    await expect(page.getByRole('heading', { name: 'No such assistant' })).toBeAttached();
  });
});
