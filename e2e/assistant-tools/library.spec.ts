import { makeAssistant } from '#e2e/assistant-data.ts';
import { expect, expectAccessibleInBothThemes, test } from '#e2e/fixtures.ts';
import { savedTools, saveToMain, toolOf, webhook } from './data.ts';

test.beforeEach(async ({ sandbox }) => {
  await sandbox.reset('empty');
});

test('a tool moves into the library, is edited there for all, detached and attached again', async ({ page, sandbox }) => {
  const { id } = await makeAssistant(sandbox, 'Order desk', { tools: [webhook('find_order', { x_new: 1 })] });
  await page.goto(`/assistants/${id}`);
  await page.getByRole('button', { name: 'Actions for find_order' }).click();
  await page.getByRole('menuitem', { name: 'Move to the library…' }).click();
  const share = page.getByRole('dialog', { name: 'Move find_order to the library' });
  await share.getByRole('textbox', { name: 'Name in the library' }).fill('Order lookup');
  await share.getByRole('button', { name: 'Move to the library' }).click();
  await expect(page.getByText('Order lookup is in the library.')).toBeVisible();
  await expect(toolOf(page, 'Order lookup')).toBeVisible();
  await saveToMain(page);
  await expect(page.getByText(/^Saved to main\./)).toBeVisible();
  expect(await savedTools(sandbox, id)).toMatchObject([{ shared: true, display_name: 'Order lookup', webhook: { name: 'find_order', x_new: 1 } }]);

  await toolOf(page, 'Order lookup').getByText('Order lookup', { exact: true }).click();
  await page.getByRole('button', { name: 'Edit in the library…' }).click();
  const edit = page.getByRole('dialog', { name: 'Edit Order lookup in the library' });
  await expect(edit.getByText('Used by one assistant: Order desk')).toBeVisible();
  await edit.getByText('Used by…').click();
  await expect(edit.getByRole('list', { name: 'Used by' }).getByRole('link', { name: 'Order desk', exact: true })).toBeVisible();
  await expect(edit.getByRole('button', { name: 'Save to the library' })).toHaveAttribute('aria-disabled', 'true');
  await edit.getByRole('textbox', { name: 'What it does' }).fill('Finds an order by its number.');
  await expectAccessibleInBothThemes(page);
  await edit.getByRole('button', { name: 'Save to the library' }).click();
  await expect(page.getByText(/^Order lookup was saved to the library\./)).toBeVisible();
  expect(await savedTools(sandbox, id)).toMatchObject([{ webhook: { description: 'Finds an order by its number.', x_new: 1 } }]);

  await page.reload();
  await page.getByRole('button', { name: 'Actions for Order lookup' }).click();
  await page.getByRole('menuitem', { name: 'Detach' }).click();
  await saveToMain(page);
  await expect(toolOf(page, 'Order lookup')).toHaveCount(0);
  await expect.poll(() => savedTools(sandbox, id)).toEqual([]);
  await page.reload();
  await page.getByRole('button', { name: 'Add tool' }).click();
  await page
    .getByRole('dialog', { name: 'Add a tool' })
    .getByRole('button', { name: /^Order lookup Webhook/ })
    .click();
  await saveToMain(page);
  await expect.poll(() => savedTools(sandbox, id)).toMatchObject([{ shared: true, display_name: 'Order lookup' }]);
});
