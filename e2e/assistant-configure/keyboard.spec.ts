import type { Locator, Page } from '@playwright/test';
import { makeAssistant, readAssistant } from '#e2e/assistant-data.ts';
import { expect, test } from '#e2e/fixtures.ts';

/** What the focus is on must be an element of the page that can be seen, with a ring around it or a frame that tells it. */
async function expectVisibleFocus(page: Page): Promise<void> {
  const told = await page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return 'nothing has the focus';
    const { width, height, bottom, top } = focused.getBoundingClientRect();
    if (width === 0 || height === 0 || bottom < 0 || top > window.innerHeight) return `${focused.outerHTML.slice(0, 120)} is out of sight`;
    const marked = [focused, focused.parentElement, focused.closest('.cm-editor'), focused.closest('label')].some((element) => {
      if (element === null) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    });
    return marked ? '' : `${focused.outerHTML.slice(0, 120)} has no mark of the focus`;
  });
  expect(told).toBe('');
}

/** Tab by tab, until the focus is where it shall go; on the way it is never lost. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press(key);
    const [isThere] = await Promise.all([target.evaluate((element) => element === document.activeElement), expectVisibleFocus(page)]);
    if (isThere) return;
  }
  throw new Error(`Tab does not lead to ${String(target)}.`);
}

test('edit, review, save as a version and promote, with the keyboard alone', async ({ page, sandbox }) => {
  await sandbox.reset('empty');
  const { id } = await makeAssistant(sandbox, 'Clinic reception', { description: 'Good day', greeting: 'Good day' });
  await page.goto(`/assistants/${id}`);
  const description = page.getByRole('textbox', { name: 'Description' });
  await expect(description).toHaveValue('Good day');
  await tabTo(page, description);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Books visits');
  await page.keyboard.press('ControlOrMeta+s');
  const review = page.getByRole('dialog', { name: 'Review changes' });
  await expect(review.getByRole('insertion').filter({ hasText: 'Books visits' })).toBeVisible();
  const name = review.getByRole('textbox', { name: 'Name of the version' });
  await tabTo(page, name);
  await page.keyboard.type('Says what it does');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Saved as the version Says what it does\./)).toBeVisible();
  await expect(review).toBeHidden();
  await expectVisibleFocus(page);

  const versions = page.getByRole('link', { name: 'Versions', exact: true });
  await tabTo(page, versions, 'Shift+Tab');
  await page.keyboard.press('Enter');
  const menu = page.getByRole('button', { name: 'Actions for Says what it does' });
  await expect(menu).toBeVisible();
  await tabTo(page, menu);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Compare with main' })).toBeFocused();
  await page.keyboard.press('p');
  await expect(page.getByRole('menuitem', { name: 'Promote…' })).toBeFocused();
  await expectVisibleFocus(page);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Promote Says what it does?' });
  await expect(dialog).toContainText('Books visits');
  await tabTo(page, dialog.getByRole('button', { name: 'Promote version' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Says what it does is main now. Every caller hears it from the next call.')).toBeVisible();
  await expect(dialog).toBeHidden();
  await expectVisibleFocus(page);
  expect((await readAssistant(sandbox, id))['description']).toBe('Books visits');
});
