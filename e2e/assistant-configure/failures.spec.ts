import { makeAssistant, readAssistant } from '#e2e/assistant-data.ts';
import { expect, expectAccessible, failedLoad, test } from '#e2e/fixtures.ts';

test.use({ allowedComplaints: [failedLoad(400, 404, 422, 500)] });

test.beforeEach(async ({ sandbox }) => {
  await sandbox.reset('empty');
});

test('a refused field is marked, with the reason, and nothing is lost', async ({ page, sandbox }) => {
  const { id } = await makeAssistant(sandbox, 'Clinic reception');
  await page.goto(`/assistants/${id}`);
  const model = page.getByRole('combobox', { name: 'Model', exact: true });
  await model.fill('openai/gpt-9');
  await page.keyboard.press('Escape');
  await sandbox.scene('assistant-save-400');
  await page.getByRole('button', { name: 'Review changes…' }).click();
  const review = page.getByRole('dialog', { name: 'Review changes' });
  await review.getByRole('radio', { name: 'Save to main' }).check();
  await review.getByRole('button', { name: 'Save to main' }).click();
  await review.getByRole('button', { name: 'Model: The model is not available to this organization.' }).click();
  await expect(model).toBeFocused();
  await expect(model).toHaveAttribute('aria-invalid', 'true');
  await expect(model).toHaveValue('openai/gpt-9');
  // Another value is another question.
  await model.fill('openai/gpt-4o');
  await expect(review.getByText('The model is not available to this organization.')).toBeHidden();
});

test('a failed save stays in the review with what was typed', async ({ page, sandbox }) => {
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

test('what somebody else changed meanwhile is brought in; what both changed is decided', async ({ page, sandbox }) => {
  const { id } = await makeAssistant(sandbox, 'Clinic reception', { description: 'Ours', telephony_settings: { time_limit_secs: 600 } });
  await page.goto(`/assistants/${id}`);
  const description = page.getByRole('textbox', { name: 'Description' });
  await description.fill('Mine');
  await page.getByRole('textbox', { name: 'Give up after silence' }).fill('45');
  await sandbox.call('POST', `/ai/assistants/${id}`, { description: 'Theirs', tags: ['theirs'], telephony_settings: { time_limit_secs: 900 } });
  await page.getByRole('button', { name: 'Review changes…' }).click();
  const review = page.getByRole('dialog', { name: 'Review changes' });
  const save = review.getByRole('button', { name: /^Save to main/ });
  await review.getByRole('radio', { name: 'Save to main' }).check();
  await save.click();
  await expect(review.getByRole('alert')).toContainText('Somebody else saved meanwhile. Nothing was sent.');
  await expect(save).toHaveAttribute('aria-disabled', 'true');
  expect((await readAssistant(sandbox, id))['description']).toBe('Theirs');
  await review.getByRole('button', { name: 'Decide…' }).click();
  const merge = page.getByRole('dialog', { name: 'Decide what stays' });
  await expect(merge.getByRole('group')).toHaveCount(1);
  await expect(merge).toContainText('It was: Ours');
  await expectAccessible(page);
  await merge.getByRole('radio', { name: 'Mine' }).check();
  await merge.getByRole('button', { name: 'Use these' }).click();
  await expect(page.getByRole('textbox', { name: 'Longest call' })).toHaveValue('900');
  await expect(description).toHaveValue('Mine');
  await save.click();
  await expect(page.getByText('Saved to main. Callers hear it from the next call.')).toBeVisible();
  expect(await readAssistant(sandbox, id)).toMatchObject({
    description: 'Mine',
    tags: ['theirs'],
    telephony_settings: { time_limit_secs: 900, user_idle_timeout_secs: 45 },
  });
});

test('an assistant that is not there is no breakage; one that cannot be loaded is tried again', async ({ page, sandbox }) => {
  await page.goto('/assistants/assistant-00000000-0000-4000-8000-000000000000');
  await expect(page.getByRole('heading', { level: 1, name: 'No such assistant' })).toBeAttached();
  await expectAccessible(page);
  const { id } = await makeAssistant(sandbox, 'Clinic reception');
  await sandbox.scene('assistant-500');
  await page.goto(`/assistants/${id}`);
  await expect(page.getByRole('alert')).toContainText('The assistant could not be loaded.');
  await sandbox.scene(null);
  await page.getByRole('button', { name: 'Retry' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Clinic reception' })).toBeVisible();
  await page.goto(`/assistants/${id}?version=gone`);
  await expect(page.getByText('No such version')).toBeVisible();
});

test('the split that cannot be loaded leaves the rest usable', async ({ page, sandbox }) => {
  const { id } = await makeAssistant(sandbox, 'Clinic reception');
  await sandbox.scene('canary-500');
  await page.goto(`/assistants/${id}`);
  await expect(page.getByText('The split could not be loaded.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Clinic reception');
});
