import { defineConfig, devices } from '@playwright/test';
import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { browser } from './scripts/browser.mjs';
import { browserCount } from './scripts/counts.ts';

// Workers read this file again: the search for a browser is made once, and servers are started once (e2e/servers.ts).
process.env['E2E_BROWSER'] ??= JSON.stringify(await browser());
const chromium = z.object({ executablePath: z.string(), chromiumSandbox: z.boolean() }).parse(JSON.parse(process.env['E2E_BROWSER']));

const CONSOLE = /proxy\//;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  globalSetup: './e2e/servers.ts',
  fullyParallel: true,
  workers: Math.max(2, Math.floor(availableParallelism() / 2)),
  retries: 0,
  forbidOnly: true,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: browserCount.file }]],
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    launchOptions: chromium,
    locale: 'en-GB',
    timezoneId: 'UTC',
    // The pages themselves are in it; a film of every test that passes costs more than it tells.
    trace: { mode: 'retain-on-failure', screenshots: false },
  },
  projects: [
    // No key: the console answers from its sandbox, with an account for each test.
    { name: 'console', testIgnore: CONSOLE, use: { baseURL: process.env['E2E_CONSOLE'] ?? '' } },
    // With a key: every call goes over HTTP to another process, as it goes to Telnyx.
    { name: 'proxy', testMatch: CONSOLE, use: { baseURL: process.env['E2E_PROXY'] ?? '' } },
  ],
});
