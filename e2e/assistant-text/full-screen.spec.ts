import { makeAssistant } from '#e2e/assistant-data.ts';
import { expect, expectAccessible, test } from '#e2e/fixtures.ts';

test.beforeEach(async ({ sandbox }) => {
  await sandbox.reset('empty');
});

test('the same editor fills the screen: cursor, undo and changes stay; Escape gives the focus back', async ({ page, sandbox }) => {
  const { id } = await makeAssistant(sandbox, 'Clinic reception', { instructions: 'One.\nTwo.' });
  await page.goto(`/assistants/${id}`);
  const text = page.getByRole('textbox', { name: 'Instructions' });
  await text.press('Control+End');
  await page.keyboard.type(' Three.');
  const full = page.getByRole('button', { name: 'Full screen' });
  await full.click();
  const screen = page.getByRole('dialog', { name: 'Instructions' });
  await expect(screen).toBeVisible();
  await expect(text).toBeFocused();
  await page.keyboard.type(' Four.');
  await expect(text).toContainText('Two. Three. Four.');
  await screen.getByRole('button', { name: 'Preview' }).click();
  await expect(screen.getByRole('region', { name: 'The text with values' })).toContainText('Two. Three. Four.');
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(screen).toBeHidden();
  await expect(full).toBeFocused();
  await text.focus();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(text).toHaveText('One.Two.');
});

test('a text of a hundred thousand characters is written, searched and kept', async ({ page, sandbox }) => {
  const line = 'Ask for the date of birth before you say anything about {{caller_name}}.\n';
  const { id } = await makeAssistant(sandbox, 'Clinic reception', { instructions: line.repeat(1400), dynamic_variables: { caller_name: 'Ann' } });
  await page.goto(`/assistants/${id}`);
  const text = page.getByRole('textbox', { name: 'Instructions' });
  await text.press('Control+End');
  await page.keyboard.type('Say goodbye to {{');
  await expect(page.getByRole('listbox', { name: 'Names that can be used' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(text).toContainText('Say goodbye to {{caller_name}}');
  await expect(page.getByText(`${(line.length * 1400 + 30).toLocaleString('en')} characters`)).toBeVisible();
  await page.keyboard.press('Control+f');
  await page.getByRole('textbox', { name: 'Find' }).fill('goodbye');
  await page.keyboard.press('Escape');
  await page.reload();
  await text.press('Control+End');
  await expect(text).toContainText('Say goodbye to {{caller_name}}');
});
