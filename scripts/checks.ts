import { availableParallelism } from 'node:os';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './install.mjs';
import { type Count, unitCount } from './counts.ts';

export type Check = {
  readonly name: string;
  /** What is true when it passes. */
  readonly says: string;
  /** Arguments of Node, from the project's folder. */
  readonly run: readonly string[];
  /** Reads how many tests it held; otherwise a check counts as one. */
  readonly count?: () => Count | null;
};

/** Long ones first: what is left over then ends together. */
export const CHECKS: readonly Check[] = [
  { name: 'unit', says: 'unit and contract tests', run: ['node_modules/vitest/vitest.mjs', 'run', ...unitCount.args], count: unitCount.read },
  { name: 'types', says: 'TypeScript, strict', run: ['node_modules/typescript/bin/tsc', '-p', '.'] },
  { name: 'lint', says: 'lint, with types and the import allow-list', run: ['node_modules/oxlint/bin/oxlint', '--type-aware'] },
  { name: 'size', says: 'what a browser loads stays within its budgets', run: ['scripts/size.ts'] },
  { name: 'unused', says: 'no unused file, export or dependency', run: ['node_modules/knip/bin/knip.js', '--no-progress', '--no-config-hints'] },
  { name: 'lint-proof', says: 'planted faults are reported by the lint', run: ['scripts/lint-proof.ts'] },
  { name: 'types-proof', says: 'a planted fault is reported by the compiler', run: ['scripts/types-proof.ts'] },
  { name: 'format', says: 'formatted by oxfmt (npm run format)', run: ['node_modules/oxfmt/bin/oxfmt', '--check'] },
  { name: 'house', says: 'folders, names and comments as docs/ARCHITECTURE.md says', run: ['scripts/house.ts'] },
  { name: 'lock', says: 'the lock file holds every platform', run: ['scripts/lock-check.ts'] },
];

/** Runs the checks side by side, a line for each as it ends, and what the failed ones said. */
export async function runChecks(checks: readonly Check[]): Promise<Count> {
  const waiting = [...checks];
  const total = { passed: 0, failed: 0 };
  const width = Math.max(...checks.map((check) => check.name.length));
  const line = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const began = performance.now();
      const { code, said } = await outcome(check);
      const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(5);
      const count = settled(check, code === 0);
      total.passed += count.passed;
      total.failed += count.failed;
      const tests = check.count === undefined ? '' : ` (${count.passed} passed${count.failed > 0 ? `, ${count.failed} failed` : ''})`;
      process.stdout.write(`${code === 0 ? '✓' : '✗'} ${check.name.padEnd(width)} ${seconds} s  ${check.says}${tests}\n`);
      if (code !== 0) process.stdout.write(`${said.trimEnd().replaceAll(/^/gm, '    ')}\n`);
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, Math.min(4, availableParallelism())) }, line));
  return total;
}

function settled(check: Check, passed: boolean): Count {
  const counted = check.count?.() ?? null;
  if (counted === null) return { passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
  // A file that does not even load fails without a failed test in it.
  return passed ? counted : { passed: counted.passed, failed: Math.max(1, counted.failed) };
}

function outcome(check: Check): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    const [program = '', ...args] = check.run;
    const child = spawn(process.execPath, [join(ROOT, program), ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1' },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.once('error', (error) => resolve({ code: 1, said: said + error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, said }));
  });
}
