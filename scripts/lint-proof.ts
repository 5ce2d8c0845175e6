/**
 * Proves that the lint bites: in a copy of the settings, every file that breaks a rule must be reported for that rule, and
 * no good file may be. A resolver that finds nothing lets everything pass, and says nothing about it.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { ROOT } from './install.mjs';
import { BAD, GOOD } from './lint-samples.ts';

const Report = z.object({ diagnostics: z.array(z.object({ filename: z.string(), code: z.string(), message: z.string() })) });

const dir = mkdtempSync(join(tmpdir(), 'switchboard-lint-'));
try {
  process.exitCode = prove();
} finally {
  rmSync(dir, { recursive: true, force: true });
}

function prove(): number {
  for (const file of ['.oxlintrc.json', 'package.json', 'tsconfig.json', 'scripts/lint']) cpSync(join(ROOT, file), join(dir, file), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(dir, 'node_modules'), 'junction');
  for (const [file, text] of Object.entries(GOOD)) put(file, text);
  for (const [file, [text]] of Object.entries(BAD)) put(file, text);
  const { stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'node_modules/oxlint/bin/oxlint'), '--type-aware', '--format', 'json'], {
    cwd: dir,
    encoding: 'utf8',
  });
  const start = stdout.indexOf('{');
  if (start === -1) {
    process.stdout.write(`The lint did not report.\n${stdout}${stderr}\n`);
    return 1;
  }
  const found = Report.parse(JSON.parse(stdout.slice(start))).diagnostics;
  const missed = Object.entries(BAD).filter(([file, [, rule]]) => !found.some((one) => one.filename === file && one.code === rule));
  const noise = found.filter((one) => one.filename in GOOD);
  for (const [file, [, rule]] of missed) process.stdout.write(`Not reported: ${rule} in ${file}\n${BAD[file]?.[0] ?? ''}\n\n`);
  for (const { filename, code, message } of noise) process.stdout.write(`Reported without a fault: ${filename}: ${code}: ${message}\n`);
  process.stdout.write(`${Object.keys(BAD).length - missed.length} of ${Object.keys(BAD).length} planted faults reported, ${noise.length} false alarms\n`);
  return missed.length + noise.length === 0 ? 0 : 1;
}

function put(file: string, text: string): void {
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeFileSync(join(dir, file), `${text}\n`);
}
