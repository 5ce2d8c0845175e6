import { devices, type Page } from '@playwright/test';
import { makeAssistant } from '#e2e/assistant-data.ts';
import { expect, expectAccessibleInBothThemes, expectNoSidewaysScroll, failedLoad, test } from '#e2e/fixtures.ts';

const thread = (page: Page) => page.getByRole('region', { name: 'Conversation' });
const message = (page: Page) => page.getByRole('textbox', { name: 'Message' });

async function say(page: Page, text: string): Promise<void> {
  await message(page).fill(text);
  await message(page).press('Enter');
}

test.beforeEach(async ({ sandbox }) => sandbox.reset('empty'));

test('several turns of one conversation, kept over a reload and other tabs, and begun anew', async ({ page, sandbox }) => {
  const { id } = await makeAssistant(sandbox, 'Clinic reception');
  await page.goto(`/assistants/${id}`);
  await page.getByRole('link', { name: 'Chat' }).click();
  await expect(page.getByText('the answers are simulated', { exact: false })).toBeVisible();
  await expect(thread(page).getByText('No conversation yet')).toBeVisible();
  await message(page).fill('First line');
  await message(page).press('Shift+Enter');
  await message(page).pressSequentially('second line');
  await expect(message(page)).toHaveValue('First line\nsecond line');
  await message(page).press('Enter');
  await expect(message(page)).toHaveValue('');
  await expect(thread(page).getByText(/^\[Simulated\] You said “First line/)).toBeVisible();
  await expect(thread(page).getByText(/First word after .* all of it after/)).toBeVisible();
  await say(page, 'שלום <b>bold</b> 🎉');
  await expect(thread(page).getByText('[Simulated] You said “שלום <b>bold</b> 🎉”', { exact: false })).toBeVisible();
  await expect(page.getByText('2 answers')).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await message(page).fill('not sent yet');
  await page.getByRole('link', { name: 'Code' }).click();
  await page.getByRole('link', { name: 'Chat' }).click();
  await expect(message(page)).toHaveValue('not sent yet');
  await page.reload();
  await expect(message(page)).toHaveValue('not sent yet');
  await expect(thread(page).getByRole('listitem')).toHaveCount(4);
  await message(page).press('Enter');
  await expect(page.getByText('3 answers')).toBeVisible();
  await page.getByRole('button', { name: 'New conversation' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'New conversation' }).click();
  await expect(thread(page).getByText('No conversation yet')).toBeVisible();
  await page.reload();
  await expect(thread(page).getByText('No conversation yet')).toBeVisible();
});

test('the conversation is copied and downloaded', async ({ page, sandbox, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { id } = await makeAssistant(sandbox, 'Clinic reception');
  await page.goto(`/assistants/${id}/chat`);
  await say(page, 'Hello');
  await expect(page.getByText('1 answer', { exact: true })).toBeVisible();
  const choose = async (name: string) => {
    await page.getByRole('button', { name: 'Copy or download' }).click();
    await page.getByRole('menuitem', { name }).click();
  };
  await choose('Copy as text');
  await expect(page.getByText('Conversation copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/You: Hello\n\n\[.*\] Assistant: \[Simulated\]/);
  const download = page.waitForEvent('download');
  await choose('Download as JSON');
  expect((await download).suggestedFilename()).toBe('clinic-reception-chat.json');
});

test.describe('when it goes wrong', () => {
  test.use({ allowedComplaints: [new RegExp(`${failedLoad(500).source}|ERR_INCOMPLETE_CHUNKED_ENCODING`)] });

  test('an answer that fails or breaks off is asked for again, and nothing typed is lost', async ({ page, sandbox }) => {
    const { id } = await makeAssistant(sandbox, 'Clinic reception');
    await page.goto(`/assistants/${id}/chat`);
    await sandbox.scene('chat-500');
    await say(page, 'Can I come tomorrow?');
    await expect(thread(page).getByRole('alert')).toContainText('The answer did not come.');
    await expect(thread(page).getByText('Your message may have arrived all the same', { exact: false })).toBeVisible();
    await message(page).fill('meanwhile');
    await expectAccessibleInBothThemes(page);
    await sandbox.scene('chat-broken');
    await page.getByRole('button', { name: 'Send again' }).click();
    await expect(thread(page).getByRole('alert')).toBeVisible();
    await sandbox.scene(null);
    await page.getByRole('button', { name: 'Send again' }).click();
    await expect(thread(page).getByText(/You said “Can I come tomorrow\?”/)).toBeVisible();
    await expect(thread(page).getByRole('alert')).toHaveCount(0);
    await expect(thread(page).getByRole('listitem')).toHaveCount(2);
    await expect(message(page)).toHaveValue('meanwhile');
  });

  test('an answer that takes long is stopped with Escape, and another message can be sent', async ({ page, sandbox }) => {
    const { id } = await makeAssistant(sandbox, 'Clinic reception');
    await page.goto(`/assistants/${id}/chat`);
    await sandbox.scene('chat-slow');
    await say(page, 'Slow?');
    await expect(thread(page).getByText('Thinking')).toBeVisible();
    await message(page).fill('Next');
    await message(page).press('Enter');
    await expect(message(page)).toHaveValue('Next');
    await message(page).press('Escape');
    await expect(thread(page).getByText('You stopped this answer.')).toBeVisible();
    await sandbox.scene(null);
    await message(page).press('Enter');
    await expect(thread(page).getByText(/You said “Next”/)).toBeVisible();
  });
});

test.describe('on a phone', () => {
  const { viewport, hasTouch, isMobile } = devices['iPhone 12'];
  test.use({ viewport, hasTouch, isMobile });

  test('long words and code stay inside', async ({ page, sandbox }) => {
    const { id } = await makeAssistant(sandbox, 'Clinic reception', { enabled_features: ['messaging'] });
    await page.goto(`/assistants/${id}/chat`);
    await message(page).fill(`${'w'.repeat(300)}\n\`\`\`\nconst wide = '${'x'.repeat(200)}';\n\`\`\``);
    await page.getByRole('button', { name: 'Send', exact: true }).tap();
    await expect(page.getByText('1 answer', { exact: true })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessibleInBothThemes(page);
  });
});
