import { makeSplit } from '#e2e/assistant-canary/data.ts';
import { makeAssistant } from '#e2e/assistant-data.ts';
import { expect, expectAccessibleInBothThemes, expectNoSidewaysScroll, failedLoad, test } from '#e2e/fixtures.ts';
import { makeSuite } from '#e2e/suite-data.ts';

test('shows what needs a person, leads to the place, and lets it wait', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/');
  await expect(page).toHaveTitle('Home · Switchboard');
  await expect(page.getByRole('status').filter({ hasText: /Looked at all of \d+ assistants and 5 suites/ })).toBeVisible();
  const inbox = page.getByRole('region', { name: 'Needs you' });
  const red = inbox.getByRole('listitem').filter({ hasText: 'Front desk: 4 of 22 tests did not pass' });
  await expect(red).toBeVisible();
  await expect(inbox.getByRole('link', { name: 'Harbor Dental reminders: 3 calls or texts failed' })).toBeVisible();
  await expect(inbox.getByRole('link', { name: 'Property management: every tool may be called' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Next calls and texts' }).getByRole('link').first()).toBeVisible();
  await expect(page.getByRole('img', { name: /^Harbor Dental front desk: Concise greeting 10 %, Spanish first 2.5 %, main 87.5 %$/ })).toBeVisible();
  expect(asked.length).toBeLessThan(100);
  await expectAccessibleInBothThemes(page);

  await red.getByRole('button', { name: /^Snooze Front desk/ }).click();
  await page.getByRole('menuitem', { name: 'Until it changes' }).click();
  await expect(red).toBeHidden();
  await expect(inbox.getByRole('button', { name: /^Snooze Guest messaging/ })).toBeFocused();
  await page.reload();
  await expect(inbox.getByRole('link', { name: /^Dispatch: / })).toBeVisible();
  await expect(red).toBeHidden();
  await inbox.getByText('1 snoozed').click();
  const away = inbox.getByRole('listitem').filter({ hasText: 'until it changes' });
  await expect(away).toContainText('Front desk: 4 of 22 tests did not pass');
  await expectAccessibleInBothThemes(page);
  await away.getByRole('button', { name: /^Bring back Front desk/ }).click();
  await expect(inbox.getByText('1 snoozed')).toBeHidden();
  await expect(inbox.getByRole('link').first()).toBeFocused();
  await red.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Front desk' })).toBeFocused();

  await page.keyboard.press('g');
  await page.keyboard.press('h');
  await inbox.getByRole('link', { name: 'Salesforce is connected and no assistant uses it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Salesforce' })).toBeFocused();
  await page.goBack();
  await page.getByRole('region', { name: 'Canaries in progress' }).getByRole('link', { name: 'Harbor Dental front desk' }).click();
  await expect(page.getByRole('heading', { name: 'Who hears which version' })).toBeVisible();
});

test('follows a running suite and tells of what was changed here', async ({ page, sandbox }) => {
  await sandbox.reset('empty');
  const { id } = await makeSplit(sandbox);
  await makeSuite(sandbox, 'Night line', ['Takes a message', 'Gives the hours']);
  await sandbox.call('POST', '/ai/assistants/tests/test-suites/Night%20line/runs', {});
  await sandbox.scene('runs-held');
  await page.goto('/');
  const suites = page.getByRole('region', { name: 'Suites' });
  await expect(suites.getByRole('listitem').filter({ hasText: 'Night line' })).toContainText('0 of 2 done');
  await expect(page.getByRole('region', { name: 'Canaries in progress' })).toContainText('Concise greeting 10 % · Spanish first 5 %');
  const changes = page.getByRole('region', { name: 'Latest changes' });
  await expect(changes.getByRole('link', { name: 'Ran suite: Night line' })).toBeVisible();
  await changes.getByRole('link', { name: 'Started canary: Clinic reception' }).click();
  await expect(page).toHaveURL(/\/activity\?entry=\d+$/);
  await page.goBack();
  // The runs have an end; the card follows.
  await sandbox.scene(null);
  await expect(suites.getByText(/of 2 done/)).toBeHidden({ timeout: 20_000 });
  await expect(suites.getByText(/not passed|newest batch of 1 suite passed/)).toBeVisible();
  await sandbox.call('DELETE', `/ai/assistants/${id}/canary-deploys`);
  await page.reload();
  await expect(page.getByText('Everyone hears main.')).toBeVisible();
});

test('is calm in a new account, and stays inside a phone', async ({ page, sandbox }) => {
  await sandbox.reset('empty');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await expect(page.getByText('No assistants yet')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await makeAssistant(sandbox, 'Übergrößenträgerbegrüßung'.repeat(2), { llm_api_key_ref: 'a-key-that-an-import-named-and-nobody-entered-yet' });
  await page.reload();
  await expect(page.getByRole('link', { name: /a-key-that-an-import-named-and-nobody-entered-yet is not there/ })).toBeVisible();
  await expect(page.getByText('Nothing is scheduled.')).toBeVisible();
  await page.getByRole('button', { name: /^Snooze Zendesk/ }).click();
  await expect(page.getByRole('menuitem', { name: 'For a week' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.keyboard.press('Escape');
  await expectAccessibleInBothThemes(page);
});

test('looks at a part of ten thousand assistants, and further when asked', async ({ page, sandbox }) => {
  await sandbox.reset('large');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/');
  await expect(page.getByText(/^Splits and events of 24 of 10,000 assistants, /)).toBeVisible();
  await expect(page.getByText('Everyone hears main of the assistants that were looked at.')).toBeVisible();
  expect(asked.length).toBeLessThan(150);
  await page.getByRole('button', { name: 'Look further' }).click();
  await expect(page.getByText(/^Splits and events of 48 of 10,000 assistants, /)).toBeVisible();
});

test.describe('when a part fails', () => {
  test.use({ allowedComplaints: [failedLoad(500)] });

  test('keeps the others, says what could not be looked at, and tries it again', async ({ page, sandbox }) => {
    await sandbox.reset('empty');
    await makeSplit(sandbox);
    await sandbox.scene('canary-500');
    await page.goto('/');
    const canaries = page.getByRole('region', { name: 'Canaries in progress' });
    await expect(canaries.getByRole('alert')).toContainText('The splits could not be loaded.');
    await expect(page.getByText('Not everything could be looked at: splits')).toBeVisible();
    await expect(page.getByText('Nothing is scheduled.')).toBeVisible();
    await expect(page.getByText('No suite was run yet.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Started canary: Clinic reception' })).toBeVisible();
    await sandbox.scene(null);
    await canaries.getByRole('button', { name: 'Retry' }).click();
    await expect(canaries.getByRole('link', { name: 'Clinic reception' })).toBeVisible();
    await expect(page.getByText('Not everything could be looked at: splits')).toBeHidden();

    await sandbox.scene('assistants-500');
    await page.reload();
    await expect(page.getByText('The assistants could not be loaded.')).toBeVisible();
    await expect(page.getByText('No suite was run yet.')).toBeVisible();
    await expect(page.getByText('Everyone hears main.').or(page.getByText('Nothing is scheduled.'))).toHaveCount(0);
  });
});
