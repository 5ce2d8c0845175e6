import type { Locator } from '@playwright/test';
import { expect, test } from '#e2e/fixtures.ts';
import { paths } from '#lib/paths.ts';

/** What stands behind it, as it is painted. */
const ground = (of: Locator) => of.evaluate((element) => getComputedStyle(element).backgroundColor);

test('says where one is, what is chosen and which share is whose without our colours', async ({ page, sandbox }) => {
  await sandbox.reset('demo');
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(paths.assistants());
  await page.getByRole('link', { name: 'Harbor Dental front desk' }).click();
  const tabs = page.getByRole('navigation', { name: 'Pages of this assistant' });
  await tabs.getByRole('link', { name: 'Canary' }).click();
  await expect(page.getByRole('heading', { name: 'Who hears which version' })).toBeVisible();

  const places = page.getByRole('navigation', { name: 'Main' });
  expect(await ground(places.getByRole('link', { name: 'Assistants' }))).not.toBe(await ground(places.getByRole('link', { name: 'Home' })));
  expect(await ground(tabs.getByRole('link', { name: 'Canary' }))).not.toBe(await ground(tabs.getByRole('link', { name: 'Chat' })));
  const themes = page.getByRole('group', { name: 'Theme' });
  const theme = (name: string) => themes.locator('label').filter({ hasText: name });
  expect(await ground(theme('System'))).not.toBe(await ground(theme('Dark')));

  // Each share keeps its own fill and has an edge; the letter of the version stands in it where there is room.
  const shares = page.getByRole('group', { name: /^Split/ }).locator('> [aria-hidden]');
  await expect(shares).toHaveCount(3);
  const looks = await shares.evaluateAll((all) => all.map((share) => [getComputedStyle(share).backgroundColor, getComputedStyle(share).borderTopWidth]));
  expect(new Set(looks.map(([fill]) => fill)).size).toBe(3);
  expect(looks.map(([, edge]) => edge)).toEqual(['1px', '1px', '1px']);
  await expect(shares.last()).toHaveText(/^M/);

  // A dialog has no shadow to stand out by, and the ring of the focus is no shadow.
  await page.keyboard.press('?');
  const close = page.getByRole('dialog').getByText('Close', { exact: true });
  await expect(close).toBeFocused();
  for (const [what, width] of [
    [page.getByRole('dialog'), '1px'],
    [close, '2px'],
  ] as const)
    expect(await what.evaluate((element) => [getComputedStyle(element).outlineStyle, getComputedStyle(element).outlineWidth])).toEqual(['solid', width]);
  await page.keyboard.press('Escape');

  // The cells of a matrix have a tick or a cross, not only green and red.
  await page.goto(paths.suite('Front desk'));
  const glyph = (ending: RegExp) =>
    page
      .getByRole('grid')
      .getByRole('link', { name: ending })
      .first()
      .evaluate((cell) => getComputedStyle(cell).backgroundImage);
  const [passed, failed] = [await glyph(/: Passed$/), await glyph(/: Failed$/)];
  expect(passed).toMatch(/^url/);
  expect(failed).toMatch(/^url/);
  expect(failed).not.toBe(passed);
  expect(await ground(page.getByRole('button', { name: /^All \d/ }))).not.toBe(await ground(page.getByRole('button', { name: /^Flaky/ })));
});
