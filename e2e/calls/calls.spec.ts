import { expect, expectAccessibleInBothThemes, expectNoSidewaysScroll, test } from '#e2e/fixtures.ts';

test('shows the calls of this tab, each with what support asks for and as a program', async ({ page }) => {
  await page.goto('/mcp-servers');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  const drawer = page.getByRole('dialog', { name: 'API calls' });
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
