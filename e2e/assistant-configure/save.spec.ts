import { makeAssistant, readAssistant } from '#e2e/assistant-data.ts';
import { expect, expectAccessibleInBothThemes, expectNoSidewaysScroll, test } from '#e2e/fixtures.ts';

test.beforeEach(async ({ sandbox }) => {
  await sandbox.reset('empty');
});

test('saves to main only what was changed; what it does not know survives', async ({ page, sandbox }) => {
  const { id } = await makeAssistant(sandbox, 'Clinic reception', {
    greeting: 'Good day',
    voice_settings: { voice: 'Telnyx.KokoroTTS.af' },
    dynamic_variables: { clinic: 'Harbor' },
  });
  const before = await readAssistant(sandbox, id);
  await page.goto(`/assistants/${id}`);
  const sent = page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith(`/ai/assistants/${id}`));
  await page.getByRole('textbox', { name: 'Greeting' }).fill('Hello');
  const bar = page.getByRole('region', { name: 'Unsaved changes' });
  await expect(bar).toContainText('1 unsaved change');
  await expectAccessibleInBothThemes(page);
  await bar.getByRole('button', { name: 'Review changes…' }).click();
  const review = page.getByRole('dialog', { name: 'Review changes' });
  await expect(review.getByRole('deletion')).toHaveText('Good day');
  await expect(review.getByRole('insertion')).toHaveText('Hello');
  await expect(review.getByRole('radio', { name: 'Save as a new version' })).toBeChecked();
  await expectAccessibleInBothThemes(page);
  await review.getByRole('radio', { name: 'Save to main' }).check();
  await review.getByRole('button', { name: 'Save to main' }).click();
  await expect(page.getByText('Saved to main. Callers hear it from the next call.')).toBeVisible();
  await expect(bar).toBeHidden();
  expect((await sent).postDataJSON()).toEqual({ greeting: 'Hello' });
  const after = await readAssistant(sandbox, id);
  expect(after['greeting']).toBe('Hello');
  expect(after['dynamic_variables']).toEqual(before['dynamic_variables']);
  expect(after['voice_settings']).toEqual(before['voice_settings']);
});

test('saves beside main as a named version that no caller hears', async ({ page, sandbox }) => {
  const { id } = await makeAssistant(sandbox, 'Clinic reception', { greeting: 'Good day' });
  await page.goto(`/assistants/${id}`);
  await page.getByRole('textbox', { name: 'Greeting' }).fill('Hello');
  await page.getByRole('button', { name: 'Review changes…' }).click();
  const review = page.getByRole('dialog', { name: 'Review changes' });
  await review.getByRole('button', { name: 'Save version' }).click();
  await expect(review.getByText('Name the version, so that you find it again.')).toBeVisible();
  await review.getByRole('textbox', { name: 'Name of the version' }).fill('Short greeting');
  await review.getByRole('button', { name: 'Save version' }).click();
  await expect(page.getByText(/^Saved as the version Short greeting\./)).toBeVisible();
  expect((await readAssistant(sandbox, id))['greeting']).toBe('Good day');
  const versions = JSON.stringify(await sandbox.call('GET', `/ai/assistants/${id}/versions`));
  expect(versions).toContain('Short greeting');
  await expect(page.getByRole('textbox', { name: 'Greeting' })).toHaveValue('Good day');
});

test('asks before unsaved changes are left, and discards them when told', async ({ page, sandbox }) => {
  const { id } = await makeAssistant(sandbox, 'Clinic reception');
  await page.goto('/assistants');
  await page.getByRole('link', { name: 'Clinic reception' }).click();
  const name = page.getByRole('textbox', { name: 'Name', exact: true });
  await name.fill('Clinic front desk');
  await page.getByRole('link', { name: 'Suites' }).click();
  const ask = page.getByRole('dialog', { name: 'Leave without saving?' });
  await expectAccessibleInBothThemes(page);
  await ask.getByRole('button', { name: 'Cancel' }).click();
  await expect(name).toHaveValue('Clinic front desk');
  await page.goBack();
  await ask.getByRole('button', { name: 'Leave and discard' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Assistants' })).toBeVisible();
  await page.goto(`/assistants/${id}`);
  await name.fill('Clinic front desk');
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(name).toHaveValue('Clinic reception');
  await expect(page.getByRole('region', { name: 'Unsaved changes' })).toBeHidden();
});

test('stays inside a phone and is accessible there', async ({ page, sandbox }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { id } = await makeAssistant(sandbox, 'Übergrößenträger-Begrüßung '.repeat(2).trim(), { tags: ['health', 'front-desk'] });
  await page.goto(`/assistants/${id}`);
  await page.getByRole('textbox', { name: 'Description' }).fill('Books visits');
  await expectNoSidewaysScroll(page);
  await expectAccessibleInBothThemes(page);
});
