import { makeAssistant } from '#e2e/assistant-data.ts';
import { expect, expectAccessibleInBothThemes, expectNoSidewaysScroll, test } from '#e2e/fixtures.ts';

test.beforeEach(async ({ sandbox }) => {
  await sandbox.reset('empty');
});

test('leads to every page, marks where one is, and moves the focus there', async ({ page, sandbox }) => {
  await makeAssistant(sandbox, 'Clinic reception');
  await page.goto('/');
  await expect(page).toHaveTitle('Home · Switchboard');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Assistants' }).click();
  await expect(page).toHaveTitle('Assistants · Switchboard');
  const nav = page.getByRole('navigation', { name: 'Main' });
  await expect(nav.getByRole('link', { name: 'Assistants' })).toHaveAttribute('aria-current', 'page');

  await nav.getByRole('link', { name: 'Suites' }).click();
  await expect(page).toHaveTitle('Suites · Switchboard');
  await expect(page.getByRole('heading', { level: 1, name: 'Suites' })).toBeFocused();
  await expect(nav.getByRole('link', { name: 'Suites' })).toHaveAttribute('aria-current', 'page');
  await expect(nav.getByRole('link', { name: 'Assistants' })).not.toHaveAttribute('aria-current');
  await expect(page.locator('[aria-live=polite]', { hasText: 'Suites · Switchboard' })).toBeAttached();

  await page.goBack();
  await page.getByRole('link', { name: 'Clinic reception' }).click();
  await expect(page).toHaveTitle('Clinic reception · Switchboard');
  await expect(page.getByRole('heading', { level: 1, name: 'Clinic reception' })).toBeFocused();
  const crumbs = page.getByRole('navigation', { name: 'You are here' });
  await expect(crumbs.getByText('Clinic reception')).toHaveAttribute('aria-current', 'page');
  await crumbs.getByRole('link', { name: 'Assistants' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Assistants' })).toBeFocused();
});

test('skips to the content', async ({ page }) => {
  await page.goto('/assistants');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page).toHaveURL(/\/assistants$/);
});

test('goes by keyboard, and not while something is typed', async ({ page }) => {
  await page.goto('/suites');
  await expect(page.getByRole('heading', { level: 1, name: 'Suites' })).toBeVisible();
  const keys = { Home: 'h', Assistants: 'a', Tests: 't', Suites: 's', 'MCP servers': 'm', Integrations: 'i', Activity: 'y', Settings: ',' };
  await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link')).toHaveText(Object.keys(keys));
  for (const [name, key] of Object.entries(keys)) {
    await page.keyboard.press('g');
    await page.keyboard.press(key);
    await expect(page.getByRole('heading', { level: 1, name })).toBeFocused();
  }

  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(list).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
});

test('finds the search of a page', async ({ page, sandbox }) => {
  await makeAssistant(sandbox, 'Clinic reception');
  await page.goto('/assistants');
  await expect(page.getByRole('link', { name: 'Clinic reception' })).toBeVisible();
  await page.keyboard.press('/');
  const search = page.getByRole('searchbox', { name: 'Search assistants' });
  await expect(search).toBeFocused();
  await page.keyboard.type('g a?');
  await expect(search).toHaveValue('g a?');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(search).toHaveValue('');
});

test('keeps the theme that was chosen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/assistants');
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await expect(page.getByRole('radio', { name: 'System' })).toBeChecked();
  const light = await ground();
  await page.getByRole('group', { name: 'Theme' }).getByRole('radio', { name: 'Dark' }).check();
  expect(await ground()).not.toBe(light);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  expect(await ground()).not.toBe(light);
  await page.getByRole('radio', { name: 'Dark' }).press('ArrowLeft');
  await expect(page.getByRole('radio', { name: 'Light' })).toBeChecked();
  expect(await ground()).toBe(light);
});

test('opens the places from the top bar of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/assistants');
  await expect(page.getByRole('heading', { level: 1, name: 'Assistants' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessibleInBothThemes(page);
  const nav = page.getByRole('navigation', { name: 'Main' });
  await expect(nav).toBeHidden();
  await page.getByRole('button', { name: 'Open navigation' }).click();
  await expect(nav.getByRole('link', { name: 'Home' })).toBeFocused();
  await expectAccessibleInBothThemes(page);
  await page.keyboard.press('Escape');
  await expect(nav).toBeHidden();
  await expect(page.getByRole('button', { name: 'Open navigation' })).toBeFocused();
  await page.getByRole('button', { name: 'Open navigation' }).click();
  await nav.getByRole('link', { name: 'Suites' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Suites' })).toBeFocused();
  await expect(nav).toBeHidden();
});

test('comes back to where the list was', async ({ page, sandbox }) => {
  for (let at = 1; at <= 40; at += 1) await makeAssistant(sandbox, `Line ${at}`);
  await page.goto('/assistants?sort=name&dir=asc');
  const link = page.getByRole('link', { name: 'Line 40' });
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  expect(before).toBeGreaterThan(200);
  await link.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Line 40' })).toBeVisible();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await expect(link).toBeInViewport();
  expect(Math.abs((await page.evaluate(() => window.scrollY)) - before)).toBeLessThan(60);
});

test('loads the first page in few requests', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/assistants');
  await expect(page.getByText('No assistants yet')).toBeVisible();
  expect(asked.length, asked.join(' ')).toBeLessThanOrEqual(12);
  expect(asked.filter((path) => path === '/api/v2/ai/assistants')).toHaveLength(1);
  expect(asked.filter((path) => path === '/api/local/status')).toHaveLength(1);
});
