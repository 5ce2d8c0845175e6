import { makeAssistant, readAssistant } from '#e2e/assistant-data.ts';
import { expect, expectAccessibleInBothThemes, test } from '#e2e/fixtures.ts';

test.beforeEach(async ({ sandbox }) => {
  await sandbox.reset('empty');
});

test('who speaks first is a choice, and says what callers hear', async ({ page, sandbox }) => {
  const { id } = await makeAssistant(sandbox, 'Clinic reception', { greeting: 'Good day, {{clinic}}.', dynamic_variables: { clinic: 'Harbor Dental' } });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/assistants/${id}`);
  const heard = page.getByRole('note', { name: 'What callers hear:' });
  const words = page.getByRole('textbox', { name: 'Greeting', exact: true });
  await expect(page.getByRole('radio', { name: 'These words' })).toBeChecked();
  await expect(heard).toContainText('Good day, Harbor Dental.');
  await page.getByRole('radio', { name: 'The model' }).check();
  await expect(heard).toContainText('first words that the model makes up');
  await expect(words).toBeHidden();
  await page.getByRole('radio', { name: 'The caller' }).check();
  await expect(heard).toContainText('silence');
  await expectAccessibleInBothThemes(page);
  // The words come back with the choice, and with them there is nothing to save.
  await page.getByRole('radio', { name: 'These words' }).check();
  await expect(words).toHaveText('Good day, {{clinic}}.');
  await expect(page.getByRole('region', { name: 'Unsaved changes' })).toBeHidden();
  await page.getByRole('radio', { name: 'The model' }).check();
  await page.getByRole('button', { name: 'Review changes…' }).click();
  const review = page.getByRole('dialog', { name: 'Review changes' });
  await review.getByRole('radio', { name: 'Save to main' }).check();
  await review.getByRole('button', { name: 'Save to main' }).click();
  await expect(page.getByText('Saved to main. Callers hear it from the next call.')).toBeVisible();
  expect(await readAssistant(sandbox, id)).toMatchObject({ greeting: '<assistant-speaks-first-with-model-generated-message>' });
});
