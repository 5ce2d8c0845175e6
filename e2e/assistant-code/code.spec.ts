import { devices } from '@playwright/test';
import { makeAssistant } from '#e2e/assistant-data.ts';
import { expect, expectAccessibleInBothThemes, expectNoSidewaysScroll, failedLoad, test } from '#e2e/fixtures.ts';

test.beforeEach(async ({ sandbox, context }) => {
  await sandbox.reset('empty');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

test('TeXML, JSON and programs are read, copied and downloaded', async ({ page, sandbox }) => {
  const { id } = await makeAssistant(sandbox, 'Clinic reception', { greeting: `It's "us"` });
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.goto(`/assistants/${id}/code`);
  await page.getByRole('button', { name: 'Copy TeXML' }).click();
  await expect.poll(copied).toContain(`<AIAssistant id="${id}">`);
  await expect(page.getByText(`https://api.telnyx.com/v2/ai/assistants/${id}/texml`)).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await page.getByRole('radio', { name: 'JSON' }).click();
  await page.getByRole('button', { name: 'Copy JSON' }).click();
  await expect.poll(copied).toContain(`"id": "${id}"`);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  expect((await download).suggestedFilename()).toBe('clinic-reception.json');
  await expectAccessibleInBothThemes(page);
  await page.getByRole('radio', { name: 'API calls' }).click();
  await expect(page.getByText('The key is read from the environment variable TELNYX_API_KEY.', { exact: false })).toBeVisible();
  await page.getByRole('combobox', { name: 'Call' }).selectOption('Save all settings to main');
  await page.getByRole('button', { name: 'Copy code' }).click();
  await expect.poll(copied).toContain(String.raw`"greeting": "It'\''s \"us\""`);
  for (const [language, call] of [
    ['Ruby', 'client.ai.assistants.update('],
    ['Python', 'client.ai.assistants.update('],
    ['TypeScript', 'await client.ai.assistants.update('],
  ] as const) {
    await page.getByRole('radio', { name: language }).click();
    await expect(page.getByRole('region', { name: `Save all settings to main, ${language}` })).toContainText(call);
  }
  await expectAccessibleInBothThemes(page);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'TypeScript' })).toBeChecked();
});

test.describe('when TeXML fails', () => {
  test.use({ allowedComplaints: [failedLoad(500)] });

  test('it says so and is tried again', async ({ page, sandbox }) => {
    const { id } = await makeAssistant(sandbox, 'Clinic reception');
    await sandbox.scene('texml-500');
    await page.goto(`/assistants/${id}/code`);
    await expect(page.getByRole('alert')).toContainText('The TeXML could not be loaded.');
    await sandbox.scene(null);
    await page.getByRole('button', { name: 'Retry' }).click();
    await expect(page.getByRole('button', { name: 'Copy TeXML' })).toBeVisible();
  });
});

test.describe('on a phone', () => {
  const { viewport, hasTouch, isMobile } = devices['iPhone 12'];
  test.use({ viewport, hasTouch, isMobile });

  test('long lines scroll in their own box', async ({ page, sandbox }) => {
    const { id } = await makeAssistant(sandbox, 'Clinic reception', { instructions: 'x'.repeat(2000) });
    await page.goto(`/assistants/${id}/code?show=calls&call=update&lang=ruby`);
    await expect(page.getByRole('region', { name: 'Save all settings to main, Ruby' })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await page.getByRole('radio', { name: 'TeXML' }).click();
    await expect(page.getByRole('button', { name: 'Copy TeXML' })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessibleInBothThemes(page);
  });
});
