import { expect, test, type Page } from '@playwright/test';

/** What main says, and what the newcomer makes of it in a version of that name. */
export const MAIN_GREETING = 'Harbor Dental, this is {{assistant_name}}. How can I help you today?';
export const GREETING = 'Harbor Dental, this is Maya. May I have your name, please?';
const VERSION = 'Asks for the name first';

/** How many simulated calls may take their time. */
const SUITE_ENDS = 40_000;

/**
 * A newcomer's first quarter of an hour on the demo's clinic: from the list of assistants to the log of a run that failed.
 * Nothing here steers the sandbox, so that the same walk can be taken through the proxy, where the console takes calls for real.
 */
export async function walk(page: Page, calls: 'simulated' | 'real'): Promise<void> {
  // A walk is many pages long.
  test.setTimeout(90_000);
  await test.step('opens the assistant that answers the front desk', async () => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible();
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Assistants' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Assistants' })).toBeVisible();
    await page.getByRole('searchbox', { name: 'Search assistants' }).fill('front desk');
    await page.getByRole('link', { name: 'Harbor Dental front desk' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Harbor Dental front desk' })).toBeVisible();
  });
  await test.step('gives it another greeting and saves that beside main', () => saveVersion(page));
  await test.step('lets a few callers hear it', () => splitTraffic(page));
  await test.step('finds everything as it was left after a reload', async () => {
    await page.reload();
    await expect(page.getByRole('textbox', { name: `Percent of ${VERSION}` })).toHaveValue('5');
    await page.getByRole('link', { name: 'Configure', exact: true }).click();
    await expect(page.getByRole('textbox', { name: 'Greeting' })).toHaveText(MAIN_GREETING);
  });
  await test.step('runs the suite of the front desk on the new version', () => runSuite(page, calls));
  await test.step('reads why a run failed', () => readFailedRun(page));
}

async function saveVersion(page: Page): Promise<void> {
  const greeting = page.getByRole('textbox', { name: 'Greeting' });
  await expect(greeting).toHaveText(MAIN_GREETING);
  await greeting.fill(GREETING);
  await page.getByRole('button', { name: 'Review changes…' }).click();
  const review = page.getByRole('dialog', { name: 'Review changes' });
  await review.getByRole('textbox', { name: 'Name of the version' }).fill(VERSION);
  await review.getByRole('button', { name: 'Save version' }).click();
  await expect(page.getByText(new RegExp(`^Saved as the version ${VERSION}`))).toBeVisible();
  await expect(greeting).toHaveText(MAIN_GREETING);
}

async function splitTraffic(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Canary', exact: true }).click();
  const everyoneElse = page.getByRole('region', { name: 'Rule 3', exact: true });
  await everyoneElse.getByRole('button', { name: `Add ${VERSION} to this split` }).click();
  const percent = everyoneElse.getByRole('textbox', { name: `Percent of ${VERSION}` });
  await percent.fill('5');
  await percent.press('Enter');
  await page.getByRole('button', { name: 'Review split…' }).click();
  const review = page.getByRole('dialog', { name: 'Review split' });
  await expect(review).toContainText(VERSION);
  await review.getByRole('textbox', { name: 'Why all the same?' }).fill('Its suite runs right after.');
  await review.getByRole('button', { name: 'Save split' }).click();
  await expect(page.getByText('Split saved. Callers hear it from the next call.')).toBeVisible();
}

async function runSuite(page: Page, calls: 'simulated' | 'real'): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Suites' }).click();
  await page.getByRole('link', { name: 'Front desk', exact: true }).click();
  await page.getByRole('button', { name: 'Run suite…' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Run Front desk?' });
  await expect(dialog).toContainText(calls === 'simulated' ? '22 simulated phone calls' : 'Telnyx bills them');
  await dialog.getByRole('combobox', { name: 'Version' }).selectOption({ label: VERSION });
  if (calls === 'real') await dialog.getByRole('textbox', { name: 'Type 22 to confirm 22 phone calls' }).fill('22');
  await dialog.getByRole('button', { name: 'Run suite', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Suite is running' })).toBeVisible();
  await expect(page).toHaveTitle(/^Done: \d+ of 22 · Front desk/, { timeout: SUITE_ENDS });
}

async function readFailedRun(page: Page): Promise<void> {
  const failed = page.getByRole('grid', { name: 'Results of Front desk' }).getByRole('link', { name: /: Failed$/ });
  await failed.first().click();
  await expect(page).toHaveTitle(/^Failed · /);
  const criteria = page.getByRole('list', { name: 'Criteria' }).getByRole('listitem');
  await expect(criteria.filter({ hasText: 'Failed' }).first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'Log lines' })).toContainText(/\S/);
}
