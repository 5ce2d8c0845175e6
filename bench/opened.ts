/** What measurements in a browser share: a server of their own, a page of the console on it, and a slow machine. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { startServer } from '../scripts/server-process.ts';

const SLOWED = 4;

/** Prints one line of figures. */
export function row(what: string, figures: string): void {
  process.stdout.write(`${what.padEnd(50)} ${figures}\n`);
}

/** A server of its own with the given data; `ms` is the time until it listens. */
export async function started(seed: string, work: (address: string, ms: number) => Promise<void>): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'switchboard-bench-'));
  const began = performance.now();
  const server = await startServer('server/main.ts', [], { SWITCHBOARD_DATA_DIR: data, SWITCHBOARD_SEED: seed });
  try {
    await fetch(`${server.address}/api/v2/ai/assistants`, { headers: { 'x-switchboard': '1' } });
    await work(server.address, Math.round(performance.now() - began));
  } finally {
    await server.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

export async function measured(browser: Browser, address: string, path: string, work: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${address}${path}`);
  await work(page);
  await page.close();
}

export async function slowed(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
}

/** The page has nothing left to do: what is measured then is an answer to a person. */
export async function atRest(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((done) => void requestIdleCallback(done)));
}
