import type { Page } from '@playwright/test';
import { expect, failedLoad, test, type Sandbox } from '#e2e/fixtures.ts';
import { makeSplit, makeVersions, number, openEditor, reviewAndSave, saveElsewhere, savedRules, saveReviewed, split, startCanary } from './data.ts';

const A = 'Concise greeting';
const B = 'Spanish first';

test.use({ allowedComplaints: [failedLoad(400, 422, 500)] });
test.beforeEach(async ({ sandbox }) => sandbox.reset('empty'));

test('the review says what changes in words, and a saved split survives a reload', async ({ page, sandbox }) => {
  const { id } = await makeSplit(sandbox);
  const editor = await openEditor(page, id);
  await page.getByRole('button', { name: `25 % to ${A}` }).click();
  await page.getByRole('button', { name: 'Review split…' }).click();
  await expect(editor.review).toContainText('In the sandbox they are simulated.');
  await expect(editor.review).toContainText(/\+15.% of everyone: .* → Concise greeting/);
  await expect(editor.review.getByRole('img')).toHaveCount(2);
  await saveReviewed(page);
  await expect(page.getByText('Split saved. Callers hear it from the next call.')).toBeVisible();
  await expect(editor.dock).toBeHidden();
  await page.reload();
  await expect(editor.field(A)).toHaveValue('25');
  await expect(page.getByRole('region', { name: 'What callers hear' })).toContainText(/25.%/);
});

for (const [scene, marked, said] of [
  ['canary-save-500', 0, /Request /],
  ['canary-save-400', 1, /The version does not exist any more\./],
  ['canary-save-422', 1, /Input should be less than or equal to 100/],
] as const) {
  test(`a save that fails leaves everything as it was: ${scene}`, async ({ page, sandbox }) => {
    const { id, of } = await makeSplit(sandbox);
    const editor = await openEditor(page, id);
    await editor.field(A).fill('33.33');
    await editor.field(A).press('Enter');
    await sandbox.scene(scene);
    await page.getByRole('button', { name: 'Review split…' }).click();
    await saveReviewed(page);
    await expect(editor.review.getByRole('alert')).toContainText('The split was not saved. Everything is as you left it.');
    await expect(editor.review.getByRole('alert')).toContainText(said);
    await editor.review.getByRole('button', { name: 'Keep editing' }).click();
    await expect(editor.field(A)).toHaveValue('33.33');
    await expect(editor.dock.getByRole('alert')).toContainText(/Request \S+/);
    await expect(editor.rule(1).getByText('The API refuses this rule:')).toHaveCount(marked);
    await sandbox.scene(null);
    await reviewAndSave(page);
    expect(await savedRules(sandbox, id)).toEqual([{ match: [], serve: split([of(A), 33.33], [of(B), 5]) }]);
  });
}

test('a split that somebody else changed is shown, and mine is put on top of it on purpose', async ({ page, sandbox }) => {
  const { id, of } = await makeVersions(sandbox, A, B);
  const staff = { match: [number('in', '+14155550134')], serve: { version_id: of(B) } };
  await startCanary(sandbox, id, [{ match: [], serve: split([of(A), 10]) }]);
  const editor = await openEditor(page, id);
  await page.getByRole('button', { name: `25 % to ${A}` }).click();
  await saveElsewhere(sandbox, id, [staff, { match: [], serve: split([of(A), 10]) }]);
  await page.getByRole('button', { name: 'Review split…' }).click();
  await saveReviewed(page);
  await expect(editor.dock).toContainText('Somebody else changed this split meanwhile.');
  await expect(editor.dock).toContainText(/New rule 1, end_user_target is \+14155550134: 100.% Spanish first/);
  await editor.dock.getByRole('button', { name: 'Keep mine and look again' }).click();
  await expect(editor.rule(1)).toContainText('+14155550134');
  await expect(editor.rule(2).getByRole('textbox', { name: `Percent of ${A}` })).toHaveValue('25');
  await reviewAndSave(page);
  expect(await savedRules(sandbox, id)).toEqual([staff, { match: [], serve: split([of(A), 25]) }]);
});

test('the same rule changed by both is marked', async ({ page, sandbox }) => {
  const { id, of } = await makeVersions(sandbox, A, B);
  const editor = await overtaken(page, sandbox, id, of(A));
  await editor.dock.getByRole('button', { name: 'Keep mine and look again' }).click();
  await expect(editor.rule(1)).toContainText('Somebody else changed this rule too.');
  await expect(editor.field(A)).toHaveValue('25');
});

test('what somebody else saved can be taken instead', async ({ page, sandbox }) => {
  const { id, of } = await makeVersions(sandbox, A, B);
  const editor = await overtaken(page, sandbox, id, of(A));
  await editor.dock.getByRole('button', { name: 'Reload theirs' }).click();
  await expect(editor.field(A)).toHaveValue('50');
  await expect(editor.dock).toBeHidden();
});

/** A wants 25 % here and has got 50 % elsewhere meanwhile: the save was refused. */
async function overtaken(page: Page, sandbox: Sandbox, id: string, version: string) {
  await startCanary(sandbox, id, [{ match: [], serve: split([version, 10]) }]);
  const editor = await openEditor(page, id);
  await page.getByRole('button', { name: `25 % to ${A}` }).click();
  await saveElsewhere(sandbox, id, [{ match: [], serve: split([version, 50]) }]);
  await page.getByRole('button', { name: 'Review split…' }).click();
  await saveReviewed(page);
  return editor;
}

test('fields that the editor does not know survive', async ({ page, sandbox }) => {
  const { id, of } = await makeVersions(sandbox, A, B);
  const slot = { version_id: of(A), weight: 10, x_slot: 1 };
  const rule = { match: [{ ...number('in', '+1'), x_clause: 'c' }], x_rule: { deep: true }, serve: { rollout: [slot], x_serve: [1] } };
  await startCanary(sandbox, id, [rule]);
  const editor = await openEditor(page, id);
  await editor.slider(A).press('ArrowRight');
  await reviewAndSave(page);
  expect(await savedRules(sandbox, id)).toEqual([{ ...rule, serve: { rollout: [{ ...slot, weight: 11 }], x_serve: [1] } }]);
});

test('the canary is ended after saying what callers hear then', async ({ page, sandbox }) => {
  const { id } = await makeSplit(sandbox);
  await openEditor(page, id);
  await sandbox.scene('canary-end-500');
  await page.getByRole('button', { name: 'End canary…' }).click();
  const dialog = page.getByRole('dialog', { name: 'End the canary of Clinic reception?' });
  await expect(dialog).toContainText(/Everyone hears .+ from the next call/);
  await expect(dialog).toContainText(/10.% Concise greeting/);
  await dialog.getByRole('button', { name: 'End canary' }).click();
  await expect(dialog.getByRole('alert')).toContainText('The canary was not ended.');
  await sandbox.scene(null);
  await dialog.getByRole('button', { name: 'End canary' }).click();
  await expect(page.getByText(/^Everyone hears /).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Start at 5/ })).toBeVisible();
});

test('the next step is set and reviewed in one press', async ({ page, sandbox }) => {
  const { id, of } = await makeVersions(sandbox, A);
  await startCanary(sandbox, id, [{ match: [], serve: split([of(A), 5]) }]);
  await openEditor(page, id);
  await page.getByRole('button', { name: /^Next step: 25.%…$/ }).click();
  await saveReviewed(page);
  await expect(page.getByRole('button', { name: /^Next step: 50.%…$/ })).toBeVisible();
  expect(await savedRules(sandbox, id)).toEqual([{ match: [], serve: split([of(A), 25]) }]);
});
