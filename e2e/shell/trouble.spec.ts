import { makeAssistant } from '#e2e/assistant-data.ts';
import { expect, expectAccessibleInBothThemes, test } from '#e2e/fixtures.ts';

test('an address that is no page leads on', async ({ page }) => {
  await page.goto('/nothing/here');
  await expect(page).toHaveTitle('No such page · Switchboard');
  await expect(page.getByRole('heading', { level: 1, name: 'No such page' })).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await page.getByRole('link', { name: 'Go to assistants' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Assistants' })).toBeFocused();
});

test.describe('a page that breaks', () => {
  test.use({ allowedComplaints: [/No collation here/] });

  test('leaves the rest standing and can be tried again', async ({ page, sandbox }) => {
    await sandbox.reset('empty');
    await makeAssistant(sandbox, 'Clinic reception');
    await page.addInitScript(() => {
      const whole = Intl.Collator;
      Reflect.set(
        Intl,
        'Collator',
        class {
          constructor() {
            throw new Error('No collation here');
          }
        },
      );
      window.addEventListener('mend', () => Reflect.set(Intl, 'Collator', whole));
    });
    await page.goto('/assistants');
    await expect(page.getByRole('heading', { level: 1, name: 'This page broke' })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('No collation here');
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
    await expectAccessibleInBothThemes(page);
    await page.evaluate(() => window.dispatchEvent(new Event('mend')));
    await page.getByRole('button', { name: 'Retry' }).click();
    await expect(page.getByRole('link', { name: 'Clinic reception' })).toBeVisible();
  });
});

test.describe('a page whose file is gone from the server', () => {
  test.use({ allowedComplaints: [/net::ERR_(?:BLOCKED_BY_CLIENT|INTERNET_DISCONNECTED)|MissingFile|dynamically imported module/] });

  test('keeps what was typed and offers the new version', async ({ page, context, sandbox }) => {
    await sandbox.reset('empty');
    const { id } = await makeAssistant(sandbox, 'Clinic reception');
    const browser = await context.newCDPSession(page);
    await browser.send('Network.enable');
    await browser.send('Network.setBlockedURLs', { urls: ['*/assets/SuitesPage*'] });
    await page.goto(`/assistants/${id}`);
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Half typed');
    await page.getByRole('link', { name: 'Suites' }).click();
    await page.getByRole('dialog', { name: 'Leave without saving?' }).getByRole('button', { name: 'Leave, keep the draft' }).click();
    const offer = page.getByRole('dialog', { name: 'A new version is ready' });
    await expect(offer).toBeVisible();
    await expectAccessibleInBothThemes(page);
    await offer.getByRole('button', { name: 'Stay here' }).click();
    await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Half typed');
    await expect(page).toHaveURL(new RegExp(`${id}$`));

    await browser.send('Network.setBlockedURLs', { urls: [] });
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Clinic reception');
    await page.getByRole('link', { name: 'Suites' }).click();
    await offer.getByRole('button', { name: 'Load again' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Suites' })).toBeVisible();
  });

  test('says so when it is the first page', async ({ page, context }) => {
    const browser = await context.newCDPSession(page);
    await browser.send('Network.enable');
    await browser.send('Network.setBlockedURLs', { urls: ['*/assets/SuitesPage*'] });
    await page.goto('/suites');
    await expect(page.getByRole('heading', { level: 1, name: 'A new version is ready' })).toBeVisible();
    await browser.send('Network.setBlockedURLs', { urls: [] });
    await page.getByRole('button', { name: 'Load again' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Suites' })).toBeVisible();
  });

  test('a server that is gone is no new version', async ({ page, context }) => {
    await page.goto('/assistants');
    await expect(page.getByRole('heading', { level: 1, name: 'Assistants' })).toBeVisible();
    await context.setOffline(true);
    await page.getByRole('link', { name: 'Suites' }).click();
    await expect(page.getByText('The page could not be opened.')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: 'Assistants' })).toBeVisible();
    await expect(page.getByRole('dialog')).toBeHidden();
    await context.setOffline(false);
    await page.getByRole('link', { name: 'Suites' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Suites' })).toBeVisible();
  });
});
