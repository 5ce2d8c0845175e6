import { makeAssistant, readAssistant } from '#e2e/assistant-data.ts';
import { expect, expectAccessibleInBothThemes, failedLoad, test } from '#e2e/fixtures.ts';

test.use({ allowedComplaints: [failedLoad(400, 404, 422, 500)] });

test.beforeEach(async ({ sandbox }) => {
  await sandbox.reset('empty');
});

test('a refused field is marked, with the reason, and nothing is lost', async ({ page, sandbox }) => {
  const { id } = await makeAssistant(sandbox, 'Clinic reception');
  await page.goto(`/assistants/${id}`);
  const instructions = page.getByRole('textbox', { name: 'Instructions' });
  await instructions.fill('Answer the phone, at length.');
  await sandbox.scene('assistant-save-422');
  await page.getByRole('button', { name: 'Review changes…' }).click();
  const review = page.getByRole('dialog', { name: 'Review changes' });
  await review.getByRole('radio', { name: 'Save to main' }).check();
  await review.getByRole('button', { name: 'Save to main' }).click();
  await expect(review).toBeHidden();
  await expect(page.getByText('String should have at most 20000 characters')).toBeVisible();
  await expect(instructions).toHaveAttribute('aria-invalid', 'true');
  await expect(instructions).toHaveValue('Answer the phone, at length.');
  await expectAccessibleInBothThemes(page);
});

test('a failed save stays in the dialog with what was typed', async ({ page, sandbox }) => {
  const { id } = await makeAssistant(sandbox, 'Clinic reception');
  await page.goto(`/assistants/${id}`);
  await page.getByRole('textbox', { name: 'Description' }).fill('Books visits');
  await sandbox.scene('assistant-save-500');
  await page.getByRole('button', { name: 'Review changes…' }).click();
  const review = page.getByRole('dialog', { name: 'Review changes' });
  await review.getByRole('textbox', { name: 'Name of the version' }).fill('With description');
  await review.getByRole('button', { name: 'Save version' }).click();
  await expect(review.getByRole('alert')).toContainText('Nothing was saved.');
  await expect(review.getByRole('textbox', { name: 'Name of the version' })).toHaveValue('With description');
  await sandbox.scene(null);
  await review.getByRole('button', { name: 'Save version' }).click();
  await expect(page.getByText(/^Saved as the version With description\./)).toBeVisible();
});

test('a change of somebody else in the same field is never overwritten in silence', async ({ page, sandbox }) => {
  const { id } = await makeAssistant(sandbox, 'Clinic reception', { greeting: 'Good day' });
  await page.goto(`/assistants/${id}`);
  const greeting = page.getByRole('textbox', { name: 'Greeting' });
  await greeting.fill('Mine');
  await sandbox.call('POST', `/ai/assistants/${id}`, { greeting: 'Theirs', description: 'Changed too' });
  const save = async () => {
    await page.getByRole('button', { name: 'Review changes…' }).click();
    const review = page.getByRole('dialog', { name: 'Review changes' });
    await review.getByRole('radio', { name: 'Save to main' }).check();
    await review.getByRole('button', { name: 'Save to main' }).click();
    await expect(review).toBeHidden();
  };
  await save();
  await expect(page.getByRole('alert')).toContainText('Somebody else changed the same fields meanwhile.');
  await expectAccessibleInBothThemes(page);
  expect((await readAssistant(sandbox, id))['greeting']).toBe('Theirs');
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await expect(greeting).toHaveValue('Mine');
  await expect(page.getByRole('textbox', { name: 'Description' })).toHaveValue('Changed too');
  await save();
  await expect(page.getByText('Saved to main. Callers hear it from the next call.')).toBeVisible();
  expect(await readAssistant(sandbox, id)).toMatchObject({ greeting: 'Mine', description: 'Changed too' });
});

test('an assistant that is not there is no breakage; one that cannot be loaded is tried again', async ({ page, sandbox }) => {
  await page.goto('/assistants/assistant-00000000-0000-4000-8000-000000000000');
  await expect(page.getByRole('heading', { level: 1, name: 'No such assistant' })).toBeAttached();
  await expectAccessibleInBothThemes(page);
  const { id } = await makeAssistant(sandbox, 'Clinic reception');
  await sandbox.scene('assistant-500');
  await page.goto(`/assistants/${id}`);
  await expect(page.getByRole('alert')).toContainText('The assistant could not be loaded.');
  await sandbox.scene(null);
  await page.getByRole('button', { name: 'Retry' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Clinic reception' })).toBeVisible();
});

test('the split that cannot be loaded leaves the rest usable', async ({ page, sandbox }) => {
  const { id } = await makeAssistant(sandbox, 'Clinic reception');
  await sandbox.scene('canary-500');
  await page.goto(`/assistants/${id}`);
  await expect(page.getByText('The split could not be loaded.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Clinic reception');
});
