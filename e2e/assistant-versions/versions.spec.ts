import type { Page } from '@playwright/test';
import { readAssistant } from '#e2e/assistant-data.ts';
import { expect, expectAccessibleInBothThemes, expectNoSidewaysScroll, test } from '#e2e/fixtures.ts';
import { makeClinic, startCanary, versionNames } from './data.ts';

test.beforeEach(async ({ sandbox }) => {
  await sandbox.reset('empty');
});

const rowOf = (page: Page, name: string) => page.getByRole('table', { name: 'Versions' }).getByRole('row', { name: new RegExp(name) });

async function choose(page: Page, name: string, action: string): Promise<void> {
  await page.getByRole('button', { name: `Actions for ${name}` }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

/** By keyboard; the first item then has the focus. */
async function openMenu(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `Actions for ${name}` }).press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Compare with main' })).toBeFocused();
}

test('tells who hears which version, and compares two that are chosen', async ({ page, sandbox }) => {
  const { id, concise, spanish } = await makeClinic(sandbox);
  await startCanary(sandbox, id, concise);
  await page.goto(`/assistants/${id}`);
  await page.getByRole('link', { name: 'Versions' }).click();
  await expect(rowOf(page, 'Weekend hours')).toContainText(/Main.*90\s%/);
  await expect(rowOf(page, 'Concise greeting')).toContainText(/Canary.*10\s%.*in 1 rule/);
  await expect(rowOf(page, 'Spanish first')).toContainText('No calls');
  await expectAccessibleInBothThemes(page);
  await page.getByRole('checkbox', { name: 'Choose Spanish first for comparison' }).check();
  await page.getByRole('checkbox', { name: 'Choose Concise greeting for comparison' }).check();
  await page.getByRole('region', { name: '2 versions chosen' }).getByRole('link', { name: 'Compare' }).click();
  await expect(page.getByRole('combobox', { name: 'From' })).toHaveValue(concise);
  await expect(page.getByRole('region', { name: 'Voice' })).toContainText('Speaking rate');
  await expect(page.getByRole('link', { name: 'Versions', exact: true })).toHaveAttribute('aria-current', 'page');
  await page.getByRole('link', { name: 'All versions' }).click();
  await choose(page, 'Spanish first', 'Open in Configure');
  await expect(page).toHaveURL(new RegExp(`version=${spanish}`));
});

test('promotes a version after saying what callers hear differently; the canary ends', async ({ page, sandbox }) => {
  const { id, concise } = await makeClinic(sandbox);
  await startCanary(sandbox, id, concise);
  await page.goto(`/assistants/${id}/versions`);
  await choose(page, 'Concise greeting', 'Promote…');
  const dialog = page.getByRole('dialog', { name: 'Promote Concise greeting?' });
  await expect(dialog).toContainText('In the sandbox the callers are simulated.');
  await expect(dialog).toContainText('The canary ends: its 2 rules are deleted, and all calls go to Concise greeting.');
  await expect(dialog.getByRole('region', { name: 'Instructions' }).getByRole('insertion')).toHaveText(' warmly');
  await expect(dialog.getByRole('region', { name: 'Greeting' }).getByRole('deletion').first()).toHaveText('Good day');
  await expectAccessibleInBothThemes(page);
  await dialog.getByRole('textbox', { name: 'Why' }).fill('Better on 120 runs');
  await dialog.getByRole('button', { name: 'Promote version' }).click();
  await expect(page.getByText('Concise greeting is main now. Every caller hears it from the next call.')).toBeVisible();
  await expect(page.getByRole('img', { name: 'Everyone hears Concise greeting.' })).toBeVisible();
  await expect(rowOf(page, 'Concise greeting')).toContainText(/Main.*100\s%/);
  await expect(rowOf(page, 'Weekend hours')).toContainText('No calls');
  expect((await readAssistant(sandbox, id))['greeting']).toBe('Hello, how can I help?');
});

test('renames, begins a canary and deletes, by keyboard alone', async ({ page, sandbox }) => {
  const { id } = await makeClinic(sandbox);
  await page.goto(`/assistants/${id}/versions`);
  await openMenu(page, 'Spanish first');
  await page.keyboard.press('r');
  await page.keyboard.press('Enter');
  const rename = page.getByRole('dialog', { name: 'Rename Spanish first' });
  const name = rename.getByRole('textbox', { name: 'Version' });
  await expect(name).toBeFocused();
  await page.keyboard.press('Delete');
  await page.keyboard.press('Enter');
  await expect(rename.getByText('A version needs a name.')).toBeVisible();
  await page.keyboard.type('x'.repeat(51));
  await expect(rename.getByText('At most 50 characters.')).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Bilingual');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Renamed to Bilingual.')).toBeVisible();
  await expect(rename).toBeHidden();
  expect(await versionNames(sandbox, id)).toContain('Bilingual');

  await openMenu(page, 'Bilingual');
  await page.keyboard.press('s');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('slider', { name: 'Share of Bilingual' })).toHaveValue('1');
  await expect(page.getByRole('button', { name: 'Review split…' })).toBeVisible();
  await page.goBack();
  await page.getByRole('dialog', { name: 'Leave without saving?' }).getByRole('button', { name: 'Leave and discard' }).click();

  await openMenu(page, 'Bilingual');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Type Bilingual to confirm' })).toBeFocused();
  await page.keyboard.type('Bilingual');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Bilingual was deleted.')).toBeVisible();
  await expect(page.getByText('3 versions')).toBeVisible();
});

test('says why main and a live version can be neither renamed nor deleted', async ({ page, sandbox }) => {
  const { id, concise } = await makeClinic(sandbox);
  await startCanary(sandbox, id, concise);
  await page.goto(`/assistants/${id}/versions`);
  await choose(page, 'Weekend hours', 'Delete…');
  const main = page.getByRole('dialog', { name: 'Weekend hours cannot be deleted' });
  await expect(main).toContainText('It is main: every assistant has one.');
  await main.getByText('Close').click();
  await page.getByRole('button', { name: 'Actions for Weekend hours' }).click();
  await expect(page.getByRole('menuitem', { name: 'Rename…' })).toHaveAccessibleDescription(/^Main keeps its name/);
  await page.keyboard.press('Escape');
  await choose(page, 'Concise greeting', 'Delete…');
  const served = page.getByRole('dialog', { name: 'Concise greeting cannot be deleted' });
  await expect(served).toContainText('Rules 1 and 2 of the canary serve it.');
  await expectAccessibleInBothThemes(page);
  await served.getByRole('link', { name: 'Open canary' }).click();
  await expect(page.getByRole('heading', { name: 'Who hears which version' })).toBeVisible();
});

test('hundreds of versions are searched, on a phone too', async ({ page, sandbox }) => {
  const { id } = await makeClinic(sandbox);
  const names = Array.from({ length: 150 }, (_, at) => (at === 70 ? 'Lighthouse' : `Experiment ${at}`));
  for (const version_name of names) await sandbox.call('POST', `/ai/assistants/${id}`, { promote_to_main: false, version_name });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/assistants/${id}/versions`);
  await expect(page.getByText('154 versions')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.getByRole('searchbox', { name: 'Search versions' }).fill('LIGHT');
  await expect(page.getByText('1 of 154 versions')).toBeVisible();
  await expect(page).toHaveURL(/q=LIGHT/);
  await expectAccessibleInBothThemes(page);
  await page.getByRole('searchbox', { name: 'Search versions' }).fill('nothing like it');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page.getByText('154 versions')).toBeVisible();
});
