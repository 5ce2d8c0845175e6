import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ROOT } from './install.mjs';

export type Count = { readonly passed: number; readonly failed: number };

/** How to make a test program write down its results, and how to read them. */
type Counted = { readonly args: readonly string[]; readonly file: string; readonly read: () => Count | null };

const REPORTS = join(ROOT, '.cache', 'reports');

const Unit = z
  .object({ numPassedTests: z.number(), numFailedTests: z.number() })
  .transform((report): Count => ({ passed: report.numPassedTests, failed: report.numFailedTests }));

const Browser = z
  .object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }) })
  // What was not run did not pass.
  .transform(({ stats }): Count => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped }));

export const unitCount = counted('unit.json', Unit, (file) => ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]);
export const browserCount = counted('e2e.json', Browser, () => []);

function counted(name: string, schema: z.ZodType<Count>, args: (file: string) => readonly string[]): Counted {
  const file = join(REPORTS, name);
  return {
    args: args(file),
    file,
    read: () => (existsSync(file) ? schema.parse(JSON.parse(readFileSync(file, 'utf8'))) : null),
  };
}

/** Yesterday's results must not count today. */
export function clearReports(): void {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
}
