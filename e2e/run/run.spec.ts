import { z } from 'zod';
import { expect, expectAccessibleInBothThemes, expectNoSidewaysScroll, failedLoad, test } from '#e2e/fixtures.ts';
import { makeSuite, RUBRIC, runSuiteToTheEnd } from '#e2e/suite-data.ts';

const SUITE = 'Front desk';
const dated = z.object({
  data: z.array(z.object({ run_id: z.string(), test_id: z.string(), created_at: z.string() })),
  meta: z.object({ total_results: z.number() }),
});

test.beforeEach(async ({ sandbox }) => {
  await sandbox.reset('empty');
  await makeSuite(sandbox, SUITE, ['Books a visit']);
});

test('a run tells how it went, what was judged and what was logged', async ({ page, sandbox }) => {
  const [run] = await runSuiteToTheEnd(sandbox, SUITE);
  await page.goto(`/tests/${run?.test_id ?? ''}/runs/${run?.run_id ?? ''}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Books a visit' })).toBeVisible();
  await expect(page.getByText('Phone call, simulated')).toBeVisible();

  const timeline = page.getByRole('list', { name: 'Timeline' }).getByRole('listitem');
  await expect(timeline).toHaveCount(2);
  await expect(timeline.first()).toContainText('Created');
  await expect(timeline.last()).toContainText(/Passed|Failed|Error/);

  const criteria = page.getByRole('list', { name: 'Criteria' }).getByRole('listitem');
  await expect(criteria).toHaveCount(RUBRIC.length);
  await expect(criteria.first()).toContainText('Says hello before anything else.');
  await expect(page.getByText('Telnyx gives a verdict for each criterion, not a reason.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Transcript' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Against its last pass' })).toBeVisible();
  await expect(page.getByText('Version unknown')).toBeVisible();

  const lines = page.getByRole('region', { name: 'Log lines' });
  const word = /\w{4,}/.exec((await lines.innerText()).replace(/\d+/g, ''))?.[0] ?? '';
  await page.getByRole('searchbox', { name: 'Search logs' }).fill(word.toUpperCase());
  await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
  await expect(lines.locator('mark').first()).toBeVisible();
  await page.keyboard.press('Shift+Enter');
  await expect(page.getByText(/^(\d+) of \1$/)).toBeVisible();
});

test('a test can be run again; the new run is shown live and knows the one before it', async ({ page, sandbox }) => {
  const [run] = await runSuiteToTheEnd(sandbox, SUITE);
  const old = `/tests/${run?.test_id ?? ''}/runs/${run?.run_id ?? ''}`;
  await page.goto(old);
  await expect(page.getByRole('button', { name: /^Older run.*oldest run/ })).toBeVisible();
  await page.getByRole('button', { name: 'Run again…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Run Books a visit again?' });
  await expect(dialog).toContainText('This makes 1 simulated phone call to +1 512 555 0100.');
  await dialog.getByRole('button', { name: 'Run test' }).click();
  await expect(page).not.toHaveURL(new RegExp(`${old}$`));
  await expect(page).toHaveTitle(/^(Passed|Failed|Error) · Books a visit/, { timeout: 30_000 });
  await page.getByRole('button', { name: 'Older run of this test' }).click();
  await expect(page).toHaveURL(new RegExp(`${old}$`));
  await expect(page.getByRole('button', { name: 'Newer run of this test' })).toBeEnabled();
  await page.keyboard.press('l');
  await expect(page).not.toHaveURL(new RegExp(`${old}$`));
  // After a g it says where to go, and no older run is opened on the way.
  const newer = page.url();
  await page.keyboard.press('g');
  await page.keyboard.press('h');
  await expect(page.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(newer);
  await expect(page.getByRole('button', { name: /^Newer run.*newest run/ })).toBeVisible();
  await page.keyboard.press('h');
  await expect(page).toHaveURL(new RegExp(`${old}$`));
  await page.keyboard.press('r');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('link', { name: SUITE }).first().click();
  await expect(page.getByRole('grid')).toBeVisible();
});

test('a status without a name here and times that contradict each other are shown as they are, and said', async ({ page, sandbox }) => {
  const [run] = await runSuiteToTheEnd(sandbox, SUITE);
  await sandbox.scene('runs-odd');
  await page.goto(`/tests/${run?.test_id ?? ''}/runs/${run?.run_id ?? ''}`);
  await expect(page.getByRole('list', { name: 'Timeline' }).getByRole('listitem').last()).toContainText('needs_review');
  await expect(page.getByText('By its times this run ended before it began: clocks disagree.')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Criteria' })).toContainText('partly');
});

test('a log of a megabyte is searched, narrowed, wrapped, read to its end and copied without being drawn whole', async ({ page, sandbox, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const [run] = await runSuiteToTheEnd(sandbox, SUITE);
  await sandbox.scene('run-long-log');
  await page.goto(`/tests/${run?.test_id ?? ''}/runs/${run?.run_id ?? ''}`);
  await expect(page.getByText('9,000 lines, times in UTC')).toBeVisible();
  const lines = page.getByRole('region', { name: 'Log lines' });
  const drawn = async () => expect(await lines.locator('[data-index]').count()).toBeLessThan(150);
  await expect(lines).toContainText('audio.frame 0: 320 bytes in, 320 bytes out <b>simulated</b>');
  await drawn();

  const box = page.getByRole('searchbox', { name: 'Search logs' });
  await box.fill('CAME LATE');
  await expect(page.getByText('1 of 90', { exact: true })).toBeVisible();
  await expect(lines.locator('[aria-current=true]')).toContainText('turn 99 came late');
  await box.press('Shift+Enter');
  await expect(page.getByText('90 of 90', { exact: true })).toBeVisible();
  await expect(lines.locator('[aria-current=true]')).toContainText('turn 8999 came late');
  await box.fill('payload');
  await expect(lines.locator('[aria-current=true]').locator('mark')).toHaveText('payload');
  await page.getByRole('button', { name: 'Wrap lines' }).click();
  await lines.press('End');
  await expect(lines.getByText('turn 8999 came late')).toBeVisible();
  await drawn();

  await box.clear();
  await page.getByRole('combobox', { name: 'Level' }).selectOption('Warnings and errors');
  await expect(lines).not.toContainText('debug');
  await page.getByRole('button', { name: 'Copy all' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect((await page.evaluate(() => navigator.clipboard.readText())).split('\n')).toHaveLength(9_000);
});

test('a run of months ago is dated, has all it had, and is said not to be among the newest', async ({ page, sandbox }) => {
  await sandbox.reset('demo');
  const runs = '/ai/assistants/tests/test-suites/Front%20desk/runs?page[size]=1';
  const { meta } = dated.parse(await sandbox.call('GET', runs));
  const { data } = dated.parse(await sandbox.call('GET', `${runs}&page[number]=${meta.total_results}`));
  const [run] = data;
  const began = new Date(run?.created_at ?? '');
  const day = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(began);
  const time = new Intl.DateTimeFormat('en', { timeStyle: 'medium', timeZone: 'UTC' }).format(began);
  await page.goto(`/tests/${run?.test_id ?? ''}/runs/${run?.run_id ?? ''}`);
  await expect(page.locator('time', { hasText: day })).toHaveAttribute('title', /UTC$/);
  await expect(page.getByRole('list', { name: 'Timeline' }).getByRole('listitem').first()).toContainText(time);
  await expect(page.getByRole('region', { name: 'Log lines' })).toContainText('run.created');
  await expect(page.getByText('Hello, Harbor Dental.').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Older run.*oldest run of this test|^Older run.*not among the newest 100/ })).toBeVisible();
});

test('stays inside a phone and is accessible there', async ({ page, sandbox }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const [run] = await runSuiteToTheEnd(sandbox, SUITE);
  await page.goto(`/tests/${run?.test_id ?? ''}/runs/${run?.run_id ?? ''}`);
  await expect(page.getByRole('heading', { name: 'Logs' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessibleInBothThemes(page);
});

test.describe('when the API fails', () => {
  test.use({ allowedComplaints: [failedLoad(404, 422, 500)] });

  test('a run that is not there is no breakage', async ({ page }) => {
    await page.goto('/tests/00000000-0000-4000-8000-000000000000/runs/00000000-0000-4000-8000-000000000001');
    await expect(page.getByText('No such run')).toBeVisible();
  });

  test('a failure says what failed and is tried again when asked', async ({ page, sandbox }) => {
    const [run] = await runSuiteToTheEnd(sandbox, SUITE);
    await sandbox.scene('run-500');
    await page.goto(`/tests/${run?.test_id ?? ''}/runs/${run?.run_id ?? ''}`);
    await expect(page.getByRole('alert')).toContainText('The run could not be loaded.');
    await sandbox.scene(null);
    await page.getByRole('button', { name: 'Retry' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Books a visit' })).toBeVisible();
  });
});
