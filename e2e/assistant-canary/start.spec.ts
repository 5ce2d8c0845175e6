import { expect, expectNoSidewaysScroll, failedLoad, test } from '#e2e/fixtures.ts';
import { editorOf, makeSplit, makeVersions, openEditor, reviewAndSave, savedRules, split } from './data.ts';

const A = 'Concise greeting';

test.use({ allowedComplaints: [failedLoad(404, 500)] });
test.beforeEach(async ({ sandbox }) => sandbox.reset('empty'));

test('a canary is started with a chosen version', async ({ page, sandbox }) => {
  const { id, of } = await makeVersions(sandbox, A, 'Spanish first');
  await page.goto(`/assistants/${id}/canary`);
  await page.getByRole('combobox', { name: 'Version to try' }).selectOption({ label: A });
  await page.getByRole('button', { name: /^Start at 5/ }).click();
  await expect(editorOf(page).dock).toContainText(/\+5.% of everyone: .* → Concise greeting/);
  await reviewAndSave(page);
  expect(await savedRules(sandbox, id)).toEqual([{ match: [], serve: split([of(A), 5]) }]);
});

test('an assistant without another version says how to make one', async ({ page, sandbox }) => {
  const { id } = await makeVersions(sandbox);
  await page.goto(`/assistants/${id}/canary`);
  await expect(page.getByText('There is no other version to try')).toBeVisible();
  await page.getByRole('link', { name: 'Open Configure' }).click();
  await expect(page).toHaveURL(`/assistants/${id}`);
});

test('a link shows the unfinished split, and nothing else is needed', async ({ page, sandbox, context }) => {
  const { id } = await makeSplit(sandbox);
  const editor = await openEditor(page, id);
  await page.getByRole('button', { name: 'Add Warm tone to this split' }).click();
  await expect(page).toHaveURL(/\?split=[\w-]+$/);
  const before = page.url();
  await editor.field(A).fill('33.33');
  await editor.field(A).press('Enter');
  await expect(page).not.toHaveURL(before);
  const other = await context.newPage();
  await other.goto(page.url());
  const cold = editorOf(other);
  await expect(cold.field(A)).toHaveValue('33.33');
  await expect(cold.field('Warm tone')).toHaveValue('0');
  await expect(cold.dock).toContainText(/\+23\.33.% of everyone/);
  await cold.dock.getByRole('button', { name: 'Discard' }).click();
  await expect(other).toHaveURL(`/assistants/${id}/canary`);
  await expect(cold.field(A)).toHaveValue('10');
});

test('an address that nobody wrote counts as none', async ({ page, sandbox }) => {
  const { id } = await makeSplit(sandbox);
  const editor = await openEditor(page, id, '?split=%25%25not-a-draft');
  await expect(editor.field(A)).toHaveValue('10');
  await expect(editor.dock).toBeHidden();
});

test('leaving with changes asks', async ({ page, sandbox }) => {
  const { id } = await makeSplit(sandbox);
  const editor = await openEditor(page, id);
  await editor.slider(A).press('ArrowRight');
  await page.getByRole('link', { name: 'Configure' }).click();
  await page.getByRole('dialog', { name: 'Leave without saving?' }).getByRole('button', { name: 'Cancel' }).click();
  await expect(editor.field(A)).toHaveValue('11');
});

test('a split that cannot be loaded is asked for again by hand', async ({ page, sandbox }) => {
  const { id } = await makeSplit(sandbox);
  await sandbox.scene('canary-500');
  await page.goto(`/assistants/${id}/canary`);
  await expect(page.getByRole('alert')).toContainText('The split could not be loaded.');
  await sandbox.scene(null);
  await page.getByRole('button', { name: 'Retry' }).click();
  await expect(editorOf(page).field(A)).toHaveValue('10');
  await expectNoSidewaysScroll(page);
});
