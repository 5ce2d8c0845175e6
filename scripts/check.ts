/** Everything but the browser tests: all of it, or the checks named (`npm run check lint types`). */
import { CHECKS, runChecks } from './checks.ts';
import { clearReports } from './counts.ts';

const names = process.argv.slice(2);
const unknown = names.filter((name) => !CHECKS.some((check) => check.name === name));
if (unknown.length > 0) {
  process.stderr.write(`There is no check "${unknown.join('", "')}". There are: ${CHECKS.map((check) => check.name).join(', ')}.\n`);
  process.exitCode = 1;
} else {
  clearReports();
  const began = performance.now();
  const { passed, failed } = await runChecks(CHECKS.filter((check) => names.length === 0 || names.includes(check.name)));
  process.stdout.write(`\n${((performance.now() - began) / 1000).toFixed(1)} s\n${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}
