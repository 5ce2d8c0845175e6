import type { Locator, Page } from '@playwright/test';
import { z } from 'zod';
import { readAssistant } from '#e2e/assistant-data.ts';
import { expect, expectAccessibleInBothThemes, failedLoad, test } from '#e2e/fixtures.ts';
import { makeClinic, setShare, shareOf } from './data.ts';

const listed = z.looseObject({ data: z.array(z.looseObject({ id: z.string(), name: z.string() })) });

test.beforeEach(async ({ sandbox }) => {
  await sandbox.reset('empty');
});

/** Everything in here is read out when it comes. */
const messages = (page: Page): Locator => page.getByRole('region', { name: 'Notifications' });

async function saveGreeting(page: Page, id: string, greeting: string): Promise<void> {
  await page.goto(`/assistants/${id}`);
  await page.getByRole('textbox', { name: 'Greeting' }).fill(greeting);
  await page.getByRole('button', { name: 'Review changes…' }).click();
  const review = page.getByRole('dialog', { name: 'Review changes' });
  await review.getByRole('radio', { name: 'Save to main' }).check();
  await review.getByRole('button', { name: 'Save to main' }).click();
  await expect(messages(page)).toContainText('Saved to main. Callers hear it from the next call.');
}

test('takes a save back by keyboard; what is typed meanwhile stays', async ({ page, sandbox }) => {
  const { id } = await makeClinic(sandbox);
  await page.clock.install();
  await saveGreeting(page, id, 'Good evening!');
  await expect(messages(page)).toHaveAttribute('aria-live', 'polite');
  await expectAccessibleInBothThemes(page);
  const instructions = page.getByRole('textbox', { name: 'Instructions' });
  await instructions.fill('Be brief.');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('g');
  await page.keyboard.press('u');
  await expect(messages(page).getByRole('button', { name: 'Undo' })).toBeFocused();
  // Whoever is on it has all the time in the world.
  await page.clock.fastForward('05:00');
  await expect(messages(page).getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(messages(page)).toContainText('Undone. The journal holds both.');
  await expect(page.getByRole('textbox', { name: 'Greeting' })).toHaveText('Good day, how can I help you today?');
  await expect(instructions).toHaveText('Be brief.');
  expect((await readAssistant(sandbox, id))['greeting']).toBe('Good day, how can I help you today?');
});

test('makes a deleted assistant again and says its new id', async ({ page, sandbox }) => {
  const { id } = await makeClinic(sandbox);
  await page.goto('/assistants');
  await page.getByRole('button', { name: 'Actions for Clinic reception' }).click();
  await page.getByRole('menuitem', { name: 'Delete…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete Clinic reception?' });
  await dialog.getByRole('textbox').fill('Clinic reception');
  await dialog.getByRole('button', { name: 'Delete assistant' }).click();
  await expect(page.getByText('No assistants yet')).toBeVisible();
  await expect(messages(page)).toContainText('Clinic reception was deleted.');
  await messages(page).getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: 'Clinic reception' })).toBeVisible();
  const { data } = listed.parse(await sandbox.call('GET', '/ai/assistants'));
  expect(data).toMatchObject([{ name: 'Clinic reception', greeting: 'Good day, how can I help you today?' }]);
  expect(data[0]?.id).not.toBe(id);
  await expect(messages(page)).toContainText(`Undone. It was made again with the id ${data[0]?.id}.`);
});

test('puts the split back, in the editor as well', async ({ page, sandbox }) => {
  const { id, concise } = await makeClinic(sandbox);
  await setShare(sandbox, id, concise, 25, 'POST');
  await page.goto(`/assistants/${id}/canary`);
  const share = page.getByRole('textbox', { name: 'Percent of Concise greeting' });
  await share.fill('10');
  await share.press('Enter');
  await page.getByRole('button', { name: 'Review split…' }).click();
  await page.getByRole('dialog', { name: 'Review split' }).getByRole('button', { name: 'Save split' }).click();
  await expect(messages(page)).toContainText('Split saved.');
  expect(await shareOf(sandbox, id)).toBe(10);
  await messages(page).getByRole('button', { name: 'Undo' }).click();
  await expect(messages(page)).toContainText('Undone. The journal holds both.');
  await expect(share).toHaveValue('25');
  expect(await shareOf(sandbox, id)).toBe(25);
});

test.describe('where the way back is barred', () => {
  test.use({ allowedComplaints: [failedLoad(409)] });

  test('says why, and leaves everything', async ({ page, sandbox }) => {
    const { id } = await makeClinic(sandbox);
    await saveGreeting(page, id, 'Good evening!');
    await sandbox.call('POST', `/ai/assistants/${id}`, { greeting: 'Good night!' });
    await messages(page).getByRole('button', { name: 'Undo' }).click();
    await expect(messages(page)).toContainText('Nothing was undone.');
    await expect(messages(page)).toContainText('It has been changed since.');
    expect((await readAssistant(sandbox, id))['greeting']).toBe('Good night!');
  });
});
