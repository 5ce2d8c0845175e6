import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { readAssistant } from '#e2e/assistant-data.ts';
import { expect, expectAccessibleInBothThemes, expectNoSidewaysScroll, failedLoad, test, type Sandbox } from '#e2e/fixtures.ts';
import { makeClinic, setShare, shareOf } from './data.ts';

test.beforeEach(async ({ sandbox }) => {
  await sandbox.reset('empty');
});

const today = (page: Page): Locator => page.getByRole('list', { name: 'Changes of Today' });
const rowOf = (page: Page, words: string | RegExp): Locator => today(page).getByRole('listitem').filter({ hasText: words });

/** Opens an entry by its words; hands out the panel. */
async function open(page: Page, words: string): Promise<Locator> {
  await today(page).getByRole('link', { name: words, exact: true }).click();
  const panel = page.getByRole('dialog', { name: words, exact: true });
  await expect(panel).toBeVisible();
  return panel;
}

async function undo(page: Page, panel: Locator): Promise<void> {
  await panel.getByRole('button', { name: 'Undo…' }).click();
  await page.getByRole('dialog', { name: 'Undo this change?' }).getByRole('button', { name: 'Undo change' }).click();
}

test('shows a save word by word and undoes it; the undo stands there too', async ({ page, sandbox }) => {
  const { id } = await makeClinic(sandbox);
  await page.goto(`/assistants/${id}`);
  const greeting = page.getByRole('textbox', { name: 'Greeting' });
  await greeting.fill('Good evening, how can I help you today?');
  await page.getByRole('button', { name: 'Review changes…' }).click();
  const review = page.getByRole('dialog', { name: 'Review changes' });
  await review.getByRole('radio', { name: 'Save to main' }).check();
  await review.getByRole('button', { name: 'Save to main' }).click();
  await expect(page.getByText('Saved to main. Callers hear it from the next call.')).toBeVisible();

  await page.keyboard.press('g');
  await page.keyboard.press('y');
  await expect(page.getByRole('heading', { level: 1, name: 'Activity' })).toBeVisible();
  const panel = await open(page, 'Saved main of Clinic reception');
  await expect(panel.getByRole('deletion')).toHaveText('day');
  await expect(panel.getByRole('insertion')).toHaveText('evening');
  await expect(panel.getByRole('button', { name: 'Copy request id' })).toBeVisible();
  await expectAccessibleInBothThemes(page);

  await panel.getByRole('button', { name: 'Undo…' }).click();
  const question = page.getByRole('dialog', { name: 'Undo this change?' });
  await expect(question).toContainText('The changed fields get their previous values. Callers hear it from the next call. In the sandbox they are simulated.');
  await expectAccessibleInBothThemes(page);
  await question.getByRole('textbox', { name: 'Why' }).fill('Too early for evening');
  await question.getByRole('button', { name: 'Undo change' }).click();
  await expect(page.getByText('Undone. The journal holds both.')).toBeVisible();
  expect((await readAssistant(sandbox, id))['greeting']).toBe('Good day, how can I help you today?');
  await expect(rowOf(page, '“Too early for evening”')).toContainText(/Undoes \d+/);
  await panel.getByRole('link', { name: /^Undone by/ }).click();
  await expect(page.getByRole('dialog').getByRole('insertion')).toHaveText('day');
});

test('shows a split and a promotion as bars in words, and puts both back', async ({ page, sandbox }) => {
  const { id, main, concise } = await makeClinic(sandbox);
  await setShare(sandbox, id, concise, 10, 'POST');
  await setShare(sandbox, id, concise, 25, 'PUT');
  await page.goto('/activity');
  const split = await open(page, 'Split of Clinic reception changed: 10 % → 25 % Concise greeting');
  const everyone = split.getByRole('region', { name: 'Everyone else' });
  await expect(everyone.getByRole('img', { name: '10 % Concise greeting, 90 % Main' })).toBeVisible();
  await expect(everyone.getByRole('img', { name: '25 % Concise greeting, 75 % Main' })).toBeVisible();
  await undo(page, split);
  await expect(page.getByText('Undone. The journal holds both.')).toBeVisible();
  expect(await shareOf(sandbox, id)).toBe(10);

  await sandbox.call('POST', `/ai/assistants/${id}/versions/${concise}/promote`);
  await page.goto('/activity');
  const promotion = await open(page, 'Promoted Concise greeting to main of Clinic reception');
  await expect(promotion.getByRole('img', { name: '100 % Main' })).toBeVisible();
  await expect(promotion.getByRole('region', { name: 'Greeting' }).getByRole('insertion').first()).toBeVisible();
  await undo(page, promotion);
  await expect(page.getByText('Undone. The journal holds both.')).toBeVisible();
  expect((await readAssistant(sandbox, id))['version_id']).toBe(main);
  expect(await shareOf(sandbox, id)).toBe(10);
});

