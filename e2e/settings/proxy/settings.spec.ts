import { expect, test } from '#e2e/fixtures.ts';
import { KEY } from '#e2e/servers.ts';

test('says that a key is there and where calls go, and nothing more of it', async ({ page }) => {
  await page.goto('/settings');
  const connection = page.getByRole('region', { name: 'Connection' });
  await expect(connection).toContainText('Telnyx: the account of the key');
  await expect(connection).toContainText(/Calls go to127\.0\.0\.1:\d+/);
  await expect(connection).toContainText('this browser never sees it');
  await expect(page.getByRole('region', { name: 'Sandbox data' })).toBeHidden();
  expect(await page.content()).not.toContain(KEY);
});
