import { readFile } from 'node:fs/promises';
import { expect, expectAccessibleInBothThemes, expectNoSidewaysScroll, test } from '#e2e/fixtures.ts';
import { makeSuite, RUBRIC, runsOf, runSuiteToTheEnd } from '#e2e/suite-data.ts';

const SUITE = 'Front desk / night \\ late';
const ADDRESS = `/suites/${encodeURIComponent(SUITE)}`;
const NAMES = ['Books a visit', 'Gives the hours', 'Speaks Spanish'];

test.beforeEach(async ({ sandbox }) => {
  await sandbox.reset('empty');
});

test('a suite that never ran says so; running it fills the matrix live and tells when it is done', async ({ page, sandbox }) => {
  await makeSuite(sandbox, SUITE, NAMES);
  await sandbox.scene('runs-held');
  await page.goto(ADDRESS);
  await expect(page.getByText('Not run yet')).toBeVisible();

  await page.getByRole('button', { name: 'Run suite…' }).first().click();
  const dialog = page.getByRole('dialog', { name: `Run ${SUITE}?` });
  await expect(dialog).toContainText('This makes 3 simulated phone calls to +1 512 555 0100. Nobody is called.');
  await expect(dialog).toContainText('not an assistant by its id');
  await dialog.getByRole('button', { name: 'Run suite', exact: true }).click();

  await expect(page.getByRole('region', { name: 'Suite is running' })).toBeVisible();
  await expect(page).toHaveTitle(/^0 of 3 · Front desk \/ night/);
  await page.reload();
  await expect(page.getByRole('region', { name: 'Suite is running' })).toBeVisible();
  await sandbox.scene(null);
  await expect(page).toHaveTitle(/^Done: \d of 3 · /, { timeout: 30_000 });
  await expect(page.getByRole('group', { name: 'Running batches' })).toContainText(/Batch done: \d of 3 passed/);

  const grid = page.getByRole('grid', { name: `Results of ${SUITE}` });
  await expect(grid.getByRole('link', { name: /: (Passed|Failed|Error)$/ })).toHaveCount(3);
  await expect(page.getByText('All 3 runs are loaded.')).toBeVisible();
});

test('a double press runs the suite once', async ({ page, sandbox }) => {
  await makeSuite(sandbox, SUITE, NAMES);
  await page.goto(ADDRESS);
  await page.getByRole('button', { name: 'Run suite…' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Run suite', exact: true }).dblclick();
  await expect(page.getByRole('grid')).toBeVisible();
  expect(await runsOf(sandbox, SUITE)).toHaveLength(NAMES.length);
});

test('offers the versions of the assistant that the tests reach', async ({ page, sandbox }) => {
  await sandbox.call('POST', '/ai/assistants', { name: 'Reception', instructions: 'Be kind.', model: 'openai/gpt-4o' });
  const list = await sandbox.call('GET', '/ai/assistants');
  const id = /"id":"([^"]+)"/.exec(JSON.stringify(list))?.[1] ?? '';
  await sandbox.call('POST', `/ai/assistants/${id}`, { instructions: 'Be brief.', promote_to_main: false, version_name: 'Concise greeting' });
  await makeSuite(sandbox, SUITE, NAMES, id);
  await page.goto(ADDRESS);
  await expect(page.getByText('Reception')).toBeVisible();
  await page.getByRole('button', { name: 'Run suite…' }).first().click();
  const version = page.getByRole('combobox', { name: 'Version' });
  await expect(version.getByRole('option')).toHaveText([/^Main/, 'Concise greeting']);
  await version.selectOption('Concise greeting');
  await page.getByRole('button', { name: 'Run suite', exact: true }).click();
  await expect(page.getByRole('grid')).toBeVisible();
});

