import { readFile } from 'node:fs/promises';
import { readAssistant } from '#e2e/assistant-data.ts';
import { expect, expectAccessibleInBothThemes, failedLoad, test } from '#e2e/fixtures.ts';

test.use({ allowedComplaints: [new RegExp(`${failedLoad(500).source}|ERR_INCOMPLETE_CHUNKED_ENCODING`)] });

test('nothing is overwritten without a copy, and after a lost answer the copy of before it is still there', async ({ page, sandbox }) => {
  await sandbox.reset('empty');
  await sandbox.call('POST', '/integration_secrets', { identifier: 'vapi-key', type: 'bearer', token: 'made-up' });
  await page.goto('/assistants/import');
  await page.getByRole('radio', { name: 'Vapi' }).check();
  await page.getByRole('combobox', { name: 'Secret with the API key of the provider' }).selectOption('vapi-key');
  const go = page.getByRole('button', { name: 'Import (simulated)' });
  // The answer of the very first import is lost: what it made is seen at once, and is new all the same when it is done again.
  await sandbox.scene('import-lost');
  await go.click();
  await expect(page.getByRole('alert')).toContainText('It is not known whether anything was imported.');
  const overwritten = page.getByRole('region', { name: 'What will be overwritten' });
  await expect(overwritten.getByRole('link').first()).toBeVisible();
  await sandbox.scene(null);
  await go.click();
  const first = page.getByRole('main').getByRole('region').first();
  await expect(first).toContainText('New');
  const name = (await first.getByRole('link').first().textContent()) ?? '';
  const id = /assistants\/([^/?]+)$/.exec((await first.getByRole('link').first().getAttribute('href')) ?? '')?.[1] ?? '';
  await sandbox.call('POST', `/ai/assistants/${id}`, { greeting: 'Good morning from us.', promote_to_main: true });

  // The account cannot be read: there is no copy, and so there is no import.
  await page.getByRole('button', { name: 'Import more' }).click();
  await expect(overwritten.getByRole('link', { name })).toBeVisible();
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  await sandbox.scene('assistants-500');
  await go.click();
  await expect(page.getByRole('alert').filter({ hasText: 'No copy could be kept, so nothing was imported.' })).toContainText('An unexpected error occurred.');
  expect(downloads).toEqual([]);
  expect((await readAssistant(sandbox, id))['greeting']).toBe('Good morning from us.');

  // It is overwritten, but the answer is lost: nobody says that nothing was done, and the copy can be had again.
  await sandbox.scene('import-lost');
  const kept = page.waitForEvent('download');
  await go.click();
  expect(await readFile(await (await kept).path(), 'utf8')).toContain('Good morning from us.');
  await expect(page.getByRole('alert')).toContainText('It is not known whether anything was imported.');
  await expectAccessibleInBothThemes(page);
  expect((await readAssistant(sandbox, id))['greeting']).not.toBe('Good morning from us.');
  const again = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the copy again' }).click();
  expect(await readFile(await (await again).path(), 'utf8')).toContain('Good morning from us.');

  // Done again, it is compared with what stood there before the lost attempt, and no later copy takes the place of the first.
  await sandbox.scene(null);
  await go.click();
  const result = page.getByRole('region', { name });
  await expect(result).toContainText('Overwritten');
  await expect(result).toContainText('Good morning from us.');
  await expect(page.getByRole('button', { name: 'Save the copy again' })).toBeVisible();
  expect(downloads).toHaveLength(2);
});
