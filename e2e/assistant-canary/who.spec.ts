import { expect, test } from '#e2e/fixtures.ts';
import { makeVersions, number, openEditor, split, startCanary, type Made } from './data.ts';

const A = 'Concise greeting';

test.beforeEach(async ({ sandbox }) => sandbox.reset('empty'));

const rules = ({ of }: Made) => [
  { match: [number('starts_with', '+1512'), { attribute: 'region', operator: 'not_in', values: ['EU'] }], serve: split([of(A), 25]) },
  { match: [], serve: split([of(A), 10]) },
];

test('one caller: which rule, which odds, and the card says so', async ({ page, sandbox }) => {
  const made = await makeVersions(sandbox, A);
  await startCanary(sandbox, made.id, rules(made));
  const editor = await openEditor(page, made.id);
  await page.getByRole('textbox', { name: 'Callers' }).fill('+1 (512) 555-0147');
  const answer = page.getByRole('status', { name: 'Who gets what?' });
  await expect(answer).toContainText('Caught by rule 1');
  await expect(answer).toContainText(/25.?Concise greeting/);
  await expect(editor.rule(1)).toContainText('Caught here');
  await expect(editor.rule(2)).toContainText('Not reached');
  await page.getByRole('textbox', { name: 'Callers' }).fill('+49');
  await expect(editor.rule(1)).toContainText('No match');
  await expect(editor.rule(2)).toContainText('Caught here');
  await editor.slider(A).press('PageUp');
  await expect(answer).toContainText(/20.?Concise greeting/);
});

test('a pasted CSV: each caller, each rule, and the totals', async ({ page, sandbox }) => {
  const made = await makeVersions(sandbox, A);
  await startCanary(sandbox, made.id, rules(made));
  const editor = await openEditor(page, made.id);
  await page.getByRole('textbox', { name: 'Callers' }).fill('end_user_target,region\n+15125550101,US\n"+1 512 555 0102",EU\n+4930901820,EU\n+4930901820,EU');
  await expect(page.getByText('1 repeated line counts once.')).toBeVisible();
  await expect(page.getByText('3 callers · Together, per 100 calls')).toBeVisible();
  const table = page.getByRole('table', { name: 'Callers and what they hear' });
  await expect(table.getByRole('row')).toHaveCount(4);
  await expect(table.getByRole('row', { name: /\+15125550102/ })).toContainText('Rule 2');
  await table.getByRole('button', { name: /\+4930901820/ }).click();
  await expect(editor.rule(2)).toContainText('Caught here');
  await table.getByRole('button', { name: /\+15125550101/ }).click();
  await expect(editor.rule(1)).toContainText('Caught here');
});
