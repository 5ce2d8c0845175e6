import { expect, expectAccessibleInBothThemes, expectNoSidewaysScroll, test } from '#e2e/fixtures.ts';
import { makeClinic, startCanary } from './data.ts';

test.beforeEach(async ({ sandbox }) => {
  await sandbox.reset('empty');
});

test('a link shows the same comparison cold: words of long texts, folded lines, JSON', async ({ page, sandbox }) => {
  const { id, concise } = await makeClinic(sandbox);
  await page.goto(`/assistants/${id}/versions/compare?from=main&to=${concise}`);
  await expect(page.getByText('2 differences in 2 sections')).toBeVisible();
  const instructions = page.getByRole('region', { name: 'Instructions' });
  await expect(instructions.getByRole('insertion')).toHaveText(' warmly');
  await expect(instructions).not.toContainText('Be brief.');
  await instructions.getByRole('button', { name: '3 lines the same' }).click();
  await expect(instructions).toContainText('Be brief.');
  await expectAccessibleInBothThemes(page);
  await page.getByRole('button', { name: 'JSON', exact: true }).click();
  await expect(page).toHaveURL(/view=json/);
  await expect(page.getByRole('region', { name: 'Both versions as JSON, line by line' })).toContainText('"greeting"');
  await expectAccessibleInBothThemes(page);
  await page.getByRole('button', { name: 'Swap the two sides' }).click();
  await expect(page.getByRole('combobox', { name: 'From' })).toHaveValue(concise);
  await page.getByRole('button', { name: 'Fields' }).click();
  await expect(instructions.getByRole('deletion')).toHaveText(' warmly');
});

test('main, the canary and the unsaved changes of this browser are sides like any other', async ({ page, sandbox }) => {
  const { id, concise, spanish } = await makeClinic(sandbox);
  await startCanary(sandbox, id, spanish);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`/assistants/${id}`);
  await page.getByRole('textbox', { name: 'Description' }).fill('Books visits');
  await expect(page.getByText('Draft kept in this browser')).toBeVisible();
  await page.goto(`/assistants/${id}/versions/compare?from=canary&to=draft`);
  await expect(page.getByRole('combobox', { name: 'From' })).toHaveValue(spanish);
  await expect(page.getByRole('region', { name: 'Agent' }).getByRole('insertion')).toHaveText('Books visits');
  await page.getByRole('combobox', { name: 'To' }).selectOption({ label: 'Concise greeting' });
  await expect(page).toHaveURL(new RegExp(`to=${concise}`));
  await page.goto(`/assistants/${id}/versions/compare`);
  await expect(page.getByRole('combobox', { name: 'To' })).toHaveValue('draft');
});

test('says so where there is nothing to compare, inside a phone', async ({ page, sandbox }) => {
  const { id, main, concise } = await makeClinic(sandbox);
  await sandbox.call('POST', `/ai/assistants/${id}/versions/${concise}`, {
    greeting: 'Good day, how can I help you today?',
    instructions: 'Answer the phone.\nBe brief.\nName the weekend hours.\nOffer two times.\nSay goodbye.',
  });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/assistants/${id}/versions/compare?from=${main}&to=${concise}`);
  await expect(page.getByText('No differences')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessibleInBothThemes(page);
  await page.getByRole('combobox', { name: 'To' }).selectOption({ label: 'Main: Weekend hours' });
  await expect(page.getByText('The same version on both sides')).toBeVisible();
  await page.goto(`/assistants/${id}/versions/compare?from=main&to=20200101T000000000000`);
  await expect(page.getByText('This version does not exist any more')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'To' })).toContainText('Deleted, 20200101T000000000000');
  await page.goto(`/assistants/${id}/versions/compare?from=main&to=canary`);
  await expect(page.getByText('No canary is in progress')).toBeVisible();
  await expectAccessibleInBothThemes(page);
});
