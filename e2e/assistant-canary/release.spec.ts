import { devices, type Page } from '@playwright/test';
import { z } from 'zod';
import { expect, expectAccessibleInBothThemes, expectNoSidewaysScroll, test, type Sandbox } from '#e2e/fixtures.ts';
import { editorOf, makeSplit, makeVersions, openEditor, reviewAndSave, saveElsewhere, savedRules, saveReviewed, split, startCanary } from './data.ts';

const A = 'Concise greeting';
const WHY = 'The clinic asked for it today.';

const named = z.object({ data: z.array(z.object({ id: z.string(), name: z.string() })) });

/** An assistant of the sandbox's first data. */
async function seeded(sandbox: Sandbox, name: string): Promise<string> {
  await sandbox.reset('demo');
  const { data } = named.parse(await sandbox.call('GET', '/ai/assistants'));
  return data.find((one) => one.name === name)?.id ?? '';
}

/** An assistant with one version at this share of everyone, and nothing known of it. */
async function canaryAt(sandbox: Sandbox, percent: number) {
  await sandbox.reset('empty');
  const made = await makeVersions(sandbox, A, 'Spanish first');
  await startCanary(sandbox, made.id, [{ match: [], serve: split([made.of(A), percent]) }]);
  return made;
}

const partsOf = (page: Page) => ({
  strip: page.getByRole('region', { name: 'What callers hear' }),
  past: page.locator('section').filter({ has: page.getByRole('heading', { name: 'Past splits' }) }),
  plan: page.getByRole('dialog', { name: 'Plan a ramp' }),
});

/** Opens the plan of a ramp without gates. */
async function planRamp(page: Page, unit: 'minutes' | 'hours', hold: string): Promise<void> {
  const { plan } = partsOf(page);
  await page.getByRole('button', { name: 'Plan a ramp…' }).click();
  await plan.getByRole('combobox', { name: 'Version' }).selectOption({ label: A });
  await plan.getByRole('combobox', { name: 'Unit of the holds' }).selectOption(unit);
  for (const field of await plan.getByRole('textbox', { name: /^Hold of step/ }).all()) await field.fill(hold);
  await plan.getByRole('checkbox', { name: /^The whole suite passed/ }).uncheck();
  await plan.getByRole('checkbox', { name: /^It is not worse than main/ }).uncheck();
}

test('what the runs say stands beside each version, in the strip, and how it is judged is named', async ({ page, sandbox }) => {
  const id = await seeded(sandbox, 'Harbor Dental front desk');
  const editor = await openEditor(page, id);
  const rule = editor.rule(3);
  // Handles that lie close together are smaller than a finger; the field beside does the same.
  await editor.field('Spanish first').fill('20');
  await editor.field('Spanish first').press('Enter');
  await expect(rule.getByRole('img', { name: /% passed; 95 % sure that it is between .+; main: / }).first()).toBeVisible();
  await expect(rule).toContainText(/%, \d+ of \d+ runs/);
  await expect(rule).toContainText(/Better|Worse|Cannot tell yet/);
  await expect(rule).toContainText('simulated, from the seed');
  await expect(rule).toContainText('No run on exactly this configuration');
  await expect(rule).toContainText(/\d+ errors?, not counted/);
  const { strip } = partsOf(page);
  await expect(strip).toContainText(/%, \d+ of \d+ runs/);
  await rule.getByRole('button', { name: 'How this is judged' }).click();
  const help = page.getByRole('note', { name: 'How this is judged' });
  await expect(help).toContainText('Wilson 95 % interval');
  await expect(help).toContainText('Newcombe');
  await expectAccessibleInBothThemes(page);
});

