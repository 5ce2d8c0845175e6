import { makeAssistant } from '#e2e/assistant-data.ts';
import { expect, expectAccessibleInBothThemes, failedLoad, test } from '#e2e/fixtures.ts';
import { makeClinic, startCanary, versionNames } from './data.ts';

test.use({ allowedComplaints: [failedLoad(404, 500)] });

test.beforeEach(async ({ sandbox }) => {
  await sandbox.reset('empty');
});

test('a list that fails is tried again; a slow one holds its place; a lonely main says what to do', async ({ page, sandbox }) => {
  const { id } = await makeAssistant(sandbox, 'Clinic reception');
  await sandbox.scene('versions-500');
  await page.goto(`/assistants/${id}/versions`);
  const panel = page.getByRole('alert').filter({ hasText: 'The versions could not be loaded.' });
  await expect(panel).toContainText('Request ');
  await expectAccessibleInBothThemes(page);
  await sandbox.scene('versions-slow');
  await page.reload();
  await expect(page.getByText('Loading Versions')).toBeAttached();
  await sandbox.scene(null);
  await page.reload();
  await expect(page.getByText('1 version', { exact: true })).toBeVisible();
  await expect(page.getByText('Only main so far.')).toBeVisible();
  await expectAccessibleInBothThemes(page);
});

test('a promotion that fails leaves everything as it was, and can be tried again', async ({ page, sandbox }) => {
  const { id, concise } = await makeClinic(sandbox);
  await startCanary(sandbox, id, concise);
  await page.goto(`/assistants/${id}/versions`);
  await page.getByRole('button', { name: 'Actions for Concise greeting' }).click();
  await page.getByRole('menuitem', { name: 'Promote…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Promote Concise greeting?' });
  await dialog.getByRole('textbox', { name: 'Why' }).fill('Better');
  await sandbox.scene('version-promote-500');
  await dialog.getByRole('button', { name: 'Promote version' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Callers hear what they heard before.');
  await expect(dialog.getByRole('textbox', { name: 'Why' })).toHaveValue('Better');
  await expectAccessibleInBothThemes(page);
  await sandbox.scene(null);
  await dialog.getByRole('button', { name: 'Promote version' }).click();
  await expect(page.getByText(/^Concise greeting is main now\./)).toBeVisible();
});

test('what somebody else changed meanwhile is shown before anything is promoted or deleted', async ({ page, sandbox }) => {
  const { id, concise, spanish } = await makeClinic(sandbox);
  await page.goto(`/assistants/${id}/versions`);
  await page.getByRole('button', { name: 'Actions for Concise greeting' }).click();
  await page.getByRole('menuitem', { name: 'Promote…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Promote Concise greeting?' });
  await expect(dialog).toContainText('No canary is in progress.');
  await startCanary(sandbox, id, spanish);
  await dialog.getByRole('button', { name: 'Promote version' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Nothing was promoted.');
  await expect(dialog).toContainText('The canary ends: its 2 rules are deleted');
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  await sandbox.call('DELETE', `/ai/assistants/${id}/canary-deploys`);
  await page.reload();
  await page.getByRole('button', { name: 'Actions for Concise greeting' }).click();
  await page.getByRole('menuitem', { name: 'Delete…' }).click();
  await sandbox.call('DELETE', `/ai/assistants/${id}/versions/${concise}`);
  await page.getByRole('textbox', { name: 'Type Concise greeting to confirm' }).fill('Concise greeting');
  await page.getByRole('button', { name: 'Delete version' }).click();
  await expect(page.getByRole('dialog', { name: 'Somebody else deleted this version meanwhile.' })).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('table', { name: 'Versions' })).not.toContainText('Concise greeting');
  expect(await versionNames(sandbox, id)).not.toContain('Concise greeting');
});
