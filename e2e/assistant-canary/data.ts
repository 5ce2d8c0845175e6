import type { Locator, Page } from '@playwright/test';
import { z } from 'zod';
import { makeAssistant } from '#e2e/assistant-data.ts';
import { expect, type Sandbox } from '#e2e/fixtures.ts';

const versioned = z.object({ version_id: z.string() });
const deploy = z.looseObject({ rules: z.array(z.looseObject({})), updated_at: z.string() });

export type Made = { readonly id: string; readonly versions: Readonly<Record<string, string>>; readonly of: (name: string) => string };

/** An assistant with versions of these names beside main. */
export async function makeVersions(sandbox: Sandbox, ...names: readonly string[]): Promise<Made> {
  const { id } = await makeAssistant(sandbox, 'Clinic reception');
  const versions: Record<string, string> = {};
  for (const name of names) {
    const body = { instructions: `Answer as ${name}.`, promote_to_main: false, version_name: name };
    versions[name] = versioned.parse(await sandbox.call('POST', `/ai/assistants/${id}`, body)).version_id;
  }
  return { id, versions, of: (name) => versions[name] ?? '' };
}

const path = (id: string) => `/ai/assistants/${id}/canary-deploys`;

/** Starts a canary with these rules, past the console. */
export async function startCanary(sandbox: Sandbox, id: string, rules: readonly object[]): Promise<void> {
  await sandbox.call('POST', path(id), { rules });
}

/** Saves over it as somebody else would. */
export async function saveElsewhere(sandbox: Sandbox, id: string, rules: readonly object[]): Promise<void> {
  await sandbox.call('PUT', path(id), { rules });
}

/** The rules as the API has them now. */
export async function savedRules(sandbox: Sandbox, id: string): Promise<unknown> {
  return deploy.parse(await sandbox.call('GET', path(id))).rules;
}

export const number = (operator: string, ...values: string[]) => ({ attribute: 'end_user_target', operator, values });
export const split = (...shares: (readonly [string, number])[]) => ({ rollout: shares.map(([version_id, weight]) => ({ version_id, weight })) });

/** Two versions with 10 and 5 percent of everyone. */
export async function makeSplit(sandbox: Sandbox): Promise<Made> {
  const made = await makeVersions(sandbox, 'Concise greeting', 'Spanish first', 'Warm tone');
  await startCanary(sandbox, made.id, [{ match: [], serve: split([made.of('Concise greeting'), 10], [made.of('Spanish first'), 5]) }]);
  return made;
}

/** Opens the editor and hands out its parts. */
export async function openEditor(page: Page, id: string, search = '') {
  await page.goto(`/assistants/${id}/canary${search}`);
  const editor = editorOf(page);
  await expect(page.getByRole('heading', { name: 'Who hears which version' })).toBeVisible();
  return editor;
}

export function editorOf(page: Page) {
  return {
    rule: (n: number) => page.getByRole('region', { name: `Rule ${n}`, exact: true }),
    boundary: (left: string): Locator => page.getByRole('slider', { name: new RegExp(`^Boundary between ${left} and`) }),
    slider: (name: string): Locator => page.getByRole('slider', { name: `Share of ${name}` }),
    field: (name: string): Locator => page.getByRole('textbox', { name: `Percent of ${name}` }),
    grip: (n: number): Locator => page.getByRole('button', { name: new RegExp(`^Move rule ${n}\\.`) }),
    dock: page.getByRole('region', { name: 'Unsaved split' }),
    review: page.getByRole('dialog', { name: 'Review split' }),
  };
}

/** Saves what is being reviewed. No version of these assistants was ever tested: raising one asks for a reason. */
export async function saveReviewed(page: Page): Promise<void> {
  const review = page.getByRole('dialog', { name: 'Review split' });
  const save = review.getByRole('button', { name: 'Save split' });
  await expect(save).toBeEnabled();
  const reason = review.getByRole('textbox', { name: 'Why all the same?' });
  if (await reason.isVisible()) await reason.fill('Asked for by the clinic.');
  await save.click();
}

/** Reviews what was changed and saves it. */
export async function reviewAndSave(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Review split…' }).click();
  await saveReviewed(page);
  await expect(page.getByRole('dialog')).toBeHidden();
}

/** Drags from the middle of something by so many pixels, in steps as a hand does. */
export async function dragBy(page: Page, from: Locator, dx: number, dy: number): Promise<void> {
  await from.scrollIntoViewIfNeeded();
  const box = await from.boundingBox();
  if (!box) throw new Error('There is nothing to drag.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx / 2, y + dy / 2, { steps: 4 });
  await page.mouse.move(x + dx, y + dy, { steps: 4 });
  await page.mouse.up();
}