test('raising an untested version asks why; the journal keeps it, and a past split comes back as a draft', async ({ page, sandbox }) => {
  const { id, of } = await canaryAt(sandbox, 5);
  const editor = await openEditor(page, id);
  const { past } = partsOf(page);
  await page.getByRole('button', { name: `25 % to ${A}` }).click();
  await page.getByRole('button', { name: 'Review split…' }).click();
  await expect(editor.review).toContainText(/no run on exactly this configuration, and goes from 5.% to 25.%/);
  await editor.review.getByRole('button', { name: 'Save split' }).click();
  await expect(editor.review).toContainText('Give a reason');
  const reason = editor.review.getByRole('textbox', { name: 'Why all the same?' });
  await reason.fill(WHY);
  await editor.review.getByRole('button', { name: 'Keep editing' }).click();
  await page.getByRole('button', { name: 'Review split…' }).click();
  await expect(reason).toHaveValue(WHY);
  await editor.review.getByRole('button', { name: 'Save split' }).click();
  await expect(past.getByRole('listitem').first()).toContainText(WHY);
  await expect(past.getByRole('listitem').first()).toContainText('Live');
  await past.getByRole('button', { name: new RegExp(`^Return to this: 5.% ${A}`) }).click();
  await expect(editor.field(A)).toHaveValue('5');
  await expect(editor.dock).toContainText(/\+20.% of everyone: Concise greeting → /);
  await reviewAndSave(page);
  await expect(past.getByRole('listitem')).toHaveCount(3);
  expect(await savedRules(sandbox, id)).toEqual([{ match: [], serve: split([of(A), 5]) }]);
});

test('after the last step it is promoted, the canary ends, and its splits are no longer to be undone', async ({ page, sandbox }) => {
  const { id } = await canaryAt(sandbox, 25);
  await openEditor(page, id);
  await page.getByRole('button', { name: /^Next step: 50.%…$/ }).click();
  await saveReviewed(page);
  const messages = page.getByRole('region', { name: 'Notifications' });
  await expect(messages).toContainText('Split saved.');
  await expect(page.getByText('Next: promote it.')).toBeVisible();
  await page.getByRole('button', { name: 'Promote…', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: `Promote ${A}?` });
  await expect(dialog).toContainText('every caller hears it from the next call');
  await expect(dialog).toContainText('The canary ends: its 1 rule is deleted');
  await dialog.getByRole('button', { name: 'Promote and end canary' }).click();
  await expect(dialog).toContainText('Give a reason');
  await dialog.getByRole('textbox', { name: 'Why all the same?' }).fill(WHY);
  await dialog.getByRole('button', { name: 'Promote and end canary' }).click();
  await expect(messages).toContainText(`${A} is main now.`);
  expect(await messages.textContent()).not.toContain('Split saved.');
  await expect(dialog).toBeHidden();
  const { strip, past } = partsOf(page);
  await expect(strip.getByRole('img', { name: `Everyone hears ${A}.` })).toBeVisible();
  await expect(past).toContainText(`${A} promoted`);
  await expect(page.getByRole('button', { name: /^Start at 5/ })).toBeVisible();
});

test('a ramp without a hold goes up by itself and says how it ended', async ({ page, sandbox }) => {
  const { id, of } = await canaryAt(sandbox, 5);
  await openEditor(page, id);
  await planRamp(page, 'minutes', '0');
  const { plan, strip } = partsOf(page);
  await plan.getByRole('button', { name: 'Start ramp' }).click();
  await expect(plan).toContainText('Give a reason');
  await plan.getByRole('textbox', { name: 'Why all the same?' }).fill(WHY);
  await plan.getByRole('button', { name: 'Start ramp' }).click();
  await expect(plan).toBeHidden();
  const last = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Last ramp' }) });
  await expect(last).toContainText('The last step was reached; the split stays there.', { timeout: 20_000 });
  await expect(editorOf(page).field(A)).toHaveValue('50');
  await expect(strip).toContainText(/50.%/);
  expect(await savedRules(sandbox, id)).toEqual([{ match: [], serve: split([of(A), 50]) }]);
});

