import { makeAssistant } from '#e2e/assistant-data.ts';
import { expect, expectAccessibleInBothThemes, failedLoad, test } from '#e2e/fixtures.ts';

// What breaks off half-way is told by the browser in words of its own.
test.use({ allowedComplaints: [new RegExp(`${failedLoad(500).source}|Failed to load resource: net::ERR_`)] });

test.beforeEach(async ({ sandbox }) => {
  await sandbox.reset('empty');
});

test('better instructions come as a change to accept, or to refuse', async ({ page, sandbox }) => {
  const { id } = await makeAssistant(sandbox, 'Clinic reception');
  await page.goto(`/assistants/${id}`);
  const text = page.getByRole('textbox', { name: 'Instructions' });
  await text.press('Control+End');
  await page.keyboard.type(' Never guess.');
  await page.getByRole('button', { name: 'Enhance…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Enhance the instructions' });
  await expect(dialog).toContainText('Simulated in the sandbox');
  await dialog.getByRole('textbox', { name: 'What should get better' }).fill('Shorter answers');
  await dialog.getByRole('button', { name: 'Ask the model' }).click();
  const change = dialog.getByRole('region', { name: 'What would change' });
  await expect(change).toContainText('Shorter answers');
  // What is asked about is the draft, not what was saved.
  await expect(change).toContainText('Be brief. Never guess.');
  await expectAccessibleInBothThemes(page);
  await dialog.getByRole('button', { name: 'Keep mine' }).click();
  await expect(dialog).toBeHidden();
  await expect(text).toHaveText('Answer the phone.Be brief. Never guess.');
  await page.getByRole('button', { name: 'Enhance…' }).click();
  await dialog.getByRole('button', { name: 'Ask the model' }).click();
  await dialog.getByRole('button', { name: 'Accept all' }).click();
  await expect(text).toContainText('# When something goes wrong');
  await expect(page.getByRole('region', { name: 'Unsaved changes' })).toContainText('1 unsaved change');
  await text.focus();
  await page.keyboard.press('Control+z');
  await expect(text).toHaveText('Answer the phone.Be brief. Never guess.');
});

test('an answer can be stopped; one that fails or breaks off leaves the text as it was', async ({ page, sandbox }) => {
  // Long enough that its answer is still coming when it is stopped.
  const { id } = await makeAssistant(sandbox, 'Clinic reception', { instructions: 'Answer the phone.\n'.repeat(4000) });
  await page.goto(`/assistants/${id}`);
  await page.getByRole('button', { name: 'Enhance…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Enhance the instructions' });
  await dialog.getByRole('textbox', { name: 'What should get better' }).fill('Shorter answers');
  await dialog.getByRole('button', { name: 'Ask the model' }).click();
  await expect(dialog.getByRole('region', { name: 'The answer as it comes' })).toContainText('Answer the phone.');
  await dialog.getByRole('button', { name: 'Stop' }).click();
  await expect(dialog.getByRole('textbox', { name: 'What should get better' })).toHaveValue('Shorter answers');

  await sandbox.scene('enhance-broken');
  await dialog.getByRole('button', { name: 'Ask the model' }).click();
  await expect(dialog.getByRole('alert')).toContainText('The answer broke off. Your instructions are as they were.');
  await expect(dialog.getByRole('region', { name: 'What came until then' })).toContainText('(Simulated');
  await sandbox.scene('enhance-500');
  await dialog.getByRole('button', { name: 'Ask again' }).click();
  await expect(dialog.getByRole('alert')).toContainText('The model could not be asked. Your instructions are as they were.');
  await expectAccessibleInBothThemes(page);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'Enhance…' })).toBeFocused();
  await expect(page.getByRole('region', { name: 'Unsaved changes' })).toBeHidden();
});
