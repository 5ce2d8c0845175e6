import { makeAssistant } from '#e2e/assistant-data.ts';
import { expect, test } from '#e2e/fixtures.ts';

test('keeps the focus near what is gone, and a message in reach above a dialog', async ({ page, sandbox }) => {
  await sandbox.reset('empty');
  for (const name of ['Day desk', 'Night desk', 'Survey']) await makeAssistant(sandbox, name);
  await page.goto('/assistants?sort=name&dir=asc');

  // The row that opened the dialog goes: the same button of the next one has the focus.
  await page.getByRole('button', { name: 'Actions for Day desk' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Delete…' }).press('Enter');
  await expect(page.getByRole('dialog', { name: 'Delete Day desk?' }).getByRole('textbox')).toBeFocused();
  await page.keyboard.type('Day desk');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Day desk' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Actions for Night desk' })).toBeFocused();

  // The rest of the page is inert now; the message came along.
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(keys.getByText('Day desk was deleted.')).toBeVisible();
  await keys.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByText('Day desk was deleted.')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
  await expect(page.getByRole('button', { name: 'Actions for Night desk' })).toBeFocused();

  // A bar goes with its own button: the page begins again at its heading.
  await page.getByRole('checkbox', { name: 'Select Survey' }).press('Space');
  await page.getByRole('button', { name: 'Clear selection' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Assistants' })).toBeFocused();

  // Whoever presses beside it all has left by intention.
  await page.getByRole('button', { name: 'Actions for Survey' }).focus();
  await page.getByText('Nothing here reaches real people.').click();
  await page.getByRole('searchbox', { name: 'Search assistants' }).fill('Night');
  await expect(page.getByRole('link', { name: 'Survey' })).toHaveCount(0);
  await expect(page.getByRole('searchbox', { name: 'Search assistants' })).toBeFocused();
});
