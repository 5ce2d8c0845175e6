import type { Page } from '@playwright/test';
import { expect, test } from '#e2e/fixtures.ts';
import { makeSuite, runsOf } from '#e2e/suite-data.ts';

const SUITE = 'Front desk';

test.beforeEach(async ({ sandbox }) => {
  await sandbox.reset('empty');
  await makeSuite(sandbox, SUITE, ['Books a visit', 'Gives the hours']);
  await sandbox.scene('runs-held');
});

/** A browser whose person answers so when it asks; what it asked and showed stands on the page's root. */
async function answering(page: Page, answer: NotificationPermission): Promise<void> {
  await page.addInitScript((given) => {
    class Shown extends EventTarget {
      static permission = 'default';
      static requestPermission() {
        document.documentElement.dataset['asked'] = 'yes';
        Shown.permission = given;
        return Promise.resolve(given);
      }
      constructor(title: string, { body }: { body: string }) {
        super();
        document.documentElement.dataset['told'] = `${title} | ${body}`;
      }
    }
    Object.defineProperty(window, 'Notification', { value: Shown });
  }, answer);
}

/** As when another tab is in front. */
async function lookElsewhere(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  });
}

async function runTheSuite(page: Page): Promise<void> {
  await page.goto('/suites/Front%20desk');
  await page.getByRole('button', { name: 'Run suite…' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Run suite', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Suite is running' })).toBeVisible();
}

test('whoever asks to be told is told of the end of a batch from a hidden tab', async ({ page, sandbox }) => {
  await answering(page, 'granted');
  await runTheSuite(page);
  const root = page.locator('html');
  const offer = page.getByRole('button', { name: 'Notify me' });
  await expect(offer).toBeVisible();
  await expect(root).not.toHaveAttribute('data-asked');
  await offer.click();
  await expect(root).toHaveAttribute('data-asked', 'yes');
  await expect(page.getByRole('region', { name: 'Suite is running' }).getByText('You will be told')).toBeVisible();
  await lookElsewhere(page);
  await sandbox.scene(null);
  await expect(root).toHaveAttribute('data-told', /^Front desk \| Batch done: \d of 2 passed/, { timeout: 20_000 });
  await expect(page).toHaveTitle(/^Done: \d of 2 · Front desk/);
});

test('a refusal is said, and a page that is looked at tells by itself alone', async ({ page, sandbox }) => {
  await answering(page, 'denied');
  await runTheSuite(page);
  await page.getByRole('button', { name: 'Notify me' }).click();
  await expect(page.getByRole('region', { name: 'Suite is running' })).toContainText('This browser refuses notifications for this page.');
  await expect(page.getByRole('button', { name: 'Notify me' })).toBeHidden();
  await sandbox.scene(null);
  await expect(page).toHaveTitle(/^Done: \d of 2 · Front desk/, { timeout: 20_000 });
  await expect(page.locator('html')).not.toHaveAttribute('data-told');
  expect(await runsOf(sandbox, SUITE)).toHaveLength(2);
});
