/** The browser tests, on the production build: all, or as Playwright's arguments say (`npm run e2e -- e2e/suite --project=console`). */
import { runBrowserTests } from './run-e2e.ts';

const { passed, failed } = await runBrowserTests(process.argv.slice(2));
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
