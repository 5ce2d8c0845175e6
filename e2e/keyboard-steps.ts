import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** What the focus is on must be an element of the page that can be seen, with a ring around it or a frame that tells it. */
export async function expectVisibleFocus(page: Page): Promise<void> {
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
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press(key);
    const [isThere] = await Promise.all([target.evaluate((element) => element === document.activeElement), expectVisibleFocus(page)]);
    if (isThere) return;
  }
  throw new Error(`Tab does not lead to ${String(target)}.`);
}
