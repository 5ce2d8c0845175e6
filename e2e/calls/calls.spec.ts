import { expect, expectAccessibleInBothThemes, expectNoSidewaysScroll, failedLoad, test } from '#e2e/fixtures.ts';

test('shows the calls of this tab, each with what support asks for and as a program', async ({ page }) => {
  await page.goto('/mcp-servers');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press(',');
  const heading = page.getByRole('heading', { level: 1, name: 'Settings' });
  await expect(heading).toBeFocused();
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  const drawer = page.getByRole('dialog', { name: 'API calls' });
  await expect(drawer.getByRole('button', { name: 'Close' }).first()).toBeFocused();
  // The page beside it stays where it is.
  await expect(heading).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(heading).toBeFocused();
  await page.getByRole('region', { name: 'API calls' }).getByRole('button', { name: 'Show calls' }).click();
  const call = drawer.getByRole('button', { name: /GET \/v2\/ai\/mcp_servers/ }).first();
  await expect(call).toContainText('200');
  await call.click();
  await expect(drawer.getByText('Request id', { exact: true })).toBeVisible();
  await expect(drawer.getByRole('region', { name: 'This call in curl' })).toContainText('/ai/mcp_servers');
  await drawer.getByRole('radio', { name: 'Ruby' }).click();
  await expect(drawer.getByRole('region', { name: 'This call in Ruby' })).toContainText('mcp_servers.list');

  await drawer.getByRole('searchbox', { name: 'Find a call' }).fill('no such call');
  await expect(drawer.getByText('No call matches.')).toBeVisible();
  await drawer.getByRole('searchbox', { name: 'Find a call' }).fill('get 200');
  await expect(call).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
  await drawer.getByRole('button', { name: 'Close' }).first().click();
  await expect(drawer).toBeHidden();
});

test.describe('when a call fails', () => {
  test.use({ allowedComplaints: [failedLoad(429)] });

  test('leads from the error to its call, and tells of a limit that is nearly reached', async ({ page, sandbox }) => {
    await sandbox.scene('assistants-429');
    await page.goto('/mcp-servers');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.keyboard.press('g');
    await page.keyboard.press('a');
    await expect(page.getByRole('region', { name: 'Notifications' })).toContainText('0 of 10 calls are left');
    await page.getByRole('button', { name: 'Show the call' }).click();
    const drawer = page.getByRole('dialog', { name: 'API calls' });
    await expect(drawer.getByRole('listitem')).toHaveCount(1);
    await expect(drawer.getByRole('listitem')).toContainText('429');
    await expect(drawer.getByText('Request id', { exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Show the call' })).toBeFocused();
    await page.getByRole('region', { name: 'Notifications' }).getByRole('button', { name: 'Show calls' }).click();
    await expect(drawer.getByRole('listitem').nth(3)).toBeVisible();
  });
});