test('the matrix works by keyboard alone', async ({ page, sandbox }) => {
  await makeSuite(sandbox, SUITE, NAMES);
  const first = await runSuiteToTheEnd(sandbox, SUITE);
  await runSuiteToTheEnd(sandbox, SUITE);
  await page.goto(ADDRESS);
  const grid = page.getByRole('grid');
  await expect(grid.getByRole('link')).toHaveCount(6);

  await page.getByRole('button', { name: 'Export what is shown' }).focus();
  await page.keyboard.press('Tab');
  await expect(grid.getByLabel(/^Books a visit, /).first()).toBeFocused();
  await page.keyboard.press('j');
  await expect(grid.getByLabel(/^Gives the hours, /).first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(grid.getByLabel(/^Gives the hours, /).nth(1)).toBeFocused();
  await page.keyboard.press('Home');
  const row = grid.getByRole('button', { name: 'Gives the hours' });
  await expect(row).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(row).toHaveAttribute('aria-expanded', 'true');
  await expect(grid.getByText(RUBRIC[0]?.name ?? '')).toBeVisible();
  await expect(page).toHaveURL(/open=/);

  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const old = first.map((run) => run.run_id).join('|');
  await expect(page).toHaveURL(new RegExp(`/tests/[^/]+/runs/(${old})$`));
  await page.goBack();
  await expect(row).toHaveAttribute('aria-expanded', 'true');
});

test('one language filters the matrix, in the box and in the address', async ({ page, sandbox }) => {
  await makeSuite(sandbox, SUITE, NAMES);
  await runSuiteToTheEnd(sandbox, SUITE);
  await page.goto(`${ADDRESS}?q=spanish`);
  const box = page.getByRole('searchbox', { name: 'Filter tests and batches' });
  await expect(box).toHaveValue('spanish');
  await expect(page.getByRole('rowheader')).toHaveText([/Speaks Spanish/]);

  await page.getByRole('button', { name: /^Flaky/ }).click();
  await expect(box).toHaveValue('spanish is:flaky');
  await expect(page.getByText('No test matches.')).toBeVisible();
  await expect(page).toHaveURL(/q=spanish\+is%3Aflaky/);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(3);
  await expect(page).not.toHaveURL(/\?/);

  await box.fill('crit:"names the" !spanish');
  await expect(page.getByRole('rowheader')).toHaveCount(2);
  await box.fill('colour:red is:purple');
  await expect(page.getByText('There is no filter colour:')).toBeVisible();
  await expect(page.getByText('is:purple: one of new, still, fixed, flaky, failing, never is meant.')).toBeVisible();
  await box.fill('v:concise');
  await expect(page.getByText('No batch matches.')).toBeVisible();
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  await expect(page.getByText('Tests whose newest run has one of these statuses')).toBeVisible();
});

test('the trend is there as charts and as a table', async ({ page, sandbox }) => {
  await makeSuite(sandbox, SUITE, NAMES);
  await runSuiteToTheEnd(sandbox, SUITE);
  await runSuiteToTheEnd(sandbox, SUITE);
  await page.goto(ADDRESS);
  await expect(page.getByRole('img', { name: /^Pass rate of 2 batches, from \d+ % to \d+ %/ })).toBeVisible();
  await expect(page.getByRole('img', { name: /^Median run time of 2 batches/ })).toBeVisible();
  await page.getByRole('button', { name: 'Table' }).click();
  await expect(page).toHaveURL(/trend=table/);
  const table = page.getByRole('region', { name: 'Pass rate and run time' }).getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(3);
  await expect(table).toContainText('of 3');
});

test('what is shown is exported as CSV, JSON and JUnit XML', async ({ page, sandbox }) => {
  await makeSuite(sandbox, SUITE, NAMES);
  await runSuiteToTheEnd(sandbox, SUITE);
  await page.goto(`${ADDRESS}?q=spanish`);
  await expect(page.getByRole('grid').getByRole('link')).toHaveCount(1);
  for (const [item, name, begins] of [
    ['CSV', 'Front-desk-night-late.csv', /^suite,batch,started,version,test,.*\r\nFront desk \/ night \\ late,.*Speaks Spanish/],
    ['JSON', 'Front-desk-night-late.json', /^\[\n {2}\{\n {4}"suite": "Front desk \/ night \\\\ late"/],
    ['JUnit', 'Front-desk-night-late.xml', /^<\?xml version="1.0" encoding="UTF-8"\?>\n<testsuites name="Front desk \/ night \\ late" tests="1"/],
  ] as const) {
    await page.getByRole('button', { name: 'Export what is shown' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: new RegExp(`^${item}`) }).click()]);
    expect(download.suggestedFilename()).toBe(name);
    expect(await readFile(await download.path(), 'utf8')).toMatch(begins);
  }
});

test('several times at one press, each as a batch of its own; r runs the one test', async ({ page, sandbox }) => {
  await makeSuite(sandbox, SUITE, NAMES);
  await runSuiteToTheEnd(sandbox, SUITE);
  await page.goto(ADDRESS);
  await page.getByRole('button', { name: 'Run suite…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'How often' }).selectOption('3 times');
  await expect(dialog).toContainText('This makes 9 simulated phone calls');
  await dialog.getByRole('button', { name: 'Run suite', exact: true }).click();
  await expect(dialog).toBeHidden();
  expect(new Set((await runsOf(sandbox, SUITE)).map((run) => run.test_suite_run_id)).size).toBe(4);

  await page
    .getByRole('grid')
    .getByLabel(/^Speaks Spanish, /)
    .first()
    .focus();
  await page.keyboard.press('r');
  await page.getByRole('dialog', { name: 'Run Speaks Spanish?' }).getByRole('button', { name: 'Run test' }).click();
  await expect.poll(async () => (await runsOf(sandbox, SUITE)).length).toBe(13);
});

test('statuses and times that nobody knows yet are shown as they are', async ({ page, sandbox }) => {
  await makeSuite(sandbox, SUITE, NAMES);
  await runSuiteToTheEnd(sandbox, SUITE);
  await sandbox.scene('runs-odd');
  await page.goto(ADDRESS);
  await expect(page.getByRole('grid').getByRole('link', { name: /: needs_review$/ })).toHaveCount(3);
  await page.getByRole('searchbox').fill('s:needs_review is:never');
  await expect(page.getByRole('rowheader')).toHaveCount(3);
});

test('an address opened cold brings back filter, opened rows, marks and the trend as a table', async ({ page, sandbox }) => {
  const [one] = await makeSuite(sandbox, SUITE, NAMES);
  const runs = [...(await runSuiteToTheEnd(sandbox, SUITE)), ...(await runSuiteToTheEnd(sandbox, SUITE))];
  const marked = [...new Set(runs.map((run) => run.test_suite_run_id ?? ''))];
  await page.goto(`${ADDRESS}?${new URLSearchParams({ q: 'books', open: one?.test_id ?? '', marked: marked.join(','), trend: 'table' })}`);
  await expect(page.getByRole('rowheader', { name: RUBRIC[0]?.name ?? '' })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Gives the hours' })).toBeHidden();
  await expect(page.getByRole('columnheader').getByRole('button', { pressed: true })).toHaveCount(2);
  await expect(page.getByRole('region', { name: 'Pass rate and run time' }).getByRole('table')).toBeVisible();
  await page.getByRole('grid').getByRole('link').first().focus();
  await page.keyboard.press('c');
  await expect(page.getByRole('columnheader').getByRole('button', { pressed: true })).toHaveCount(1);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('Mark');
});

test('an address without a suite behind it says so', async ({ page }) => {
  await page.goto('/suites/nowhere');
  await expect(page.getByText('No test is in this suite')).toBeVisible();
  await page.getByRole('link', { name: 'All suites' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Suites' })).toBeVisible();
});

test('stays inside a phone and is accessible there', async ({ page, sandbox }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const [one] = await makeSuite(sandbox, SUITE, NAMES);
  await runSuiteToTheEnd(sandbox, SUITE);
  await page.goto(`${ADDRESS}?open=${one?.test_id ?? ''}`);
  await expect(page.getByRole('rowheader', { name: RUBRIC[1]?.name ?? '', exact: true })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessibleInBothThemes(page);
});
