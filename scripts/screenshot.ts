/** Takes README's picture: the production build on the sandbox's own data, in a browser, always the same way. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browser } from './browser.mjs';
import { ROOT } from './install.mjs';
import { buildWhenStale } from './production-build.ts';
import { startServer } from './server-process.ts';

const TARGET = join(ROOT, 'docs', 'screenshot.png');

await buildWhenStale();
const data = mkdtempSync(join(tmpdir(), 'switchboard-picture-'));
const server = await startServer('server/main.ts', [], { SWITCHBOARD_DATA_DIR: data });
try {
  const opened = await chromium.launch(await browser());
  const page = await opened.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'light', locale: 'en-GB', timezoneId: 'UTC' });
  await page.goto(`${server.address}${process.argv[2] ?? (await canaryPage(server.address))}`);
  await page.getByRole('slider').first().or(page.getByRole('main')).first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: TARGET, animations: 'disabled' });
  await opened.close();
  process.stdout.write(`${TARGET}\n`);
} finally {
  await server.stop();
  rmSync(data, { recursive: true, force: true });
}

/** The first assistant whose traffic is split: what the console is for. */
async function canaryPage(address: string): Promise<string> {
  const headers = { 'x-switchboard': '1' };
  const list: unknown = await (await fetch(`${address}/api/v2/ai/assistants`, { headers })).json();
  const ids = JSON.stringify(list).matchAll(/"id":"(assistant-[0-9a-f-]+)"/g);
  for (const [, id = ''] of ids) {
    const answer = await fetch(`${address}/api/v2/ai/assistants/${id}/canary-deploys`, { headers });
    if (answer.status === 200) return `/assistants/${id}/canary`;
  }
  return '/assistants';
}