test.describe('where the way back is barred', () => {
  test.use({ allowedComplaints: [failedLoad(409)] });

  test('says why, and what was done all the same', async ({ page, sandbox }) => {
    const { id, concise } = await makeClinic(sandbox);
    await setShare(sandbox, id, concise, 10, 'POST');
    await sandbox.call('POST', `/ai/assistants/${id}/versions/${concise}/promote`);
    await page.goto('/activity');
    const old = await open(page, 'Started a canary of Clinic reception: 0 % → 10 % Concise greeting');
    await expect(old).toContainText('It cannot be undone here. It is not there any more.');
    await expect(old.getByRole('button', { name: 'Undo…' })).toHaveCount(0);

    const promotion = await open(page, 'Promoted Concise greeting to main of Clinic reception');
    await sandbox.scene('canary-save-400');
    await undo(page, promotion);
    const alert = page.getByRole('dialog', { name: 'Undo this change?' }).getByRole('alert');
    await expect(alert).toContainText('Only a part was undone');
    await expect(alert).toContainText('1 of 2 steps had been done.');
    await page.getByRole('dialog', { name: 'Undo this change?' }).getByRole('button', { name: 'Cancel' }).click();
    await expect(rowOf(page, /Promoted .*Undoes/)).toContainText('Done');
    await expect(rowOf(page, 'Not done: Started a canary of Clinic reception')).toContainText('Refused');
    expect(await readAssistant(sandbox, id)).toHaveProperty('greeting', 'Good day, how can I help you today?');
  });
});

test('narrows by what the address says, and exports what is left', async ({ page, sandbox }) => {
  const { id, concise } = await makeClinic(sandbox);
  await setShare(sandbox, id, concise, 10, 'POST');
  await sandbox.call('POST', '/ai/mcp_servers', { name: 'Calendar', url: 'https://example.com/mcp', type: 'http' });
  await page.goto('/activity?kind=mcp_server&since=nonsense');
  await expect(today(page).getByRole('listitem')).toHaveCount(1);
  await expect(rowOf(page, 'Created the MCP server Calendar')).toBeVisible();
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('Canaries');
  await page.getByRole('combobox', { name: 'Assistant' }).selectOption('Clinic reception');
  await expect(page).toHaveURL(new RegExp(`assistant=${id}`));
  await expect(today(page).getByRole('listitem')).toHaveText([/Started a canary/]);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  const file = await (await download).path();
  const lines = (await readFile(file, 'utf8')).trim().split('\n');
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ operation: 'createCanaryDeploy', assistant_id: id, answer: { assistant_id: id } });

  await page.getByRole('searchbox', { name: 'Search activity' }).fill('no such thing');
  await expect(page.getByText('No change matches.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('No change matches.')).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await page.getByRole('button', { name: 'Clear filters' }).last().click();
  await expect(page).toHaveURL(/\/activity$/);
  await expect(page.getByRole('searchbox', { name: 'Search activity' })).toHaveValue('');
  await page.getByRole('textbox', { name: 'To', exact: true }).fill('2020-01-01');
  await expect(page.getByText('No change matches.')).toBeVisible();
});

test('brings older changes without a gap while new ones come in', async ({ page, sandbox }) => {
  const { id } = await makeClinic(sandbox);
  await addTags(sandbox, id, 'old', 52);
  await page.goto('/activity');
  await expect(today(page).getByRole('listitem')).toHaveCount(50);
  await addTags(sandbox, id, 'new', 3);
  await page.getByRole('button', { name: 'Show older' }).click();
  await expect(rowOf(page, 'Created Clinic reception')).toBeVisible();
  for (const n of [0, 1, 2, 3, 51]) await expect(rowOf(page, `Added the tag old-${n} to`)).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Show older' })).toHaveCount(0);
});

test('tells what it is for while nothing was changed, and fits a phone', async ({ page, sandbox }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/activity');
  await expect(page.getByText('Nothing was changed yet')).toBeVisible();
  await expectAccessibleInBothThemes(page);
  const { id, concise } = await makeClinic(sandbox, 'Réception de la clinique vétérinaire du Grand-Saint-Bernard');
  await setShare(sandbox, id, concise, 10, 'POST');
  await page.reload();
  await expect(rowOf(page, /Started a canary/)).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessibleInBothThemes(page);
  await today(page)
    .getByRole('link', { name: /^Started a canary/ })
    .focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: /^Started a canary/ });
  await expect(panel.getByRole('region', { name: 'Everyone else' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessibleInBothThemes(page);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(page).toHaveURL(/\/activity$/);
});

test.describe('an entry that is not there', () => {
  test.use({ allowedComplaints: [failedLoad(404)] });

  test('is said to be missing, with the list still in reach', async ({ page, sandbox }) => {
    await makeClinic(sandbox);
    await page.goto('/activity?entry=999999999');
    await expect(page.getByRole('alert')).toContainText('The change could not be loaded.');
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await expect(rowOf(page, 'Created Clinic reception')).toBeVisible();
  });
});

async function addTags(sandbox: Sandbox, id: string, name: string, count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) await sandbox.call('POST', `/ai/assistants/${id}/tags`, { tag: `${name}-${n}` });
}
