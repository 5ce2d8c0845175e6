import { makeClinic } from '#e2e/assistant-versions/data.ts';
import { expect, expectAccessibleInBothThemes, expectNoSidewaysScroll, failedLoad, test } from '#e2e/fixtures.ts';
import { makeSuite, runsOf } from '#e2e/suite-data.ts';

const SUITE = 'Front desk';
const TESTS = ['Books a visit', 'Gives the hours'];

test.beforeEach(async ({ sandbox }) => {
  await sandbox.reset('empty');
});

test('says what it does, runs to the end and leads to a split at 5 %', async ({ page, sandbox }) => {
  const { id, concise } = await makeClinic(sandbox);
  await makeSuite(sandbox, SUITE, TESTS, id);
  await page.goto(`/assistants/${id}/versions`);
  await page.getByRole('button', { name: 'Actions for Concise greeting' }).click();
  await page.getByRole('menuitem', { name: 'Showdown against main…' }).click();
  await expect(page.getByRole('combobox', { name: 'Version' })).toHaveValue(concise);
  await expect(page.getByRole('button', { name: 'Start showdown' })).toHaveAccessibleDescription('Choose a version and a suite first.');
  await page.getByRole('combobox', { name: 'Suite' }).selectOption(SUITE);
  await expect(page.getByText('6 starts: 3 rounds on each version')).toBeVisible();
  await page.getByRole('combobox', { name: 'Rounds' }).selectOption('2 rounds');
  await expect(page.getByText('4 starts: 2 rounds on each version')).toBeVisible();
  await expect(page.getByText(/^8 simulated phone calls to /)).toBeVisible();
  await expect(page.getByText(`${id}, 8 times`)).toBeVisible();
  await expect(page.getByText('Nobody is called.')).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await page.getByRole('button', { name: 'Start showdown' }).click();

  const course = page.getByRole('region', { name: 'Course of the showdown' });
  await expect(course.getByRole('status')).toContainText(/Round 1 of 2, on Weekend hours: \d of 2 runs done/);
  await page.reload();
  await expect(course.getByText('4 of 4 starts made')).toBeVisible({ timeout: 60_000 });
  await expect(course.getByRole('status')).toHaveText('All 4 starts have ended.', { timeout: 30_000 });
  const result = page.getByRole('region', { name: 'Result' });
  await expect(result).toContainText('Neither is shown to be better.');
  await expect(result).toContainText(/Of \d pairs? of runs it fixed \d and broke \d\. Exact McNemar test, two-sided: p = [\d.]+\./);
  await expect(result).toContainText('Simulated');
  const table = page.getByRole('table', { name: 'Tests and criteria' });
  await expect(table.getByRole('row')).toHaveCount(7);
  await expect(table.getByRole('link', { name: /^Concise greeting, round 2, Gives the hours: / })).toHaveAttribute('href', /\/runs\//);
  expect(await runsOf(sandbox, SUITE)).toHaveLength(8);
  await expectAccessibleInBothThemes(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
  await expect(table.getByRole('link')).toHaveCount(8);
  await expectAccessibleInBothThemes(page);

  await result.getByRole('link', { name: 'Start at 5 %' }).click();
  await expect(page.getByRole('slider', { name: 'Share of Concise greeting' })).toHaveValue('5');
  await page.goto(`/assistants/${id}/versions`);
  await expect(page.getByRole('row', { name: /Concise greeting/ })).toContainText(/\d of \d runs?(Better|Worse|Cannot tell yet)simulated/);
});

test.describe('a start that fails', () => {
  test.use({ allowedComplaints: [failedLoad(500)] });

  test('is said with what was made, and only the missing ones are made then', async ({ page, sandbox }) => {
    const { id, concise } = await makeClinic(sandbox);
    await makeSuite(sandbox, SUITE, ['Books a visit'], id);
    await sandbox.scene('run-trigger-500');
    await page.goto(`/assistants/${id}/showdown?suite=Front+desk&candidate=${concise}&rounds=1`);
    await page.getByRole('button', { name: 'Start showdown' }).click();
    const course = page.getByRole('region', { name: 'Course of the showdown' });
    await expect(course.getByRole('alert')).toContainText('Round 1 was not started on Weekend hours.');
    await expect(course).toContainText('0 of 2 starts were made before.');
    await sandbox.scene(null);
    await course.getByRole('button', { name: 'Retry' }).click();
    await expect(course.getByRole('status')).toContainText('Round 1 of 1, on Weekend hours');
    await sandbox.scene('run-trigger-500');
    await expect(course.getByRole('alert')).toContainText('Round 1 was not started on Concise greeting.', { timeout: 30_000 });
    await expect(course).toContainText('1 of 2 starts were made before.');
    await expectAccessibleInBothThemes(page);
    await sandbox.scene(null);
    await course.getByRole('button', { name: 'Retry' }).click();
    await expect(course.getByRole('status')).toHaveText('All 2 starts have ended.', { timeout: 30_000 });
    expect(await runsOf(sandbox, SUITE)).toHaveLength(2);
  });
});

test('a link that was handed on calls nobody by itself, and a stopped showdown is continued', async ({ page, sandbox }) => {
  const { id, main, concise } = await makeClinic(sandbox);
  await makeSuite(sandbox, SUITE, ['Books a visit'], id);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/assistants/${id}/showdown?suite=Front+desk&candidate=${concise}&rounds=1&id=handed-on-0001&main=${main}`);
  const course = page.getByRole('region', { name: 'Course of the showdown' });
  await expect(course.getByRole('status')).toHaveText('Stopped: 0 of 2 starts were made.');
  expect(await runsOf(sandbox, SUITE)).toHaveLength(0);
  await expectNoSidewaysScroll(page);
  await course.getByRole('button', { name: 'Continue' }).click();
  await expect(course.getByRole('status')).toContainText('on Weekend hours');
  await course.getByRole('button', { name: 'Stop after this start' }).click();
  await expect(course.getByRole('status')).toHaveText('Stopped: 1 of 2 starts were made.', { timeout: 30_000 });
  await expectAccessibleInBothThemes(page);
  expect(await runsOf(sandbox, SUITE)).toHaveLength(1);
  await course.getByRole('button', { name: 'Continue' }).click();
  await expect(course.getByRole('status')).toHaveText('All 2 starts have ended.', { timeout: 30_000 });
  await expect(page.getByRole('link', { name: 'New showdown' })).toBeVisible();
});
