import { makeAssistant, readAssistant } from '#e2e/assistant-data.ts';
import { expect, test } from '#e2e/fixtures.ts';

const GONE = 'assistant-00000000-0000-4000-8000-000000000000';

test.beforeEach(async ({ sandbox }) => {
  await sandbox.reset('empty');
});

test('a draft outlives the crash of its tab', async ({ page, context, sandbox }) => {
  const { id } = await makeAssistant(sandbox, 'Clinic reception');
  await page.goto(`/assistants/${id}`);
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Clinic front desk');
  const instructions = page.getByRole('textbox', { name: 'Instructions' });
  await instructions.press('ControlOrMeta+End');
  await page.keyboard.type(' Never give advice.');
  await expect(page.getByText('Draft kept in this browser')).toBeVisible();
  // It says so of the name already; what was typed last is kept in the next pause.
  const kept = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
  await expect.poll(kept, 'what the browser keeps').toContain('Never give advice.');
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // The renderer is gone before it can answer.
  void session.send('Page.crash').catch(() => null);
  await crashed;

  const next = await context.newPage();
  await next.goto(`/assistants/${id}`);
  await expect(next.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Clinic front desk');
  await expect(next.getByRole('textbox', { name: 'Instructions' })).toContainText('Be brief. Never give advice.');
  await next.getByRole('button', { name: 'Review changes…' }).click();
  const review = next.getByRole('dialog', { name: 'Review changes' });
  await review.getByRole('radio', { name: 'Save to main' }).check();
  await review.getByRole('button', { name: 'Save to main' }).click();
  await expect(next.getByText('Saved to main. Callers hear it from the next call.')).toBeVisible();
  expect(await readAssistant(sandbox, id)).toMatchObject({ name: 'Clinic front desk', instructions: 'Answer the phone.\nBe brief. Never give advice.' });
});

test('a slow save holds still: what is typed meanwhile stays a draft, and nothing is sent twice', async ({ page, sandbox }) => {
  const { id } = await makeAssistant(sandbox, 'Clinic reception');
  await page.goto(`/assistants/${id}`);
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith(`/ai/assistants/${id}`)) sent.push(request.postData() ?? '');
  });
  const description = page.getByRole('textbox', { name: 'Description' });
  await description.fill('Books visits');
  await sandbox.scene('assistant-save-slow');
  await page.getByRole('button', { name: 'Review changes…' }).click();
  const review = page.getByRole('dialog', { name: 'Review changes' });
  await review.getByRole('radio', { name: 'Save to main' }).check();
  const save = review.getByRole('button', { name: 'Save to main' });
  await save.click();
  await expect(save).toHaveAttribute('aria-disabled', 'true');
  await save.press('Enter');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Clinic front desk');
  await expect(page.getByText('Saved to main. Callers hear it from the next call.')).toBeVisible();
  expect(sent).toEqual([JSON.stringify({ description: 'Books visits' })]);
  await expect(description).toHaveValue('Books visits');
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Clinic front desk');
  await expect(page.getByRole('region', { name: 'Unsaved changes' })).toContainText('1 unsaved change');
});

test('a hash that is changed by hand leads to its setting, and Back leads over it, with a draft', async ({ page, sandbox }) => {
  const { id } = await makeAssistant(sandbox, 'Clinic reception');
  await page.goto('/assistants');
  await page.getByRole('link', { name: 'Clinic reception' }).click();
  const name = page.getByRole('textbox', { name: 'Name', exact: true });
  await name.fill('Clinic front desk');
  await page.goto(`/assistants/${id}#agent.description`);
  await expect(page.getByRole('textbox', { name: 'Description' })).toBeFocused();
  await page.goBack();
  await expect(page).not.toHaveURL(/#/);
  await expect(name).toHaveValue('Clinic front desk');
  await page.goBack();
  await expect(page.getByRole('dialog', { name: 'Leave without saving?' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(name).toHaveValue('Clinic front desk');
});

test('an assistant that is not there leaves the console of the browser silent', async ({ page }) => {
  // The local API is asked about it as well, and answers with empty lists.
  const asked = ['', '/versions'].map((what) => page.waitForResponse((answer) => answer.url().endsWith(`/api/v2/ai/assistants/${GONE}${what}`)));
  await page.goto(`/assistants/${GONE}`);
  await expect(page.getByRole('heading', { level: 1, name: 'No such assistant' })).toBeAttached();
  expect((await Promise.all(asked)).map((answer) => answer.status())).toEqual([204, 204]);
});
