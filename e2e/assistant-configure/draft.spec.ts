import { makeAssistant, readAssistant } from '#e2e/assistant-data.ts';
import type { Locator } from '@playwright/test';
import { expect, expectAccessible, test } from '#e2e/fixtures.ts';

/** Another text in the place of all of it, as it is pasted. */
async function retype(editor: Locator, text: string): Promise<void> {
  await editor.press('ControlOrMeta+a');
  await editor.press('Delete');
  await editor.page().keyboard.insertText(text);
}

test.beforeEach(async ({ sandbox }) => {
  await sandbox.reset('empty');
});

test('a draft survives leaving and a reload, and takes in what others saved meanwhile', async ({ page, sandbox }) => {
  const { id } = await makeAssistant(sandbox, 'Clinic reception', { description: 'Good day' });
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto('/assistants');
  await page.getByRole('link', { name: 'Clinic reception' }).click();
  const name = page.getByRole('textbox', { name: 'Name', exact: true });
  await name.fill('Clinic front desk');
  await page.getByRole('link', { name: 'Suites' }).click();
  const ask = page.getByRole('dialog', { name: 'Leave without saving?' });
  await expectAccessible(page);
  await ask.getByRole('button', { name: 'Cancel' }).click();
  await expect(name).toHaveValue('Clinic front desk');
  await page.goBack();
  await ask.getByRole('button', { name: 'Leave, keep the draft' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Assistants' })).toBeVisible();

  await sandbox.call('POST', `/ai/assistants/${id}`, { description: 'Changed by somebody else' });
  await page.goto(`/assistants/${id}`);
  await expect(name).toHaveValue('Clinic front desk');
  await expect(page.getByText('It is older than what is on the server now')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Description' })).toHaveValue('Changed by somebody else');
  await page.reload();
  await expect(name).toHaveValue('Clinic front desk');
});

test('two tabs show the same draft; one that was discarded can be brought back', async ({ page, context, sandbox }) => {
  const { id } = await makeAssistant(sandbox, 'Clinic reception');
  await page.goto(`/assistants/${id}`);
  const name = page.getByRole('textbox', { name: 'Name', exact: true });
  await name.fill('Clinic front desk');
  await expect(page.getByText('Draft kept in this browser')).toBeVisible();
  const other = await context.newPage();
  await other.goto(`/assistants/${id}`);
  const nameThere = other.getByRole('textbox', { name: 'Name', exact: true });
  await expect(nameThere).toHaveValue('Clinic front desk');
  await nameThere.fill('Clinic switchboard');
  await expect(name).toHaveValue('Clinic switchboard');
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(name).toHaveValue('Clinic reception');
  await expect(nameThere).toHaveValue('Clinic reception');
  await expect(page.getByRole('region', { name: 'Unsaved changes' })).toBeHidden();
  await page.getByRole('button', { name: 'Bring back' }).click();
  await expect(name).toHaveValue('Clinic switchboard');
});

test('the JSON view edits the same draft, says what is wrong on which line, and never loses a text', async ({ page, sandbox }) => {
  const { id } = await makeAssistant(sandbox, 'Clinic reception', { x_unknown: { a: 1 }, telephony_settings: { time_limit_secs: 600 } });
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`/assistants/${id}`);
  await page.getByRole('textbox', { name: 'Description' }).fill('From the form');
  await expect(page.getByRole('region', { name: 'Other fields' })).toContainText('x_unknown');
  await page.getByRole('radio', { name: 'JSON' }).click();
  const json = page.getByRole('textbox', { name: 'Assistant as JSON' });
  await expect(json).toContainText('From the form');
  await retype(
    json,
    '{\n  "name": "Clinic",\n  "instructions": "Answer.",\n  "telephony_settings": {\n    "time_limit_secs": 5\n  },\n  "x_unknown": { "a": 2 }\n}',
  );
  const problems = page.getByRole('list', { name: 'Problems' });
  await expect(problems).toContainText('Line 5: Between 30 and 14,400.');
  await expectAccessible(page);
  await retype(json, '{\n  "name": "Clinic",\n  "instructions": "Answer."\n  "tags": []\n}');
  await expect(problems).toContainText('Line 4: A comma or a closing bracket is missing here.');
  await page.getByRole('radio', { name: 'Form' }).click();
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Clinic');
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeDisabled();
  await page.reload();
  await page.getByRole('button', { name: 'Finish it' }).click();
  await expect(json).toContainText('"tags": []');
  await retype(json, '{ "name": "Clinic", "instructions": "Answer.", "version_name": "New assistant", "x_unknown": { "a": 2 } }');
  await page.getByRole('button', { name: 'Review changes…' }).click();
  const review = page.getByRole('dialog', { name: 'Review changes' });
  await review.getByRole('radio', { name: 'JSON' }).check();
  await expect(review.getByRole('insertion').filter({ hasText: '2' }).first()).toBeVisible();
  await review.getByRole('radio', { name: 'Save to main' }).check();
  await review.getByRole('button', { name: 'Save to main' }).click();
  await expect(page.getByText('Saved to main. Callers hear it from the next call.')).toBeVisible();
  expect(await readAssistant(sandbox, id)).toMatchObject({ name: 'Clinic', instructions: 'Answer.', x_unknown: { a: 2 } });
});
