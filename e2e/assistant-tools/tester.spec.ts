import { makeAssistant } from '#e2e/assistant-data.ts';
import { expect, expectAccessibleInBothThemes, expectNoSidewaysScroll, failedLoad, test } from '#e2e/fixtures.ts';
import { listen, savedTools, saveToMain, toolOf } from './data.ts';

test.use({ allowedComplaints: [failedLoad(500)] });

test('a webhook is tested for real, and a click on its answer keeps a value', async ({ page, sandbox }) => {
  await sandbox.reset('empty');
  const service = await listen({ customer: { name: 'Ada', orders: [{ id: 7, 'a.b': 1 }] } });
  try {
    const settings = {
      name: 'find_customer',
      description: 'Finds a customer.',
      method: 'POST',
      url: `${service.origin}/customers/{id}`,
      path_parameters: { type: 'object', properties: { id: { type: 'integer' } }, required: ['id'] },
      body_parameters: { type: 'object', properties: { full: { type: 'boolean' }, since: { type: ['string', 'null'] } }, required: [] },
      headers: [{ name: 'X-Client', value: '{{client}}' }],
    };
    const { id } = await makeAssistant(sandbox, 'Order desk', { tools: [{ type: 'webhook', webhook: settings }], dynamic_variables: { client: 'voice' } });
    await page.goto(`/assistants/${id}`);
    const tool = toolOf(page, 'find_customer');
    await tool.getByText('find_customer', { exact: true }).click();
    const host = new URL(service.origin).host;
    await expect(tool.getByText(`Sends one real request to ${host}.`)).toBeVisible();
    await tool.getByRole('button', { name: 'Test webhook' }).click();
    const tester = page.getByRole('dialog', { name: 'Test find_customer' });
    const send = tester.getByRole('button', { name: 'Send request' });
    await send.click();
    await expect(tester.getByText('This is required.')).toBeVisible();
    expect(service.heard).toEqual([]);
    await tester.getByRole('textbox', { name: 'id', exact: true }).fill('4.5');
    await expect(tester.getByText('This must be: whole number.')).toBeVisible();
    await tester.getByRole('textbox', { name: 'id', exact: true }).fill('42');
    await tester.getByRole('radio', { name: 'true' }).check();
    await tester.getByRole('checkbox', { name: 'since: null' }).check();
    await tester.getByRole('textbox', { name: 'client' }).fill('test bench');
    await send.click();
    await expect(tester.getByRole('region', { name: 'Answer' }).getByText('Status 200')).toBeVisible();
    expect(service.heard).toEqual([{ method: 'POST', url: '/customers/42', body: '{"full":true,"since":null}', client: 'test bench' }]);
    await expect(tester.getByRole('region', { name: 'Request' })).toContainText(`POST ${service.origin}/customers/42`);
    await expectAccessibleInBothThemes(page);

    await tester.getByRole('button', { name: /Keep customer\.orders\.0\.id as a variable/ }).click();
    await expect(tester.getByText('customer.orders.0.id becomes the variable id.')).toBeVisible();
    await expect(tool.getByRole('textbox', { name: 'Way to the value of Keep from the answer, row 1' })).toHaveValue('customer.orders.0.id');
    await expect(tester.getByText('The draft differs. The saved tool is what is tested.')).toBeVisible();
    await tester.getByRole('button', { name: /Keep customer\.orders\.0\.a\.b as a variable/ }).click();
    await expect(tester.getByText('The key "a.b" cannot be written in a path with dots.')).toBeVisible();

    await tester.getByRole('textbox', { name: 'id', exact: true }).fill('1');
    await tester.getByRole('region', { name: 'Earlier tries' }).getByRole('button', { name: 'Use again' }).click();
    await expect(tester.getByRole('textbox', { name: 'id', exact: true })).toHaveValue('42');
    await sandbox.scene('tool-test-500');
    await send.click();
    await expect(tester.getByRole('alert').filter({ hasText: 'The request could not be sent.' })).toBeVisible();
    await sandbox.scene(null);
    await tester.getByRole('button', { name: 'Close' }).click();
    await saveToMain(page);
    await expect(page.getByText(/^Saved to main\./)).toBeVisible();
    expect(await savedTools(sandbox, id)).toMatchObject([
      { webhook: { ...settings, store_fields_as_variables: [{ name: 'id', value_path: 'customer.orders.0.id' }] } },
    ]);

    // The tries outlive the page, and the panel fits on a phone.
    await page.setViewportSize({ width: 390, height: 844 });
    await page.reload();
    await tool.getByText('find_customer', { exact: true }).click();
    await tool.getByRole('button', { name: 'Test webhook' }).click();
    await expect(tester.getByRole('button', { name: 'Use again' })).toBeVisible();
    await expectNoSidewaysScroll(page);
  } finally {
    await service.close();
  }
});
