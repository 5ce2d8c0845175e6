import { makeAssistant, readAssistant } from '#e2e/assistant-data.ts';
import { expect, expectAccessible, expectAccessibleInBothThemes, expectNoSidewaysScroll, test } from '#e2e/fixtures.ts';

test.beforeEach(async ({ sandbox }) => {
  await sandbox.reset('empty');
});

test('saves to main only what was changed; what it does not know survives', async ({ page, sandbox }) => {
  const { id } = await makeAssistant(sandbox, 'Clinic reception', {
    description: 'Good day',
    voice_settings: { voice: 'Telnyx.KokoroTTS.af', x_new: { deep: [1] } },
    x_unknown: 'kept',
  });
  const before = await readAssistant(sandbox, id);
  await page.goto(`/assistants/${id}`);
  const sent = page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith(`/ai/assistants/${id}`));
  await page.getByRole('textbox', { name: 'Description' }).fill('Hello');
  const voice = page.getByRole('combobox', { name: 'Voice', exact: true });
  await voice.fill('heart');
  await page.getByRole('option', { name: /Heart, en-US/ }).click();
  await expect(voice).toHaveValue('Telnyx.KokoroTTS.af_heart');
  const bar = page.getByRole('region', { name: 'Unsaved changes' });
  await expect(bar).toContainText('2 unsaved changes');
  await bar.getByRole('button', { name: 'Review changes…' }).click();
  const review = page.getByRole('dialog', { name: 'Review changes' });
  await expect(review.getByRole('deletion').filter({ hasText: 'Good day' })).toBeVisible();
  await expect(review.getByRole('insertion').filter({ hasText: 'Hello' })).toBeVisible();
  await expect(review.getByRole('radio', { name: 'Save as a new version' })).toBeChecked();
  await expect(review.getByText('Every caller hears it from the next call.')).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await review.getByRole('radio', { name: 'Save to main' }).check();
  await review.getByRole('button', { name: 'Save to main' }).click();
  await expect(page.getByText('Saved to main. Callers hear it from the next call.')).toBeVisible();
  await expect(bar).toBeHidden();
  const voiceSettings = { voice: 'Telnyx.KokoroTTS.af_heart', x_new: { deep: [1] } };
  expect((await sent).postDataJSON()).toEqual({ description: 'Hello', voice_settings: voiceSettings });
  expect(await readAssistant(sandbox, id)).toMatchObject({ description: 'Hello', voice_settings: voiceSettings, x_unknown: before['x_unknown'] });
});

test('saves beside main as a named version that no caller hears', async ({ page, sandbox }) => {
  const { id } = await makeAssistant(sandbox, 'Clinic reception', { description: 'Good day' });
  await page.goto(`/assistants/${id}`);
  const description = page.getByRole('textbox', { name: 'Description' });
  await description.fill('Hello');
  await page.getByRole('button', { name: 'Review changes…' }).click();
  const review = page.getByRole('dialog', { name: 'Review changes' });
  await review.getByRole('button', { name: 'Save version' }).click();
  await expect(review.getByText('Name the version, so that you find it again.')).toBeVisible();
  await review.getByRole('textbox', { name: 'Name of the version' }).fill('Short greeting');
  await review.getByRole('button', { name: 'Save version' }).click();
  await expect(page.getByText(/^Saved as the version Short greeting\./)).toBeVisible();
  expect((await readAssistant(sandbox, id))['description']).toBe('Good day');
  await expect(description).toHaveValue('Good day');
  // The new version is edited in place: it is nobody's yet.
  await page.getByRole('link', { name: 'Edit it' }).click();
  await expect(page.getByText('You are editing the version Short greeting')).toBeVisible();
  await expect(description).toHaveValue('Hello');
  await description.fill('Hello there');
  await page.getByRole('button', { name: 'Review changes…' }).click();
  await expect(review.getByRole('radio', { name: 'Save to this version' })).toBeChecked();
  await review.getByRole('button', { name: 'Save to this version' }).click();
  await expect(page.getByText('Saved to the version Short greeting.')).toBeVisible();
  expect(JSON.stringify(await sandbox.call('GET', `/ai/assistants/${id}/versions`))).toContain('Hello there');
  expect((await readAssistant(sandbox, id))['description']).toBe('Good day');
});

test('a version that a rule serves is not changed in place; a new one is made of it', async ({ page, sandbox }) => {
  const { id } = await makeAssistant(sandbox, 'Clinic reception', { description: 'Good day' });
  const made = await sandbox.call('POST', `/ai/assistants/${id}`, { description: 'Hello', promote_to_main: false, version_name: 'Live one' });
  const version = String(Object.entries(made ?? {}).find(([key]) => key === 'version_id')?.[1]);
  await sandbox.call('POST', `/ai/assistants/${id}/canary-deploys`, { versions: [{ version_id: version, percentage: 10 }] });
  await page.goto(`/assistants/${id}?version=${version}#telephony.time_limit_secs`);
  const limit = page.getByRole('textbox', { name: 'Longest call' });
  await expect(limit).toBeFocused();
  await limit.fill('600');
  await page.getByRole('button', { name: 'Review changes…' }).click();
  const review = page.getByRole('dialog', { name: 'Review changes' });
  await expect(review.getByRole('radio', { name: 'Save to this version' })).toBeDisabled();
  await expect(review.getByText('A rule of the canary serves it, and the API changes no version that is live.')).toBeVisible();
  await review.getByRole('textbox', { name: 'Name of the version' }).fill('Shorter calls');
  await review.getByRole('button', { name: 'Save version' }).click();
  await expect(page.getByText(/^Saved as the version Shorter calls\./)).toBeVisible();
  const versions = JSON.stringify(await sandbox.call('GET', `/ai/assistants/${id}/versions`));
  expect(versions).toContain('Shorter calls');
  expect(versions).toContain('"time_limit_secs":600');
  expect((await readAssistant(sandbox, id))['description']).toBe('Good day');
});

test('stays inside a phone and is accessible there', async ({ page, sandbox }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { id } = await makeAssistant(sandbox, 'Übergrößenträger-Begrüßung '.repeat(2).trim(), { tags: ['health', 'front-desk'] });
  await page.goto(`/assistants/${id}`);
  await page.getByRole('textbox', { name: 'Description' }).fill('Books visits');
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Review changes…' }).click();
  await expect(page.getByRole('dialog', { name: 'Review changes' })).toBeVisible();
  await expectAccessible(page);
});
