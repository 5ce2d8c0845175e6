import { defineConfig, devices } from '@playwright/test';
import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { browser } from './scripts/browser.mjs';
import { browserCount } from './scripts/counts.ts';

// Workers read this file again: the search for a browser is made once, and servers are started once (e2e/servers.ts).
process.env['E2E_BROWSER'] ??= JSON.stringify(await browser());
const chromium = z.object({ executablePath: z.string(), chromiumSandbox: z.boolean() }).parse(JSON.parse(process.env['E2E_BROWSER']));

const CONSOLE = /proxy\//;

/**
 * The pages live for seconds: code is not worth compiling twice for, and no process worth keeping in reserve, or for drawing alone.
 * With the browser without windows this takes a third off what the tests cost (docs/decisions/browser-of-the-tests.md).
 */
const SHORT_LIVED = ['--in-process-gpu', '--renderer-process-limit=1', '--js-flags=--no-maglev,--no-turbofan'];

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  globalSetup: './e2e/servers.ts',
  fullyParallel: true,
  // Twice as many as there are processors: a test also waits, for a simulated call or the next frame.
  workers: 2 * availableParallelism(),
  retries: 0,
  forbidOnly: true,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: browserCount.file }]],
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    launchOptions: { ...chromium, args: SHORT_LIVED },
    locale: 'en-GB',
    timezoneId: 'UTC',
    // Each frame of a movement is drawn by the processor. The walks, and what is about movement, let it run.
    contextOptions: { reducedMotion: 'reduce' },
    // Every step of every test costs one; whoever looks for a fault asks for it (`npm run e2e -- --trace=retain-on-failure`).
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    // No key: the console answers from its sandbox, with an account for each test.
    { name: 'console', testIgnore: CONSOLE, use: { baseURL: process.env['E2E_CONSOLE'] ?? '' } },
    // With a key: every call goes over HTTP to another process, as it goes to Telnyx.
    { name: 'proxy', testMatch: CONSOLE, use: { baseURL: process.env['E2E_PROXY'] ?? '' } },
  ],
});
