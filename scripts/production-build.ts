/** The production build: into a folder of its own first, so that dist/ is never half a build. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from './install.mjs';
import { holding } from './lock.mjs';

/** Everything that a build can depend on. */
const INPUTS = [
  'index.html',
  'public',
  'src',
  'wire',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'server/vite-plugin.ts',
  'server/precompress.ts',
];
/** A dot file: the server does not serve it. */
const STAMP = join(ROOT, 'dist', '.inputs');

/** Builds where the inputs' contents are not those of the last build; file times do not count, as a fresh clone has none that mean anything. */
export async function buildWhenStale(): Promise<void> {
  await holding('build', async () => {
    const inputs = digest();
    if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === inputs) return;
    process.stderr.write('Building the console …\n');
    await buildFrom(inputs, 'warn');
  });
}

export async function buildNow(): Promise<void> {
  await holding('build', () => buildFrom(digest(), 'info'));
}

async function buildFrom(inputs: string, logLevel: 'info' | 'warn'): Promise<void> {
  if (/[#?]/.test(ROOT)) throw new Error(`The folder ${ROOT} has a “#” or “?” in its name, and Vite can build in none such. Give it another name.`);
  const mode = process.env['NODE_ENV'];
  // A build for production is what is served, also to somebody whose shell says otherwise.
  process.env['NODE_ENV'] = 'production';
  const outDir = join('.cache', 'build');
  try {
    await build({ root: ROOT, logLevel, build: { outDir, emptyOutDir: true, reportCompressedSize: false } });
  } finally {
    if (mode === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = mode;
  }
  const dist = join(ROOT, 'dist');
  rmSync(dist, { recursive: true, force: true });
  renameSync(join(ROOT, outDir), dist);
  writeFileSync(STAMP, inputs);
}

function digest(): string {
  const hash = createHash('sha256');
  for (const file of INPUTS.flatMap(filesIn))
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(ROOT, file)))
      .update('\0');
  return hash.digest('hex');
}

function filesIn(path: string): string[] {
  if (statSync(join(ROOT, path)).isFile()) return [path];
  return readdirSync(join(ROOT, path), { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.endsWith('.test.ts'))
    .map((name) => `${path}/${name.replaceAll('\\', '/')}`)
    .filter((file) => statSync(join(ROOT, file)).isFile())
    .sort();
}
