import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What npm writes down about node_modules, against what it should hold. */
export function isInstalled() {
  const installed = packagesOf(join(ROOT, 'node_modules', '.package-lock.json'));
  if (installed === null) return false;
  return Object.entries(packagesOf(join(ROOT, 'package-lock.json')) ?? {}).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    if (found === undefined) return wanted.optional === true && !isMissedHere(wanted);
    return found.version === wanted.version && found.integrity === wanted.integrity && existsSync(join(ROOT, path, 'package.json'));
  });
}

/** Dev and optional packages too, whatever NODE_ENV or the person's npm settings leave out. No package's script is run. */
export function install() {
  const folder = join(ROOT, 'node_modules');
  // npm would empty the folder behind the link, which is somebody else's too.
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() === true) {
    throw new Error(`${folder} is a link, and what it leads to is not what package-lock.json names. Install there, or take the link away.`);
  }
  process.stderr.write('Installing what package-lock.json names (once, some 20 seconds) …\n');
  const args = ['ci', '--include=dev', '--include=optional', '--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  const { status, error } = npm(args, ROOT);
  if (status !== 0) throw new Error(`npm ci failed${error === undefined ? `, see above` : `: ${error.message}`}.`);
}

/**
 * Runs the npm that started this, or the one on the PATH; what it says goes to stderr.
 * @param {string[]} args
 * @param {string} cwd
 */
export function npm(args, cwd) {
  const cli = process.env['npm_execpath'] ?? '';
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd, stdio: ['ignore', 2, 2] };
  if (basename(cli) !== 'npm-cli.js') return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  const own = process.env['npm_node_execpath'] ?? process.execPath;
  return spawnSync(existsSync(own) ? own : process.execPath, [cli, ...args], options);
}

/** The Node that the lock file brought for this platform. */
export function bundledNode() {
  for (const name of Object.keys(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).optionalDependencies)) {
    const file = join(ROOT, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    if (existsSync(file)) return file;
  }
  return null;
}

/** npm 10 takes `.bin/node` away together with the other platforms' packages, whose name for it is the same. */
export function linkNode() {
  const node = bundledNode();
  if (node === null || process.platform === 'win32') return;
  const link = join(ROOT, 'node_modules', '.bin', 'node');
  if (existsSync(link)) return;
  if (lstatSync(link, { throwIfNoEntry: false }) !== undefined) rmSync(link);
  symlinkSync(relative(join(link, '..'), node), link);
}

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string | string[] }} Locked
 * @param {Locked} wanted
 */
function isMissedHere({ os, cpu, libc }) {
  // An optional package for any platform came along with one for another platform.
  if (os === undefined && cpu === undefined) return false;
  /** @type {(said: string | string[] | undefined, value: string) => boolean} */
  const fits = (said, value) => {
    const list = [said ?? []].flat();
    return !list.includes(`!${value}`) && (list.includes(value) || list.every((one) => one.startsWith('!')));
  };
  return fits(os, process.platform) && fits(cpu, process.arch) && fits(libc, isMusl() ? 'musl' : 'glibc');
}

/** @type {boolean | undefined} */
let musl;
function isMusl() {
  musl ??= process.platform === 'linux' && !JSON.stringify(process.report.getReport()).includes('"glibcVersionRuntime"');
  return musl;
}

/**
 * @param {string} file
 * @returns {Record<string, Locked> | null}
 */
function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : null;
}
