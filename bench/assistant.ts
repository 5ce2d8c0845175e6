/**
 * An assistant as large as they get, in Chromium with the processor slowed down four times: opening it with sixty tools, a key in
 * 100 kB of instructions, and the review of one such prompt against another.
 */
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { browser } from '../scripts/browser.mjs';
import { buildWhenStale } from '../scripts/production-build.ts';
import { eventTimes, watchEvents } from './event-times.ts';
import { atRest, measured, row, slowed, started } from './opened.ts';

const TOOLS = 60;
const LINES = Array.from({ length: 1400 }, (_, at) => `${at}. Ask for the date of birth before you say anything about {{caller_name}}.`);

await buildWhenStale();
const opened = await chromium.launch(await browser());
try {
  await started('demo', async (address) => {
    await makeLarge(address);
    await measured(opened, address, '/assistants', async (page) => {
      const link = page.getByRole('link', { name: 'Large', exact: true });
      await link.waitFor();
      await slowed(page);
      await atRest(page);
      row(`opening an assistant with ${TOOLS} tools`, await opening(page, () => link.click()));
      const instructions = page.getByRole('textbox', { name: 'Instructions' }).and(page.locator('.cm-content'));
      await instructions.waitFor();
      await atRest(page);
      await instructions.press('Control+End');
      await watchEvents(page);
      await page.keyboard.type('Say how long it will take, and what it costs. ', { delay: 120 });
      row(`typing in 100 kB of instructions beside ${TOOLS} tools`, await eventTimes(page));
      await instructions.press('Control+A');
      await page.keyboard.insertText(LINES.map((line, at) => (at % 20 === 0 ? `${line} And be kind.` : line)).join('\n'));
      await page.getByRole('region', { name: 'Unsaved changes' }).waitFor();
      await atRest(page);
      row('review of a 100 kB prompt, 5 % of its lines edited', await reviewing(page));
    });
  });
} finally {
  await opened.close();
}

/** From the click to the last tool on the page. */
async function opening(page: Page, click: () => Promise<void>): Promise<string> {
  const last = page.getByText(`look_up_${TOOLS - 1}`, { exact: true }).first();
  return work(page, async () => {
    await click();
    await last.waitFor({ state: 'attached' });
    await atRest(page);
  });
}

/** From the click to the changes on the page. */
async function reviewing(page: Page): Promise<string> {
  return work(page, async () => {
    await page.keyboard.press('Control+S');
    await page.getByRole('dialog', { name: 'Review changes' }).getByRole('insertion').first().waitFor();
    await atRest(page);
  });
}

/** How long the page was at work, and how much of it ran code; waiting for answers and for rest counts in neither. */
async function work(page: Page, doing: () => Promise<void>): Promise<string> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const before = await durations(session);
  await doing();
  const after = await durations(session);
  await session.detach();
  const since = (name: string) => Math.round(((after.get(name) ?? 0) - (before.get(name) ?? 0)) * 1000);
  return `${since('ScriptDuration')} ms of code, ${since('LayoutDuration') + since('RecalcStyleDuration')} ms of layout, ${since('TaskDuration')} ms of work in all`;
}

async function durations(session: CDPSession): Promise<ReadonlyMap<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

async function makeLarge(address: string): Promise<void> {
  const tools = Array.from({ length: TOOLS }, (_, at) => ({
    type: 'webhook',
    webhook: { name: `look_up_${at}`, description: 'Looks it up for {{caller_name}}', url: `https://example.com/${at}`, method: 'POST' },
  }));
  const body = JSON.stringify({ name: 'Large', model: 'openai/gpt-4o', instructions: LINES.join('\n'), tools, dynamic_variables: { caller_name: 'Ann' } });
  const headers = { 'x-switchboard': '1', 'content-type': 'application/json' };
  const made = await fetch(`${address}/api/v2/ai/assistants`, { method: 'POST', headers, body });
  if (!made.ok) throw new Error(`no assistant was made: ${(await made.text()).slice(0, 200)}`);
}
