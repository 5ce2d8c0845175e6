import { makeAssistant } from '#e2e/assistant-data.ts';
import { expect, expectAccessibleInBothThemes, expectNoSidewaysScroll, test } from '#e2e/fixtures.ts';

test('says what the console works on, how it looks and which keys it has', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeFocused();
  const connection = page.getByRole('region', { name: 'Connection' });
  await expect(connection).toContainText('Sandbox: a simulated Telnyx on this server');
  await expect(connection).toContainText('API keyNone');
  await expect(page.getByRole('region', { name: 'About' })).toContainText(/\d+\.\d+\.\d+/);
  await expect(page.getByRole('region', { name: 'Keyboard' })).toContainText('Go to home');
  await expectAccessibleInBothThemes(page);

  const theme = page.getByRole('region', { name: 'Theme' });
  await theme.getByRole('radio', { name: 'Dark' }).check();
  // The choice at the foot of the navigation follows.
  await expect(page.getByRole('radio', { name: 'Dark', checked: true })).toHaveCount(2);
  await page.reload();
  await expect(theme.getByRole('radio', { name: 'Dark' })).toBeChecked();

  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
  await expectAccessibleInBothThemes(page);
});

test('fills the sandbox anew when asked twice', async ({ page, sandbox }) => {
  await sandbox.reset('empty');
  await makeAssistant(sandbox, 'Made by hand');
  await page.goto('/settings');
  await page.getByRole('region', { name: 'Sandbox data' }).getByRole('button', { name: 'Reset sandbox…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Reset sandbox' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await expect(page.getByRole('link', { name: 'Harbor Dental front desk' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Made by hand' })).toHaveCount(0);
});
