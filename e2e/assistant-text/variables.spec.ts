import { makeAssistant, readAssistant } from '#e2e/assistant-data.ts';
import { expect, expectAccessibleInBothThemes, test } from '#e2e/fixtures.ts';

test.beforeEach(async ({ sandbox }) => {
  await sandbox.reset('empty');
});

test('variables and secrets are offered after two braces, and taken with the keyboard', async ({ page, sandbox }) => {
  await sandbox.call('POST', '/integration_secrets', { identifier: 'crm_key', type: 'bearer', token: 'made-up' });
  const { id } = await makeAssistant(sandbox, 'Clinic reception', {
    instructions: 'Greet the caller of {{clinic_name}}.',
    dynamic_variables: { clinic_name: 'Harbor Dental' },
  });
  await page.goto(`/assistants/${id}`);
  const section = page.getByRole('group', { name: 'Instructions' });
  const text = section.getByRole('textbox', { name: 'Instructions' });
  await text.press('Control+End');
  await page.keyboard.type(' Say {{');
  const offers = page.getByRole('listbox', { name: 'Names that can be used' });
  await expect(offers.getByRole('option').first()).toContainText('clinic_name');
  await expect(offers.getByRole('option', { name: 'crm_key' })).toBeVisible();
  await page.keyboard.type('current');
  await expect(offers.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(text).toContainText('Say {{telnyx_current_time}}');
  await page.keyboard.type(' and {{crm');
  await expect(offers.getByRole('option', { name: 'crm_key' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(text).toContainText('and {{#integration_secret}}crm_key{{/integration_secret}}');
  await page.keyboard.type('.');
  await expect(section.getByRole('list', { name: 'Problems of the text' })).toBeHidden();
  // Tab leaves the text, as it leaves every field.
  await page.keyboard.press('Tab');
  await expect(text).not.toBeFocused();
});

test('what is mistyped, in single braces, without a value or unused is said at its line, and mended by one press', async ({ page, sandbox }) => {
  const { id } = await makeAssistant(sandbox, 'Clinic reception', {
    instructions: 'Welcome to {{clinc_name}}.\nToday is {today}.\nAsk for {{order_number}}.',
    dynamic_variables: { clinic_name: 'Harbor Dental', old_offer: '10 %' },
  });
  await page.goto(`/assistants/${id}`);
  const section = page.getByRole('group', { name: 'Instructions' });
  const text = section.getByRole('textbox', { name: 'Instructions' });
  const problems = section.getByRole('list', { name: 'Problems of the text' });
  await expect(problems.getByRole('listitem')).toHaveCount(4);
  await problems.getByRole('button', { name: 'Use {{clinic_name}}' }).click();
  await expect(text).toContainText('Welcome to {{clinic_name}}.');
  await problems.getByRole('button', { name: 'Line 2:' }).click();
  await expect(text).toBeFocused();
  await problems.getByRole('button', { name: 'Write {{today}}' }).click();
  await expect(text).toContainText('Today is {{today}}.');
  await problems.getByRole('button', { name: 'Add today' }).click();
  await problems.getByRole('button', { name: 'Add order_number' }).click();
  await expectAccessibleInBothThemes(page);
  await problems.getByRole('button', { name: 'Remove old_offer' }).click();
  await expect(problems).toBeHidden();
  await page.getByRole('button', { name: 'Review changes…' }).click();
  const review = page.getByRole('dialog', { name: 'Review changes' });
  await review.getByRole('radio', { name: 'Save to main' }).check();
  await review.getByRole('button', { name: 'Save to main' }).click();
  await expect(page.getByText('Saved to main. Callers hear it from the next call.')).toBeVisible();
  expect(await readAssistant(sandbox, id)).toMatchObject({
    instructions: 'Welcome to {{clinic_name}}.\nToday is {{today}}.\nAsk for {{order_number}}.',
    dynamic_variables: { clinic_name: 'Harbor Dental', today: '', order_number: '' },
  });
});

test('a preview shows the text with values, which can be tried and stay on this computer', async ({ page, sandbox }) => {
  const { id } = await makeAssistant(sandbox, 'Clinic reception', {
    instructions: 'You are {{who}}. The caller is {{caller_name}}; it is {{telnyx_current_time}}.',
    dynamic_variables: { who: 'Maya' },
  });
  await page.goto(`/assistants/${id}`);
  const section = page.getByRole('group', { name: 'Instructions' });
  await expect(section.getByText(/^78 characters/)).toBeVisible();
  await page.getByRole('button', { name: 'Preview' }).click();
  const filled = section.getByRole('region', { name: 'The text with values' });
  await expect(filled).toHaveText('You are Maya. The caller is {{caller_name}}; it is telnyx_current_time.');
  await section.getByRole('textbox', { name: 'caller_name' }).fill('Ann');
  await expect(filled).toContainText('The caller is Ann;');
  await expectAccessibleInBothThemes(page);
  await page.reload();
  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(filled).toContainText('The caller is Ann;');
  await expect(page.getByRole('region', { name: 'Unsaved changes' })).toBeHidden();
});
