import { makeSplit, savedRules } from '#e2e/assistant-canary/data.ts';
import { makeAssistant } from '#e2e/assistant-data.ts';
import { expect, expectAccessibleInBothThemes, expectNoSidewaysScroll, test } from '#e2e/fixtures.ts';
import { makeSuite } from '#e2e/suite-data.ts';

test.beforeEach(async ({ sandbox }) => {
  await sandbox.reset('empty');
});

test('goes anywhere by keyboard, remembers it, and gives the focus back', async ({ page, sandbox }) => {
  await makeAssistant(sandbox, 'Harbor Dental front desk');
  await makeAssistant(sandbox, 'Hotel night line');
  await page.goto('/assistants');
  const search = page.getByRole('searchbox', { name: 'Search assistants' });
  await search.focus();
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Go to anything' });
  const field = palette.getByRole('combobox', { name: 'Go to anything' });
  await expect(field).toBeFocused();
  await expect(palette.getByRole('group', { name: 'Pages' }).getByRole('option').first()).toHaveText(/Home/);
  await expectAccessibleInBothThemes(page);
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();
  await expect(search).toBeFocused();

  await page.keyboard.press('Meta+k');
  await expect(field).toBeFocused();
  await page.keyboard.type('hdfd');
  await expect(palette.getByRole('option', { selected: true })).toHaveText(/Harbor Dental front desk/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Harbor Dental front desk' })).toBeFocused();

  await page.keyboard.press('Control+k');
  await expect(palette.getByRole('group', { name: 'Recent' }).getByRole('option')).toHaveText([/Harbor Dental front desk/]);
  await field.fill('h');
  await expect(palette.getByRole('status')).toHaveText(/\d+ results/);
  const first = await palette.getByRole('option', { selected: true }).textContent();
  await page.keyboard.press('ArrowDown');
  await expect(palette.getByRole('option', { selected: true })).not.toHaveText(first ?? '');
  const active = await field.getAttribute('aria-activedescendant');
  await expect(palette.getByRole('option', { selected: true })).toHaveAttribute('id', active ?? 'none');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(palette.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  await field.fill('nothing like this');
  await expect(palette.getByText('Nothing fits.')).toBeVisible();
  await field.fill('zendesk');
  await expect(palette.getByRole('option', { selected: true })).toHaveText('ZendeskIntegration');
  await field.fill('keyb');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toContainText('Go to anything');
});

test('leads to the question that begins something, and does nothing by itself', async ({ page, sandbox }) => {
  const { id } = await makeSplit(sandbox);
  await makeSuite(sandbox, 'Front desk', ['Books a visit']);
  const before = await savedRules(sandbox, id);
  await page.goto('/');
  await page.getByRole('button', { name: 'Go to…' }).click();
  const palette = page.getByRole('dialog', { name: 'Go to anything' });
  await palette.getByRole('combobox').fill('end clinic');
  await palette.getByRole('option', { name: /^End canary of Clinic reception/ }).click();
  const asking = page.getByRole('dialog');
  await expect(asking).toContainText(/End the canary/);
  await asking.getByRole('button', { name: 'Cancel' }).click();

  await page.keyboard.press('Control+k');
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('promote recep');
  await page.keyboard.press('Enter');
  const versions = page.getByRole('dialog', { name: 'Promote which version of Clinic reception?' });
  await expect(versions.getByRole('option')).toHaveCount(3);
  await page.keyboard.type('spanish');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('Spanish first');
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.keyboard.press('Control+k');
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('run front');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Front desk' })).toBeVisible();
  await expect(page.getByRole('dialog', { name: /Front desk/ })).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();

  await page.keyboard.press('Control+k');
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('theme dark');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: 'Theme' }).getByRole('radio', { name: 'Dark' })).toBeChecked();
  expect(await savedRules(sandbox, id)).toEqual(before);
  expect(await sandbox.call('GET', '/ai/assistants/tests/test-suites/Front%20desk/runs')).toMatchObject({ data: [] });
});

test('opens from the top bar of a phone', async ({ page, sandbox }) => {
  await makeAssistant(sandbox, 'Übergrößenträger-Begrüßung '.repeat(2).trim());
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/assistants');
  const opener = page.getByRole('button', { name: 'Go to…' });
  await opener.click();
  const palette = page.getByRole('dialog', { name: 'Go to anything' });
  await palette.getByRole('combobox').fill('ubergr');
  await expect(palette.getByRole('option')).toHaveCount(1);
  await expectNoSidewaysScroll(page);
  await expectAccessibleInBothThemes(page);
  await palette.getByRole('button', { name: 'Close' }).click();
  await expect(opener).toBeFocused();
});
