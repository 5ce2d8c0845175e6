import type { Page } from '@playwright/test';
import { expect, test } from '#e2e/fixtures.ts';

/** How long the longest change lasts, in milliseconds, while a dialog opens and a button is pointed at. */
async function longest(page: Page): Promise<number> {
  await page.goto('/assistants');
  await page.getByRole('button', { name: 'Go to…' }).hover();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  return page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
        const all = animationName === 'none' ? transitionDuration : `${transitionDuration}, ${animationDuration}`;
        return all.split(',').map((text) => Number.parseFloat(text) * (text.trim().endsWith('ms') ? 1 : 1000));
      }),
    ),
  );
}

test('nothing moves for whoever asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await longest(page)).toBeGreaterThan(50);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await longest(page)).toBeLessThanOrEqual(1);
});
