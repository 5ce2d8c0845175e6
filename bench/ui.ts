/**
 * What a person feels on a slow machine: the production build in Chromium with the processor slowed down four times. Typing in the
 * search over 10,000 assistants, dragging a handle of a split, what loads first, and how long a start takes.
 */
import { chromium, type Page } from '@playwright/test';
import { browser } from '../scripts/browser.mjs';
import { buildWhenStale } from '../scripts/production-build.ts';
import { eventTimes, watchEvents } from './event-times.ts';
import { atRest, measured, row, slowed, started } from './opened.ts';

const WORDS = ['support', 'billing', 'north', 'a', 'no such name'];

await buildWhenStale();
const opened = await chromium.launch(await browser());
try {
  await started('large', async (address, ms) => {
    row('start to answering, 10,000 assistants made anew', `${ms} ms`);
    await measured(opened, address, '/assistants', async (page) => {
      const search = page.getByRole('searchbox').first();
      await search.waitFor();
      // Rows that hold the place of the answer have no links.
      await page.getByRole('row').getByRole('link').nth(5).waitFor();
      row('first load of /assistants, as sent', await loaded(page));
      await slowed(page);
      await atRest(page);
      await watchEvents(page);
      for (const word of WORDS) {
        await search.pressSequentially(word, { delay: 60 });
        for (let left = word.length; left > 0; left -= 1) await page.keyboard.press('Backspace', { delay: 20 });
      }
      row('typing in the search over 10,000 assistants', await eventTimes(page));
    });
  });
  await started('demo', async (address, ms) => {
    row('start to answering, demo data made anew', `${ms} ms`);
    await measured(opened, address, await splitPage(address), async (page) => {
      const handle = page.getByRole('slider').first();
      await handle.waitFor();
      const box = await handle.boundingBox();
      if (box === null) return;
      await slowed(page);
      await watchEvents(page);
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await page.mouse.move(x, y);
      await page.mouse.down();
      for (let step = 0; step < 240; step += 1) await page.mouse.move(x + 150 * Math.sin(step / 20), y);
      await page.mouse.up();
      for (let step = 0; step < 60; step += 1) await page.keyboard.press(step % 2 === 0 ? 'ArrowRight' : 'ArrowLeft');
      row('dragging and stepping a handle of a split', await eventTimes(page));
    });
  });
} finally {
  await opened.close();
}

async function loaded(page: Page): Promise<string> {
  const sums = await page.evaluate(() => {
    const files = performance.getEntriesByType('resource').filter((entry) => entry instanceof PerformanceResourceTiming);
    const sum = (ends: string) => files.filter((file) => new URL(file.name).pathname.endsWith(ends)).reduce((total, file) => total + file.encodedBodySize, 0);
    return { js: sum('.js'), css: sum('.css') };
  });
  return `${(sums.js / 1000).toFixed(1)} kB JavaScript, ${(sums.css / 1000).toFixed(1)} kB styles`;
}

/** The first assistant of the demo whose traffic is split. */
async function splitPage(address: string): Promise<string> {
  const headers = { 'x-switchboard': '1' };
  const list = await (await fetch(`${address}/api/v2/ai/assistants`, { headers })).text();
  for (const [, id = ''] of list.matchAll(/"id":"(assistant-[0-9a-f-]+)"/g)) {
    const { status } = await fetch(`${address}/api/v2/ai/assistants/${id}/canary-deploys`, { headers });
    if (status === 200) return `/assistants/${id}/canary`;
  }
  throw new Error('no assistant has a canary deploy');
}
