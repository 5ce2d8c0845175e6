import { readFile } from 'node:fs/promises';
import { expect, expectAccessibleInBothThemes, expectNoSidewaysScroll, failedLoad, test } from '#e2e/fixtures.ts';

const TOKEN = 'el-7Qm2rX9vLw4Zt8Ks';

test.beforeEach(async ({ sandbox }) => {
  await sandbox.reset('empty');
});

test('imports everything with a new secret, and the second time keeps what it overwrites', async ({ page, sandbox }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/assistants/new');
  await page.getByRole('link', { name: /^From another provider/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Import assistants' })).toBeFocused();
  const overwritten = page.getByRole('region', { name: 'What will be overwritten' });
  await expect(overwritten).toContainText('Nothing: no assistant of this account came from there.');

  // A secret without a token is refused before it is sent; then it is sent once and gone from the page.
  await page.getByRole('button', { name: 'New secret' }).click();
  await page.getByRole('textbox', { name: 'Identifier' }).fill('elevenlabs-key');
  await page.getByRole('button', { name: 'Store secret' }).click();
  await expect(page.getByLabel('Token')).toHaveAccessibleDescription(/Enter the token\./);
  await expectAccessibleInBothThemes(page);
  await expectNoSidewaysScroll(page);
  await page.getByLabel('Token').fill(TOKEN);
  await page.getByRole('button', { name: 'Store secret' }).click();
  const secret = page.getByRole('combobox', { name: 'Secret with the API key of the provider' });
  await expect(secret).toHaveValue('elevenlabs-key');
  await expect(secret).toBeFocused();
  await expect(page.getByLabel('Token')).toHaveCount(0);
  await page.getByRole('button', { name: 'Import (simulated)' }).click();

  await expect(page.getByText('2 assistants were imported.')).toBeFocused();
  const front = page.getByRole('region', { name: 'Front desk' });
  await expect(front).toContainText('New');
  await expect(page.getByRole('region', { name: 'After hours' })).toContainText('New');
  await expect(front.getByRole('list', { name: 'Left to do' })).toContainText('Choose a messaging profile');
  await expectAccessibleInBothThemes(page);
  await expectNoSidewaysScroll(page);

  // Somebody changes one of them here; the next import takes that back, and says so.
  const id = /assistants\/([^/?]+)$/.exec((await front.getByRole('link', { name: 'Front desk' }).getAttribute('href')) ?? '')?.[1] ?? '';
  await sandbox.call('POST', `/ai/assistants/${id}`, { greeting: 'Good morning from us.', promote_to_main: true });
  await page.getByRole('button', { name: 'Import more' }).click();
  await expect(overwritten.getByRole('link')).toHaveCount(2);
  await expect(overwritten.getByRole('link', { name: 'Front desk' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Import (simulated)' }).click();
  const file = await (await download).path();
  expect(await readFile(file, 'utf8')).toContain('Good morning from us.');
  await expect(front).toContainText('Overwritten');
  await expect(front).toContainText('Good morning from us.');
  await expect(front).toContainText('Welcome to Harbour Dental. How can I help?');
  await expect(page.getByRole('region', { name: 'After hours' })).toContainText('It is as it was before.');
  await expectAccessibleInBothThemes(page);
  await expectNoSidewaysScroll(page);

  const journal = await page.request.get('/api/local/journal', { headers: { 'x-switchboard': '1' } });
  expect(journal.ok()).toBe(true);
  const kept = [await journal.text(), page.url(), await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))];
  expect(kept[0]).toContain('import');
  expect(kept.join('\n')).not.toContain(TOKEN);
});

test.describe('when the API refuses', () => {
  test.use({ allowedComplaints: [failedLoad(400, 404, 422, 500)] });

  test('an unknown id and a secret that is gone are marked at their fields, and everything typed stays', async ({ page, sandbox }) => {
    await sandbox.call('POST', '/integration_secrets', { identifier: 'retell-key', type: 'bearer', token: TOKEN });
    await page.goto('/assistants/import');
    await page.getByRole('radio', { name: 'Retell' }).check();
    await page.getByRole('radio', { name: 'Only these' }).check();
    await page.getByRole('button', { name: 'Import (simulated)' }).click();
    const secret = page.getByRole('combobox', { name: 'Secret with the API key of the provider' });
    const ids = page.getByRole('textbox', { name: 'Ids at the provider' });
    await expect(secret).toHaveAccessibleDescription(/Choose a secret, or store a new one\./);
    await expect(ids).toHaveAccessibleDescription(/Enter at least one id\./);
    await secret.selectOption('retell-key');
    await ids.fill('agent_b41e9c2277d05a83, nobody');
    await page.getByRole('button', { name: 'Import (simulated)' }).click();
    await expect(ids).toHaveAccessibleDescription(/The provider has no assistant nobody\./);
    await expect(ids).toBeFocused();
    await expect(ids).toHaveValue('agent_b41e9c2277d05a83, nobody');

    await sandbox.reset('empty');
    await ids.fill('agent_b41e9c2277d05a83');
    await page.getByRole('button', { name: 'Import (simulated)' }).click();
    await expect(secret).toHaveAccessibleDescription(/There is no integration secret retell-key\./);
    await expect(secret).toHaveValue('retell-key');
    await expect(ids).toHaveValue('agent_b41e9c2277d05a83');
  });
});
