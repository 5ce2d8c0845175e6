import { makeAssistant } from '#e2e/assistant-data.ts';
import { expect, failedLoad, test } from '#e2e/fixtures.ts';
import { savedTools, saveToMain, toolOf, webhook } from './data.ts';

test.beforeEach(async ({ sandbox }) => {
  await sandbox.reset('empty');
});

test('a webhook is written from nothing: address, path parameters, body, a secret, times', async ({ page, sandbox }) => {
  await sandbox.call('POST', '/integration_secrets', { identifier: 'orders-key', type: 'bearer', token: 'made-up' });
  const { id } = await makeAssistant(sandbox, 'Order desk');
  await page.goto(`/assistants/${id}`);
  await page.getByRole('button', { name: 'Add tool' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Webhook / })
    .click();
  const tool = toolOf(page, 'Webhook');
  await tool.getByRole('textbox', { name: 'Address' }).fill('https://api.example.com/orders/');
  await tool.getByRole('textbox', { name: 'Address' }).pressSequentially('{order}');
  const path = tool.getByRole('region', { name: 'Path parameters' });
  await expect(path.getByRole('textbox', { name: 'Name of order' })).toHaveValue('order');
  await path.getByRole('textbox', { name: 'Description of order' }).fill('As on the receipt');
  // The address is changed: the parameter follows and keeps what was said of it.
  await tool.getByRole('textbox', { name: 'Address' }).fill('https://api.example.com/orders/{order_id}');
  await expect(path.getByRole('textbox', { name: 'Description of order_id' })).toHaveValue('As on the receipt');
  const body = tool.getByRole('region', { name: 'Body' });
  await body.getByRole('button', { name: 'Add field to Body' }).click();
  await body.getByRole('textbox', { name: 'Name of field_1' }).fill('gift');
  await body.getByRole('combobox', { name: 'Type of gift' }).selectOption('object');
  await body.getByRole('checkbox', { name: 'gift is required' }).check();
  await body.getByRole('button', { name: 'Add field to gift' }).click();
  await body.getByRole('textbox', { name: 'Name of field_1' }).fill('size');
  await body.getByRole('checkbox', { name: 'size: Only these values' }).check();
  const sizes = body.getByRole('textbox', { name: 'Only these values of size' });
  for (const size of ['small', 'large']) {
    await sizes.fill(size);
    await sizes.press('Enter');
  }
  await tool.getByRole('button', { name: 'Add to Headers' }).click();
  await tool.getByRole('textbox', { name: 'Name of Headers, row 1' }).fill('Authorization');
  await tool.getByRole('textbox', { name: 'Value of Headers, row 1' }).fill('Bearer ');
  await tool.getByRole('button', { name: 'Insert a secret into row 1 of Headers' }).click();
  await page.getByRole('menuitem', { name: 'orders-key' }).click();
  await tool.getByRole('textbox', { name: 'Longest wait', exact: true }).fill('20');
  await tool.getByRole('textbox', { name: 'What it does' }).fill('Finds an order.');
  await expect(tool.getByText('The timeout must be between 500 and 10,000 ms.')).toBeVisible();
  await tool.getByRole('textbox', { name: 'Longest wait', exact: true }).fill('2000');
  await tool.getByRole('textbox', { name: 'Name', exact: true }).fill('find_order');
  await saveToMain(page);
  await expect(page.getByText(/^Saved to main\./)).toBeVisible();
  expect(await savedTools(sandbox, id)).toMatchObject([
    {
      type: 'webhook',
      timeout_ms: 2000,
      webhook: {
        name: 'find_order',
        method: 'POST',
        url: 'https://api.example.com/orders/{order_id}',
        path_parameters: { type: 'object', properties: { order_id: { type: 'string', description: 'As on the receipt' } }, required: ['order_id'] },
        body_parameters: {
          properties: { gift: { type: 'object', properties: { size: { type: 'string', enum: ['small', 'large'] } }, required: [] } },
          required: ['gift'],
        },
        headers: [{ name: 'Authorization', value: 'Bearer {{#integration_secret}}orders-key{{/integration_secret}}' }],
      },
    },
  ]);
});

test('whom to call is a list or a text, and neither is lost for the other; handoff knows the assistants', async ({ page, sandbox }) => {
  const other = await makeAssistant(sandbox, 'Night desk');
  const target = { name: 'Desk', to: '+14155550134', x_new: 1 };
  const tools = [
    { type: 'transfer', transfer: { from: '+14155550100', targets: [target] } },
    { type: 'handoff', handoff: { ai_assistants: [] } },
  ];
  const { id } = await makeAssistant(sandbox, 'Front desk', { tools });
  await page.goto(`/assistants/${id}`);
  const transfer = toolOf(page, 'Transfer');
  await transfer.getByText('To Desk').click();
  await transfer.getByRole('radio', { name: 'From a variable' }).check();
  await transfer.getByRole('textbox', { name: 'Text that holds the target' }).fill('{{on_call}}');
  await transfer.getByRole('radio', { name: 'A list' }).check();
  await expect(transfer.getByRole('textbox', { name: 'Name of Who is called, row 1' })).toHaveValue('Desk');
  await transfer.getByRole('button', { name: 'Add to Who is called' }).click();
  await transfer.getByRole('textbox', { name: 'Number or SIP address of Who is called, row 2' }).fill('sip:night@example.com');
  const handoff = toolOf(page, 'Handoff');
  await handoff.getByText('Another assistant goes on').first().click();
  await handoff.getByRole('button', { name: 'Add to Assistants' }).click();
  await handoff.getByRole('combobox', { name: 'Assistant of Assistants, row 1' }).click();
  await page.getByRole('option', { name: /^Night desk/ }).click();
  await saveToMain(page);
  await expect(page.getByText(/^Saved to main\./)).toBeVisible();
  expect(await savedTools(sandbox, id)).toMatchObject([
    { transfer: { targets: [target, { to: 'sip:night@example.com' }] } },
    { handoff: { ai_assistants: [{ id: other.id, name: 'Night desk' }] } },
  ]);
});

test.describe('a refusal of the API', () => {
  test.use({ allowedComplaints: [failedLoad(422)] });

  test('lands on the setting that it is about, and nothing is lost', async ({ page, sandbox }) => {
    const { id } = await makeAssistant(sandbox, 'Order desk', { tools: [webhook('find_order')] });
    await page.goto(`/assistants/${id}`);
    const tool = toolOf(page, 'find_order');
    await tool.getByText('find_order', { exact: true }).click();
    const address = tool.getByRole('textbox', { name: 'Address' });
    await address.fill('https://blocked.example.com');
    await sandbox.scene('assistant-save-tool-422');
    await saveToMain(page);
    await expect(tool.getByText('The host is on the list of blocked hosts')).toBeVisible();
    await expect(address).toHaveAttribute('aria-invalid', 'true');
    await expect(address).toHaveValue('https://blocked.example.com');
    await expect(tool.getByText('1 problem')).toBeVisible();
  });
});
