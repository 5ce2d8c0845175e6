import type { Locator } from '@playwright/test';
import { makeAssistant } from '#e2e/assistant-data.ts';
import { expect, expectAccessibleInBothThemes, test } from '#e2e/fixtures.ts';

const FLOW = {
  start_node_id: 'welcome',
  nodes: [
    { id: 'welcome', type: 'prompt', name: 'Welcome the caller', instructions: 'Greet.' },
    { id: 'book', type: 'prompt', name: 'Book a visit', instructions: 'Book.' },
  ],
  edges: [
    {
      id: 'e1',
      start_node_id: 'welcome',
      condition: { type: 'llm', prompt: 'They want a visit' },
      target: { type: 'node', node_id: 'book' },
    },
  ],
};

test.beforeEach(async ({ sandbox }) => {
  await sandbox.reset('empty');
});

test('a flow is created, drawn, walked by the keyboard and removed', async ({ page, sandbox }) => {
  const { id } = await makeAssistant(sandbox, 'Clinic reception');
  await page.goto(`/assistants/${id}`);
  await expect(page.getByText('A flow splits it into steps')).toBeVisible();
  await page.getByRole('button', { name: 'Create a flow' }).click();
  await expect(page.getByRole('img', { name: /^Steps: 2\. Connections: 1\./ })).toBeVisible();
  const steps = page.getByRole('list', { name: 'Steps of the flow' });
  await expect(steps).toContainText('→ Goodbye: The caller has what they need.');
  const goodbye = steps.getByRole('button', { name: 'Goodbye' });
  await goodbye.press('Enter');
  await expect(goodbye).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('textbox', { name: 'Conversation flow as JSON' })).toBeFocused();
  await expectAccessibleInBothThemes(page);
  await page.getByRole('button', { name: 'Remove the flow' }).click();
  await page.getByRole('dialog', { name: 'Remove the conversation flow?' }).getByRole('button', { name: 'Remove the flow' }).click();
  await expect(page.getByRole('button', { name: 'Create a flow' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Unsaved changes' })).toBeHidden();
});

/** As a person does it: all of it away, then the new text. */
async function retype(field: Locator, text: string): Promise<void> {
  await field.press('ControlOrMeta+a');
  await field.press('Delete');
  await field.fill(text);
}

test('the rules of the graph are said at the right line, in the drawing and in the list; broken JSON is kept', async ({ page, sandbox }) => {
  const { id } = await makeAssistant(sandbox, 'Clinic reception', { conversation_flow: FLOW });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/assistants/${id}`);
  const json = page.getByRole('textbox', { name: 'Conversation flow as JSON' });
  const problems = page.getByRole('list', { name: 'Problems of the text' });
  await expect(page.getByRole('list', { name: 'Steps of the flow' })).toContainText('→ Book a visit: They want a visit');
  await expect(problems).toBeHidden();
  const wrong = { ...FLOW, nodes: [...FLOW.nodes, { id: 'lost', type: 'prompt', name: 'Lost', instructions: 'x' }], start_node_id: 'nowhere' };
  await retype(json, JSON.stringify({ start_node_id: wrong.start_node_id, nodes: wrong.nodes, edges: wrong.edges }, null, 2));
  await expect(problems.getByRole('listitem').filter({ hasText: 'The flow starts at a step that does not exist.' })).toContainText('Line 2:');
  const lost = { ...wrong, start_node_id: 'welcome' };
  await retype(json, JSON.stringify(lost, null, 2));
  await expect(page.getByRole('list', { name: 'Steps of the flow' })).toContainText('No conversation ever gets here.');
  await expectAccessibleInBothThemes(page);
  await retype(json, '{\n  "nodes": [,]\n}');
  await expect(problems.getByRole('listitem')).toContainText('Line 2:');
  await expect(page.getByText('The drawing comes back')).toBeVisible();
  await page.reload();
  await expect(json).toHaveText('{  "nodes": [,]}');
});
