/** Everything: the checks and the browser tests, side by side, since neither keeps the processors busy by itself. The last line is the sum. */
import { CHECKS, runChecks } from './checks.ts';
import { clearReports } from './counts.ts';
import { buildWhenStale } from './production-build.ts';
import { runBrowserTests } from './run-e2e.ts';

clearReports();
await buildWhenStale();
const [checks, browser] = await Promise.all([
  runChecks(CHECKS),
  runBrowserTests([]).catch((error: unknown) => {
    process.stdout.write(`${String(error)}\n`);
    return { passed: 0, failed: 1 };
  }),
]);
const failed = checks.failed + browser.failed;
process.stdout.write(`${checks.passed + browser.passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
