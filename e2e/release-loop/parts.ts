import type { Locator, Page } from '@playwright/test';
import { z } from 'zod';
import { makeAssistant } from '#e2e/assistant-data.ts';
import { expect, type Sandbox } from '#e2e/fixtures.ts';
import { RUBRIC } from '#e2e/suite-data.ts';

export const SUITE = 'Front desk';
export const CANDIDATE = 'Concise greeting';

const made = z.looseObject({ version_id: z.string() });
const versions = z.object({ data: z.array(z.object({ version_id: z.string(), version_name: z.string() })) });

/** An assistant with the candidate beside main; what it says is what the suite asks for. */
export async function makeCandidate(sandbox: Sandbox): Promise<{ id: string; candidate: string }> {
  const { id } = await makeAssistant(sandbox, 'Clinic reception');
  const instructions = RUBRIC.map(({ criteria }) => criteria).join(' ');
  const answer = await sandbox.call('POST', `/ai/assistants/${id}`, { instructions, promote_to_main: false, version_name: CANDIDATE });
  return { id, candidate: made.parse(answer).version_id };
}

/** The id of a version that was saved in the browser. */
export async function versionNamed(sandbox: Sandbox, id: string, name: string): Promise<string> {
  const { data } = versions.parse(await sandbox.call('GET', `/ai/assistants/${id}/versions`));
  return data.find((version) => version.version_name === name)?.version_id ?? '';
}

/** What a ramp is planned and followed with. */
export function rampOf(page: Page) {
  return {
    plan: page.getByRole('dialog', { name: 'Plan a ramp' }),
    strip: page.getByRole('region', { name: 'What callers hear' }),
    gates: page.getByRole('list', { name: 'What the step waits for' }),
    last: page.locator('section').filter({ has: page.getByRole('heading', { name: 'Last ramp' }) }),
  };
}

type Plan = {
  readonly unit: 'minutes' | 'hours';
  readonly hold: string;
  /** The suite of the gates, which runs once at each step; left out: no gates. */
  readonly suite?: string;
};

/** Plans a ramp of the candidate with the proposed steps, and starts it; a version that was never tested asks for a reason. */
export async function startRamp(page: Page, { unit, hold, suite }: Plan): Promise<void> {
  const { plan } = rampOf(page);
  await page.getByRole('button', { name: 'Plan a ramp…' }).click();
  await plan.getByRole('combobox', { name: 'Version' }).selectOption({ label: CANDIDATE });
  await plan.getByRole('combobox', { name: 'Unit of the holds' }).selectOption(unit);
  for (const field of await plan.getByRole('textbox', { name: /^Hold of step/ }).all()) await field.fill(hold);
  const gates: Locator[] = [
    plan.getByRole('checkbox', { name: /^The whole suite passed/ }),
    plan.getByRole('checkbox', { name: /^It is not worse than main/ }),
  ];
  for (const gate of gates) await gate.setChecked(suite !== undefined);
  if (suite !== undefined) {
    await plan.getByRole('combobox', { name: 'Suite for the gates' }).selectOption(suite);
    await plan.getByRole('checkbox', { name: 'Run the suite once at each step' }).check();
    await expect(plan).toContainText(/This makes \d+ simulated/);
  }
  const start = plan.getByRole('button', { name: 'Start ramp' });
  await expect(start).not.toHaveAttribute('aria-disabled');
  const reason = plan.getByRole('textbox', { name: 'Why all the same?' });
  if (await reason.isVisible()) await reason.fill('Asked for by the clinic.');
  await start.click();
  await expect(plan).toBeHidden();
}
