/** Everything: the checks, then the browser tests. The last line is the sum. */
import { browser } from './browser.mjs';
import { CHECKS, runChecks } from './checks.ts';
import { clearReports } from './counts.ts';
import { buildWhenStale } from './production-build.ts';
import { runBrowserTests } from './run-e2e.ts';

clearReports();
// Beside the checks, what the browser tests need is got ready. They ask for it again themselves, and say what is wrong with it.
const [checks] = await Promise.all([runChecks(CHECKS), buildWhenStale().catch(() => undefined), browser().catch(() => undefined)]);
const tested = await runBrowserTests([]).catch((error: unknown) => {
  process.stdout.write(`${String(error)}\n`);
  return { passed: 0, failed: 1 };
});
const failed = checks.failed + tested.failed;
process.stdout.write(`${checks.passed + tested.passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
