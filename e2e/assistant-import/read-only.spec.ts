import { expect } from '#e2e/fixtures.ts';
import { test } from '#e2e/own-server.ts';

test.use({ flags: ['--read-only'] });

test('a server that is read-only imports nothing, and the buttons say so', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => request.method() === 'GET' || sent.push(`${request.method()} ${request.url()}`));
  await page.goto('/assistants/import');
  for (const name of ['Import (simulated)', 'New secret']) {
    const button = page.getByRole('button', { name });
    await expect(button).toHaveAttribute('aria-disabled', 'true');
    await expect(button).toHaveAccessibleDescription('This server refuses every change.');
    await button.press('Enter');
  }
  await expect(page.getByLabel('Token')).toHaveCount(0);
  expect(sent).toEqual([]);
});
