/**
 * The matrix of a suite with 100,000 runs, in Chromium with the processor slowed down four times: what opening a row, a key in the
 * filter, and moving through all columns cost, how even scrolling is, and how much memory the whole history holds. The same keys
 * in a page that holds one field tell what the machine itself takes: only the ratio travels to other machines.
 */
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { browser } from '../scripts/browser.mjs';
import { buildWhenStale } from '../scripts/production-build.ts';
import { eventTimes, watchEvents } from './event-times.ts';
import { atRest, measured, row, slowed, started } from './opened.ts';

const SUITE = 'Everything, four times a day';
const WORDS = ['parking', 'crit:polite', 's:failed', 'no such test'];

await buildWhenStale();
const opened = await chromium.launch(await browser());
try {
  await floor();
  await started('large', (address) => measured(opened, address, `/suites/${encodeURIComponent(SUITE)}`, matrix));
} finally {
  await opened.close();
}

/** A page with nothing but a field. */
async function floor(): Promise<void> {
  const page = await opened.newPage();
  await page.setContent('<input type="search">');
  await slowed(page);
  await watchEvents(page);
  for (const word of WORDS) await page.getByRole('searchbox').pressSequentially(word, { delay: 120 });
  row('keys in an empty page', await eventTimes(page));
  await page.close();
}

async function matrix(page: Page): Promise<void> {
  const grid = page.getByRole('grid');
  await grid.getByRole('link').first().waitFor();
  const began = performance.now();
  await readAll(page);
  row('reading 100,000 runs to the end, not slowed down', `${((performance.now() - began) / 1000).toFixed(1)} s`);
  const session = await page.context().newCDPSession(page);
  row('heap with all of them', await heap(session));
  await slowed(page);
  await atRest(page);

  await watchEvents(page);
  for (let turn = 0; turn < 3; turn += 1) {
    for (const word of WORDS) {
      await page.getByRole('searchbox').pressSequentially(word, { delay: 120 });
      for (let left = word.length; left > 0; left -= 1) await page.keyboard.press('Backspace', { delay: 60 });
    }
  }
  row('keys in the filter', await eventTimes(page));

  await atRest(page);
  await watchEvents(page);
  const rows = grid.getByRole('button', { expanded: false });
  for (let turn = 0; turn < 20; turn += 1) {
    const button = turn % 2 === 0 ? rows.nth(turn) : grid.getByRole('button', { expanded: true }).first();
    await button.click();
    await atRest(page);
  }
  row('opening and closing a row', await eventTimes(page));

  await watchEvents(page);
  await grid.getByRole('link').first().focus();
  for (let turn = 0; turn < 10; turn += 1) {
    for (const key of ['l', 'l', 'j', 'j', 'h', 'k', 'PageDown', 'PageUp']) await page.keyboard.press(key, { delay: 60 });
  }
  row('moving by keyboard', await eventTimes(page));

  await watchEvents(page);
  for (let turn = 0; turn < 10; turn += 1) {
    await page.keyboard.press(turn % 2 === 0 ? 'Control+End' : 'Control+Home');
    await atRest(page);
  }
  row('jumping to the ends', await eventTimes(page));
  row('scrolling through all columns', await scrolling(page));
}

/** Stays at the oldest column until the history ends. */
async function readAll(page: Page): Promise<void> {
  const all = page.getByText(/^All .* runs are loaded\.$/);
  while (!(await all.isVisible())) {
    await page.getByRole('grid').evaluate((grid) => {
      grid.scrollLeft = grid.scrollWidth;
      return new Promise(requestAnimationFrame);
    });
  }
  await page.getByRole('grid').evaluate((grid) => {
    grid.scrollLeft = 0;
  });
}

/** Wheels from the newest column to the oldest; tells how long frames took. */
async function scrolling(page: Page): Promise<string> {
  const frames = await page.getByRole('grid').evaluate(async (grid) => {
    const times: number[] = [];
    let last = performance.now();
    for (grid.scrollLeft = 0; grid.scrollLeft + grid.clientWidth < grid.scrollWidth - 1; grid.scrollLeft += 120) {
      await new Promise(requestAnimationFrame);
      times.push(performance.now() - last);
      last = performance.now();
    }
    return times;
  });
  const sorted = frames.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return `frames: median ${at(0.5)} ms, p98 ${at(0.98)} ms, worst ${at(1)} ms (of ${sorted.length})`;
}

/** What is held after everything that can go has gone. */
async function heap(session: CDPSession): Promise<string> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return `${(usedSize / 1e6).toFixed(1)} MB`;
}