test('a ramp is paused, resumed, stepped and aborted; its faults are named before it starts', async ({ page, sandbox }) => {
  const { id, of } = await makeSplitAndOpen(page, sandbox);
  const { plan, strip } = partsOf(page);
  await planRamp(page, 'hours', 'soon');
  await plan.getByRole('button', { name: 'Start ramp' }).click();
  await expect(plan).toContainText('Step 1: the hold is a number, at most 30 days.');
  for (const field of await plan.getByRole('textbox', { name: /^Hold of step/ }).all()) await field.fill('1');
  await plan.getByRole('textbox', { name: 'Why all the same?' }).fill(WHY);
  await plan.getByRole('button', { name: 'Start ramp' }).click();
  await expect(strip).toContainText(new RegExp(`Ramp of ${A}: 25.%, step 1 of 2`));
  await expect(editorOf(page).field(A)).toHaveValue('25');
  await expect(page.getByText(/It goes on only while this server runs/)).toBeVisible();
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(strip).toContainText('Paused.');
  await page.getByRole('button', { name: 'Resume' }).click();
  await page.getByRole('button', { name: /^Step to 50.%…$/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take the step' }).click();
  await expect(editorOf(page).field(A)).toHaveValue('50');
  await expectAccessibleInBothThemes(page);
  await page.getByRole('button', { name: 'Abort ramp…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Abort ramp' }).click();
  await expect(page.getByText('Back to main. Somebody said so.')).toBeVisible();
  await expect(strip).not.toContainText(A);
  expect(await savedRules(sandbox, id)).toEqual([{ match: [], serve: split([of('Spanish first'), 5]) }]);
});

test('a ramp gives up, and says so loudly, when somebody else changes the split', async ({ page, sandbox }) => {
  const { id, of } = await makeSplitAndOpen(page, sandbox);
  await planRamp(page, 'hours', '1');
  const { plan, strip } = partsOf(page);
  await plan.getByRole('textbox', { name: 'Why all the same?' }).fill(WHY);
  await plan.getByRole('button', { name: 'Start ramp' }).click();
  await expect(strip).toContainText(`Ramp of ${A}`);
  await saveElsewhere(sandbox, id, [{ match: [], serve: split([of(A), 7]) }]);
  await expect(strip).toContainText('The ramp gave up; the split stays as it is. Somebody else changed the split.', { timeout: 20_000 });
  await expect(editorOf(page).field(A)).toHaveValue('7');
  expect(await savedRules(sandbox, id)).toEqual([{ match: [], serve: split([of(A), 7]) }]);
});

test('one key on any page of the assistant asks to send everyone to main; typing it does not', async ({ page, sandbox }) => {
  const { id } = await canaryAt(sandbox, 10);
  const editor = await openEditor(page, id);
  await page.getByRole('textbox', { name: 'Callers' }).press('Shift+M');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(editor.field(A)).toHaveValue('10');
  await page.getByRole('link', { name: 'Versions' }).click();
  await page.getByRole('heading', { level: 1 }).press('Shift+M');
  const dialog = page.getByRole('dialog', { name: /^End the canary of/ });
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await dialog.getByRole('button', { name: 'End canary' }).click();
  await expect(page.getByRole('button', { name: /^Start at 5/ })).toBeVisible();
  await expect(page).toHaveURL(`/assistants/${id}/canary`);
  await expect(partsOf(page).past).toContainText('Ended: everyone heard main');
});

test.describe('on a phone', () => {
  const { viewport, hasTouch, isMobile } = devices['iPhone 12'];
  test.use({ viewport, hasTouch, isMobile });

  test('evidence, history and the plan of a ramp fit', async ({ page, sandbox }) => {
    const id = await seeded(sandbox, 'Harbor Dental front desk');
    await openEditor(page, id);
    await expect(editorOf(page).rule(3)).toContainText(/%, \d+ of \d+ runs/);
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: 'Plan a ramp…' }).tap();
    await page.getByRole('checkbox', { name: 'Run the suite once at each step' }).check();
    await expect(partsOf(page).plan).toContainText(/This makes \d+ simulated/);
    await expectNoSidewaysScroll(page);
    await expectAccessibleInBothThemes(page);
  });
});

async function makeSplitAndOpen(page: Page, sandbox: Sandbox) {
  await sandbox.reset('empty');
  const made = await makeSplit(sandbox);
  await openEditor(page, made.id);
  return made;
}
