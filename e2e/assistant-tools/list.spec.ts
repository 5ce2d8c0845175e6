import { makeAssistant } from '#e2e/assistant-data.ts';
import { expect, expectAccessibleInBothThemes, expectNoSidewaysScroll, test } from '#e2e/fixtures.ts';
import { expectOrder, savedTools, saveToMain, toolOf, toolsCard, webhook } from './data.ts';

test.beforeEach(async ({ sandbox }) => {
  await sandbox.reset('empty');
});

test('the order changes by keys, by the menu and by dragging, and is what is saved', async ({ page, sandbox }) => {
  const tools = ['first', 'second', 'third'].map((name) => webhook(name, { x_new: { of: name } }));
  const { id } = await makeAssistant(sandbox, 'Clinic reception', { tools });
  await page.goto(`/assistants/${id}`);
  await expectOrder(page, ['first', 'second', 'third']);
  await toolsCard(page)
    .getByRole('button', { name: /^Move third\./ })
    .focus();
  for (const key of ['Space', 'ArrowUp', 'ArrowUp', 'Space']) await page.keyboard.press(key);
  await expectOrder(page, ['third', 'first', 'second']);
  await expect(page.getByText('Dropped at place 1 of 3.')).toBeAttached();
  await page.getByRole('button', { name: 'Actions for first' }).click();
  await page.getByRole('menuitem', { name: 'Move down' }).click();
  await expectOrder(page, ['third', 'second', 'first']);
  const from = toolsCard(page).getByRole('button', { name: /^Move first\./ });
  const to = await toolsCard(page)
    .getByRole('button', { name: /^Move third\./ })
    .boundingBox();
  await from.hover();
  await page.mouse.down();
  await page.mouse.move((to?.x ?? 0) + 10, (to?.y ?? 0) + 2, { steps: 4 });
  await page.mouse.up();
  await expectOrder(page, ['first', 'third', 'second']);
  await saveToMain(page);
  await expect(page.getByText(/^Saved to main\./)).toBeVisible();
  // Nothing of a tool is lost on the way, whatever this console knows of it.
  expect((await savedTools(sandbox, id)).map((tool) => tool['webhook'])).toEqual(
    ['first', 'third', 'second'].map((name) => webhook(name, { x_new: { of: name } }).webhook),
  );
});

test('a tool is copied, removed and brought back; a second one of a single type is refused with the reason', async ({ page, sandbox }) => {
  const odd = { type: 'webhook', webhook: { name: 'look_up', description: '', url: 'https://api.example.com', x_new: [1] }, x_beside: true };
  const { id } = await makeAssistant(sandbox, 'Clinic reception', { tools: [odd, { type: 'hangup', hangup: {} }] });
  await page.goto(`/assistants/${id}`);
  await page.getByRole('button', { name: 'Actions for look_up' }).click();
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect(toolOf(page, 'look_up_copy').getByText('new', { exact: true })).toBeVisible();
  await expect(toolOf(page, 'look_up_copy').getByText('Kept as they are: x_beside, x_new.')).toBeVisible();
  await page.getByRole('button', { name: 'Actions for Hang up' }).click();
  await expect(page.getByRole('menuitem', { name: 'Duplicate' })).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(toolOf(page, 'Hang up')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(toolOf(page, 'Hang up')).toBeVisible();
  await page.getByRole('button', { name: 'Add tool' }).click();
  const picker = page.getByRole('dialog', { name: 'Add a tool' });
  await expect(picker.getByRole('button', { name: /^Hang up There is one already/ })).toHaveAttribute('aria-disabled', 'true');
  await expect(picker.getByRole('button', { name: /^Take a payment The caller pays/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await saveToMain(page);
  await expect(page.getByText(/^Saved to main\./)).toBeVisible();
  expect(await savedTools(sandbox, id)).toMatchObject([
    odd,
    { type: 'webhook', webhook: { name: 'look_up_copy', x_new: [1] }, x_beside: true },
    { type: 'hangup' },
  ]);
});

const TYPES = [
  'Webhook',
  'Knowledge base',
  'Client-side tool',
  'Function',
  'Transfer',
  'Handoff',
  'Invite',
  'SIP refer',
  'Hang up',
  'Stay silent',
  'Press keys',
  'Send a text',
  'Take a payment',
  'Update variables',
];

test('every type can be added, with what the API wants of it marked', async ({ page, sandbox }) => {
  const { id } = await makeAssistant(sandbox, 'Clinic reception');
  await page.goto(`/assistants/${id}`);
  for (const word of TYPES) {
    await page.getByRole('button', { name: 'Add tool' }).click();
    await page
      .getByRole('dialog', { name: 'Add a tool' })
      .getByRole('button', { name: new RegExp(`^${word} `) })
      .click();
  }
  await expectOrder(page, TYPES);
  await expect(toolOf(page, 'Update variables').getByText('This is required.')).not.toHaveCount(0);
});

test('the forms fit on a phone and are accessible', async ({ page, sandbox }) => {
  const tools = [
    webhook('look_up', { body_parameters: { type: 'object', properties: { day: { type: 'string' } }, required: [] }, headers: [{ name: 'X-A', value: 'b' }] }),
    { type: 'transfer', transfer: { from: '+14155550100', targets: [{ to: '+14155550134', name: 'Desk' }] } },
    { type: 'update_dynamic_variables', update_dynamic_variables: { name: 'note', description: 'Notes.', updatable_variables: [{ name: 'day' }] } },
  ];
  const { id } = await makeAssistant(sandbox, 'Clinic reception', { tools });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/assistants/${id}`);
  for (const name of ['look_up', 'Transfer', 'note']) await toolOf(page, name).getByRole('group').first().locator('summary').first().click();
  await expect(toolOf(page, 'look_up').getByRole('textbox', { name: 'Name of day' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessibleInBothThemes(page);
});
