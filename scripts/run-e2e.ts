import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { browser } from './browser.mjs';
import { browserCount, type Count } from './counts.ts';
import { ROOT } from './install.mjs';
import { buildWhenStale } from './production-build.ts';

/** Sets up what the browser tests need (a build, a Chromium), runs them, and counts. */
export async function runBrowserTests(args: readonly string[]): Promise<Count> {
  const [chromium] = await Promise.all([browser(), buildWhenStale()]);
  rmSync(browserCount.file, { force: true });
  const child = spawn(process.execPath, [join(ROOT, 'node_modules/@playwright/test/cli.js'), 'test', ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, E2E_BROWSER: JSON.stringify(chromium) },
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  const count = browserCount.read() ?? { passed: 0, failed: 0 };
  // Nothing tested, or a run that broke off, is no success.
  return code === 0 ? count : { passed: count.passed, failed: Math.max(1, count.failed) };
}
