import { makeAssistant } from '#e2e/assistant-data.ts';
import { expect, expectAccessibleInBothThemes, expectNoSidewaysScroll, test } from '#e2e/fixtures.ts';

test.beforeEach(async ({ sandbox }) => {
  await sandbox.reset('empty');
});

test('finds assistants by words and filters, and keeps them in the address', async ({ page, sandbox }) => {
  await makeAssistant(sandbox, 'Clinic reception', { description: 'Books visits', model: 'openai/gpt-4o', tags: ['health'], enabled_features: ['telephony'] });
  await makeAssistant(sandbox, 'Parcel tracking', { model: 'openai/gpt-4o-mini', tags: ['logistics'], enabled_features: ['messaging'] });
  await makeAssistant(sandbox, 'Café bookings', { model: 'openai/gpt-4o', tags: ['food'] });
  await page.goto('/assistants');
  const table = page.getByRole('table', { name: 'Assistants' });
  const names = table.getByRole('link');
  await expect(page.getByText('3 assistants')).toBeVisible();

  await page.getByRole('searchbox', { name: 'Search assistants' }).fill('BOOK');
  await expect(names).toHaveCount(2);
  await expect(page).toHaveURL(/\?q=BOOK$/);
  await page.getByRole('searchbox', { name: 'Search assistants' }).fill('cafe');
  await expect(names).toHaveText(['Café bookings']);
  await page.getByRole('button', { name: 'Clear', exact: true }).click();

  await page.getByRole('combobox', { name: 'Model' }).selectOption('openai/gpt-4o');
  await page.getByRole('combobox', { name: 'Channel' }).selectOption('phone');
  await expect(names).toHaveText(['Clinic reception']);
  await expect(page.getByText('1 of 3')).toBeVisible();
  await page.reload();
  await expect(names).toHaveText(['Clinic reception']);
  await page.getByRole('combobox', { name: 'Tag' }).selectOption('logistics');
  await expect(page.getByText('No assistants match.')).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await page.getByRole('button', { name: 'Clear filters' }).last().click();
  await expect(names).toHaveCount(3);
  await expect(page).toHaveURL(/\/assistants$/);
});

test('sorts by a column, one way and the other', async ({ page, sandbox }) => {
  for (const name of ['Line 10', 'Line 2', 'line 1']) await makeAssistant(sandbox, name);
  await page.goto('/assistants');
  const names = page.getByRole('table', { name: 'Assistants' }).getByRole('link');
  await expect(names).toHaveText(['line 1', 'Line 2', 'Line 10']);
  await page.getByRole('button', { name: 'Name', exact: true }).click();
  await expect(page).toHaveURL(/sort=name&dir=asc|dir=asc&sort=name/);
  await expect(names).toHaveText(['line 1', 'Line 2', 'Line 10']);
  await page.getByRole('button', { name: 'Name', exact: true }).click();
  await expect(names).toHaveText(['Line 10', 'Line 2', 'line 1']);
  await expect(page.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'descending');
});

test('says what an assistant is while there is none', async ({ page }) => {
  await page.goto('/assistants');
  await expect(page.getByText('No assistants yet')).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await page.getByRole('link', { name: 'New assistant' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'New assistant' })).toBeFocused();
});

test('holds the place of the rows while they load', async ({ page, sandbox }) => {
  await sandbox.scene('assistants-slow');
  await page.goto('/assistants');
  await expect(page.getByRole('table', { name: 'Assistants' })).toHaveAttribute('aria-busy', 'true');
  await expect(page.getByText('Loading Assistants')).toBeAttached();
});

test('stays readable with names and texts of any length, also on a phone', async ({ page, sandbox }) => {
  await sandbox.scene('assistants-odd');
  await page.goto('/assistants');
  await expect(page.getByRole('table', { name: 'Assistants' }).getByRole('link').first()).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessibleInBothThemes(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
  await expectAccessibleInBothThemes(page);
});

test('ten thousand assistants are searched as fast as they are typed for, and only the near rows exist', async ({ page, sandbox }) => {
  await sandbox.reset('large');
  await page.goto('/assistants?sort=name&dir=asc');
  const table = page.getByRole('table', { name: 'Assistants' });
  await expect(table).toHaveAttribute('aria-rowcount', /^\d{5,}$/);
  await expect.poll(() => table.getByRole('row').count()).toBeLessThan(40);
  const first = await table.getByRole('link').first().textContent();
  await page.keyboard.press('End');
  await expect(table.getByRole('link').last()).toBeInViewport();
  await expect(table.getByRole('link').last()).not.toHaveText(first ?? '');
  await page.getByRole('searchbox', { name: 'Search assistants' }).fill('nothing has this name');
  await expect(page.getByText('No assistants match.')).toBeVisible();
});
