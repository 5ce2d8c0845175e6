import { expect, expectAccessibleInBothThemes, expectNoSidewaysScroll, failedLoad, test } from '#e2e/fixtures.ts';
import { unzipped, zipped } from '#lib/zip.ts';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const listed = z.object({ data: z.array(z.object({ id: z.string(), name: z.string() })) });

const zipFile = (name: string, files: Readonly<Record<string, string>>) => ({
  name,
  mimeType: 'application/zip',
  buffer: Buffer.from(zipped(Object.entries(files).map(([file, text]) => ({ name: file, text })))),
});

test('an account taken out as a zip is put into an empty one, and is the same there', async ({ page, sandbox }) => {
  await page.goto('/settings');
  await page.getByRole('link', { name: 'Export or import…' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Account as files' })).toBeFocused();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export account' }).click();
  const file = await (await download).path();
  await expect(page.getByText(/^account-.*\.zip was saved with \d+ files\.$/)).toBeVisible();
  const files = await unzipped(new Blob([new Uint8Array(await readFile(file))]), () => true);
  expect(files.map(({ name }) => name)).toContain('assistants/harbor-dental-front-desk/assistant.json');

  await sandbox.reset('empty');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a zip…' }).click();
  await (await chooser).setFiles({ name: 'mine.zip', mimeType: 'application/zip', buffer: await readFile(file) });
  const plan = page.getByRole('region', { name: 'What would change' });
  await expect(plan.getByRole('status')).toHaveText(`${files.length} to create · 0 to change · 0 as they are`);
  await expect(plan.getByRole('listitem').filter({ hasText: 'Assistant Harbor Dental front desk' })).toContainText('New');

  await plan.getByRole('button', { name: `Apply ${files.length} changes…` }).click();
  const dialog = page.getByRole('dialog', { name: `Apply ${files.length} changes?` });
  await expect(dialog).toContainText('To the sandbox');
  await expect(dialog).toContainText('Callers hear none of this at once.');
  await dialog.getByRole('button', { name: 'Apply', exact: true }).click();
  await expect(dialog.getByRole('status')).toHaveText(`${files.length} of ${files.length} done`, { timeout: 15_000 });
  await dialog.getByRole('button', { name: 'Close', exact: true }).last().click();
  await expect(plan.getByRole('status')).toHaveText('The account is what the files say. There is nothing to do.');
  await plan.getByRole('link', { name: 'See it in the activity' }).click();
  await expect(page.getByText('From the files of mine.zip').first()).toBeVisible();
  await page.goto('/assistants');
  await expect(page.getByRole('link', { name: 'Harbor Dental front desk' })).toBeVisible();
});

test('a broken file is named with its line, and a wrong field with its name; what changes goes live is said', async ({ page, sandbox }) => {
  const name = 'assistants/harbor-dental-front-desk/assistant.json';
  await page.goto('/settings/files');
  const choose = async (files: Readonly<Record<string, string>>) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a zip…' }).click();
    await (await chooser).setFiles(zipFile('mine.zip', files));
  };
  await choose({ [name]: '{\n  "name": "Harbor",\n}' });
  await expect(page.getByRole('alert')).toContainText(`${name} Line 3: a name in double quotes is missing.`);
  await choose({ 'notes.txt': 'nothing' });
  await expect(page.getByRole('alert')).toContainText('There are no files of an account in mine.zip.');

  const plan = page.getByRole('region', { name: 'What would change' });
  const front = { name: 'Harbor Dental front desk', instructions: 'Say hello.' };
  await choose({
    [name]: JSON.stringify({ ...front, model: 5 }),
    'tests/lost.json': JSON.stringify({ name: 'Lost', destination: '$(assistants/gone)', instructions: 'x', rubric: [{ name: 'a', criteria: 'b' }] }),
  });
  await expect(plan.getByRole('listitem').filter({ hasText: name })).toContainText('Live at once');
  await expect(plan.getByText(/^model: /)).toBeVisible();
  await expect(plan.getByText(/refers to assistants\/gone/)).toBeVisible();
  await expect(plan.getByRole('button', { name: 'Apply 2 changes…' })).toHaveAccessibleDescription('Mend the faults in the files first.');
  await expectAccessibleInBothThemes(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);

  await choose({ [name]: JSON.stringify(front) });
  await plan.getByRole('button', { name: 'Apply 1 change…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Callers hear 1 of them at once');
  // Somebody else saves it meanwhile: that is not overwritten.
  const { data } = listed.parse(await sandbox.call('GET', '/ai/assistants'));
  const id = data.find((one) => one.name === front.name)?.id ?? '';
  await sandbox.call('POST', `/ai/assistants/${id}`, { greeting: 'Changed by somebody else.' });
  await dialog.getByRole('button', { name: 'Apply', exact: true }).click();
  await expect(dialog).toContainText('It was changed in the account since the comparison.');
});

test.describe('while the API fails', () => {
  test.use({ allowedComplaints: [failedLoad(500)] });

  test('parts that cannot be read are named before anything is saved', async ({ page, sandbox }) => {
    await page.goto('/settings/files');
    await sandbox.scene('tests-500');
    await page.getByRole('button', { name: 'Export account' }).click();
    await expect(page.getByRole('alert')).toContainText('The tests: ');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save it without them' }).click();
    const files = await unzipped(new Blob([new Uint8Array(await readFile(await (await download).path()))]), () => true);
    expect(files.filter((one) => one.name.startsWith('tests/'))).toEqual([]);
    expect(files.length).toBeGreaterThan(10);
  });
});
