import { makeAssistant } from '#e2e/assistant-data.ts';
import { expect, expectAccessibleInBothThemes, failedLoad, test } from '#e2e/fixtures.ts';

test.use({ allowedComplaints: [failedLoad(400)] });
test.beforeEach(async ({ sandbox }) => sandbox.reset('empty'));

test('an SMS is refused with its reasons, asked once more, and sent', async ({ page, sandbox }) => {
  const { id } = await makeAssistant(sandbox, 'Clinic reception', { enabled_features: ['messaging'], greeting: 'Hello from the clinic.' });
  await page.goto(`/assistants/${id}/chat`);
  const form = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Send an SMS' }) });
  await expect(form.getByText('The greeting: Hello from the clinic.', { exact: false })).toBeVisible();
  await form.getByRole('textbox', { name: 'To' }).fill('0415 555 0134');
  await form.getByRole('button', { name: 'Send SMS…' }).click();
  await expect(form.getByText('Start with + and the country code', { exact: false })).toBeVisible();
  await expect(form.getByText('A phone number is missing.')).toBeVisible();
  await expect(form.getByRole('textbox', { name: 'To' })).toBeFocused();
  await form.getByRole('textbox', { name: 'To' }).fill('+1 (415) 555-0134');
  await form.getByRole('textbox', { name: 'From' }).fill('+13125550142');
  await form.getByRole('textbox', { name: 'Text' }).fill('Your visit is tomorrow 🎉');
  await expect(form.getByText('1 SMS, 45 left · Unicode because of 🎉')).toBeVisible();
  // A look at another page costs nothing of it.
  await page.getByRole('link', { name: 'Code' }).click();
  await page.getByRole('link', { name: 'Chat' }).click();
  await expect(form.getByRole('textbox', { name: 'Text' })).toHaveValue('Your visit is tomorrow 🎉');
  await sandbox.scene('sms-400');
  await form.getByRole('button', { name: 'Send SMS…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Send SMS to +14155550134?' });
  await expect(dialog.getByText('Simulates an SMS to +14155550134 from +13125550142. Nobody gets it.')).toBeVisible();
  await expect(dialog.getByText('in Los Angeles')).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await dialog.getByRole('button', { name: 'Send SMS' }).click();
  await expect(form.getByText('The number is not assigned to a messaging profile.')).toBeVisible();
  await expect(form.getByRole('textbox', { name: 'From' })).toBeFocused();
  await expect(form.getByRole('textbox', { name: 'Text' })).toHaveValue('Your visit is tomorrow 🎉');
  await sandbox.scene(null);
  await form.getByRole('button', { name: 'Send SMS…' }).click();
  await dialog.getByRole('button', { name: 'Send SMS' }).click();
  await expect(form.getByText('Simulated to +14155550134. Nobody got it.')).toBeVisible();
  await expect(form.getByText(/Conversation [0-9a-f-]{36}/)).toBeVisible();
  await expectAccessibleInBothThemes(page);
});
