import { devices, type Page } from '@playwright/test';
import { editorOf, number, openEditor, reviewAndSave, saveElsewhere, savedRules, saveReviewed, split, startCanary } from '#e2e/assistant-canary/data.ts';
import { makeAssistant } from '#e2e/assistant-data.ts';
import { expect, expectAccessibleInBothThemes, expectNoSidewaysScroll, test } from '#e2e/fixtures.ts';
import { makeSuite } from '#e2e/suite-data.ts';
import { CANDIDATE, makeCandidate, rampOf, startRamp, SUITE, versionNamed } from './parts.ts';

const NAME = 'Clinic reception';
const STAFF = '+14155550134';

test.beforeEach(async ({ sandbox }) => sandbox.reset('empty'));

test('a change goes from the editor to callers, meets a regression, and comes back by itself', async ({ page, sandbox }) => {
  const { id } = await makeAssistant(sandbox, NAME, { greeting: 'Good day, how can I help you today?' });
  await makeSuite(sandbox, SUITE, ['Books a visit', 'Gives the hours'], id);
  const editor = editorOf(page);
  const { strip, last } = rampOf(page);

  await test.step('edits and saves beside main', async () => {
    await page.goto(`/assistants/${id}`);
    await page.getByRole('textbox', { name: 'Greeting' }).fill('Hello, how can I help?');
    await page.getByRole('button', { name: 'Review changes…' }).click();
    const review = page.getByRole('dialog', { name: 'Review changes' });
    await review.getByRole('textbox', { name: 'Name of the version' }).fill(CANDIDATE);
    await review.getByRole('button', { name: 'Save version' }).click();
    await expect(page.getByText(/^Saved as the version Concise greeting\./)).toBeVisible();
  });
  const candidate = await versionNamed(sandbox, id, CANDIDATE);

  await test.step('sets it against main', () => winShowdown(page));

  await test.step('gives it 5 % of everyone', async () => {
    await page.getByRole('region', { name: 'Result' }).getByRole('link', { name: 'Start at 5 %' }).click();
    await expect(editor.field(CANDIDATE)).toHaveValue('5');
    await reviewAndSave(page);
    await expect(strip).toContainText(/5.%/);
    expect(await savedRules(sandbox, id)).toEqual([{ match: [], serve: split([candidate, 5]) }]);
  });

  const staff = { match: [number('in', STAFF)], serve: { version_id: candidate } };
  await test.step('asks for 25 % while somebody else saves, and puts it on top on purpose', async () => {
    await page.getByRole('button', { name: /^Next step: 25.%…$/ }).click();
    await expect(editor.review).toBeVisible();
    await saveElsewhere(sandbox, id, [staff, { match: [], serve: split([candidate, 5]) }]);
    await saveReviewed(page);
    await expect(editor.dock).toContainText('Somebody else changed this split meanwhile.');
    await expect(editor.dock).toContainText(new RegExp(`New rule 1, end_user_target is \\${STAFF}: 100.% ${CANDIDATE}`));
    await editor.dock.getByRole('button', { name: 'Keep mine and look again' }).click();
    await expect(editor.rule(1)).toContainText(STAFF);
    await reviewAndSave(page);
    expect(await savedRules(sandbox, id)).toEqual([staff, { match: [], serve: split([candidate, 25]) }]);
  });

  await test.step('ramps it to 50 %, where its tests fail: everyone is back at main, and that is said', async () => {
    await sandbox.scene('run-trigger-regression');
    await startRamp(page, { unit: 'hours', hold: '1', suite: SUITE });
    await expect(strip).toContainText(new RegExp(`Ramp of ${CANDIDATE}: 50.%, step 1 of 1`));
    await expect(last).toContainText('Back to main. A test of the suite failed on this version.');
    await expect(strip).toContainText('Back to main. A test of the suite failed on this version.');
    await expect(strip.getByRole('img', { name: /^Everyone hears / })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Start at 5/ })).toBeVisible();
    await sandbox.scene(null);
  });

  await test.step('finds it in Activity and takes it back', async () => {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Activity' }).click();
    const ended = `Ended the canary of ${NAME}`;
    const row = page.getByRole('list', { name: 'Changes of Today' }).getByRole('listitem').filter({ hasText: ended });
    await expect(row).toContainText('Ramp');
    await expect(row).toContainText('is aborted: tests failed on this version since the step.');
    await row.getByRole('link', { name: ended, exact: true }).click();
    await page.getByRole('dialog', { name: ended, exact: true }).getByRole('button', { name: 'Undo…' }).click();
    await page.getByRole('dialog', { name: 'Undo this change?' }).getByRole('button', { name: 'Undo change' }).click();
    await expect(page.getByText('Undone. The journal holds both.')).toBeVisible();
    expect(await savedRules(sandbox, id)).toEqual([staff, { match: [], serve: split([candidate, 50]) }]);
    await page.goto(`/assistants/${id}/canary`);
    await expect(editor.field(CANDIDATE)).toHaveValue('50');
    await expect(strip).not.toContainText('Back to main.');
  });
});

/** From the versions of an assistant to the end of a showdown of one round. */
async function winShowdown(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Versions', exact: true }).click();
  await page.getByRole('button', { name: `Actions for ${CANDIDATE}` }).click();
  await page.getByRole('menuitem', { name: 'Showdown against main…' }).click();
  await page.getByRole('combobox', { name: 'Suite' }).selectOption(SUITE);
  await page.getByRole('combobox', { name: 'Rounds' }).selectOption('1 round');
  await expect(page.getByText('2 starts: 1 round on each version')).toBeVisible();
  await page.getByRole('button', { name: 'Start showdown' }).click();
  const course = page.getByRole('region', { name: 'Course of the showdown' });
  await expect(course.getByRole('status')).toHaveText('All 2 starts have ended.', { timeout: 20_000 });
}

test.describe('on a phone', () => {
  const { hasTouch, isMobile } = devices['iPhone 12'];
  test.use({ viewport: { width: 390, height: 844 }, hasTouch, isMobile });

  test('a ramp, what it waits for and how it ended fit', async ({ page, sandbox }) => {
    const { id, candidate } = await makeCandidate(sandbox);
    await makeSuite(sandbox, SUITE, ['Books a visit'], id);
    await startCanary(sandbox, id, [{ match: [], serve: split([candidate, 5]) }]);
    await openEditor(page, id);
    await startRamp(page, { unit: 'hours', hold: '1', suite: SUITE });
    const { gates, last } = rampOf(page);
    await expect(gates).toContainText('Held until');
    await expect(gates).toContainText(`${SUITE} passed on this version since the step`);
    await expect(page.getByRole('button', { name: 'Abort ramp…' })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessibleInBothThemes(page);
    await sandbox.scene('run-trigger-regression');
    await page.getByRole('button', { name: /^Step to 50.%…$/ }).tap();
    await page.getByRole('dialog').getByRole('button', { name: 'Take the step' }).tap();
    await expect(last).toContainText('Back to main. A test of the suite failed on this version.', { timeout: 15_000 });
    await expectNoSidewaysScroll(page);
    await expectAccessibleInBothThemes(page);
  });
});
