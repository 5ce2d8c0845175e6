/** Proves that the compiler is asked in earnest: with the project's settings, a planted fault fails and the same file without it passes. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './install.mjs';

const FAULTS = [
  ['a wrong type', `export const share: number = '10';`],
  ['an element that may be absent', `export const first = (list: readonly string[]): string => list[0];`],
  ['undefined for an absent property', `export const thing: { name?: string } = { name: undefined };`],
  ['a parameter without a type', `export const name = (of) => of;`],
  ['a module that is not there', `export { gone } from '#lib/gone.ts';`],
] as const;

const dir = mkdtempSync(join(tmpdir(), 'switchboard-types-'));
try {
  cpSync(join(ROOT, 'tsconfig.json'), join(dir, 'tsconfig.json'));
  cpSync(join(ROOT, 'package.json'), join(dir, 'package.json'));
  symlinkSync(join(ROOT, 'node_modules'), join(dir, 'node_modules'), 'junction');
  mkdirSync(join(dir, 'wire'));
  const sound = reports('export const share: number = 10;');
  if (sound) process.stdout.write('Reported without a fault.\n');
  const missed = FAULTS.filter(([, text]) => !reports(text));
  for (const [name, text] of missed) process.stdout.write(`Not reported: ${name}: ${text}\n`);
  process.stdout.write(`${FAULTS.length - missed.length} of ${FAULTS.length} planted faults reported\n`);
  process.exitCode = sound || missed.length > 0 ? 1 : 0;
} finally {
  rmSync(dir, { recursive: true, force: true });
}

function reports(text: string): boolean {
  writeFileSync(join(dir, 'wire', 'planted.ts'), `${text}\n`);
  return spawnSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', '.'], { cwd: dir }).status !== 0;
}
