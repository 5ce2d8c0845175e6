/**
 * Runs one of the project's programs with the project's own Node, on a machine that may have nothing but some Node and npm:
 *
 *   node scripts/boot.mjs <program> [arguments]
 *
 * Plain JavaScript without dependencies, because it runs before there are any. It installs what package-lock.json names where
 * node_modules differs, and then hands over: in this process where it is the right Node already, in a child otherwise.
 */
import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundledNode, install, isInstalled, linkNode, ROOT } from './install.mjs';
import { holding } from './lock.mjs';

/** @type {NodeJS.Signals[]} */
const SIGNALS = ['SIGINT', 'SIGHUP', 'SIGTERM'];

/** From here on Node runs TypeScript and has SQLite without being asked for it. */
const LEAST_MAJOR = 26;

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function main() {
  const [program, ...args] = process.argv.slice(2);
  if (program === undefined) throw new Error('Usage: node scripts/boot.mjs <program> [arguments]');
  await holding('install', () => {
    if (!isInstalled()) install();
    linkNode();
  });
  // What the program starts by name finds the project's own tools and Node first.
  const bin = join(ROOT, 'node_modules', '.bin');
  process.env['PATH'] = [bin, process.env['PATH']].filter(Boolean).join(delimiter);
  // Node keeps what it compiled, for all that starts here: the server is there in two thirds of the time.
  process.env['NODE_COMPILE_CACHE'] ??= join(ROOT, '.cache', 'node');
  const node = chosenNode();
  const file = resolve(ROOT, program);
  if (node === realpathSync.native(process.execPath)) await here(file, args);
  else await inChild(node, file, args);
}

/** The Node that the lock file brought; on a platform that it has none for, this one if it is new enough. */
function chosenNode() {
  const bundled = bundledNode();
  if (bundled !== null) return realpathSync.native(bundled);
  if (Number(process.versions.node.split('.')[0]) >= LEAST_MAJOR) return realpathSync.native(process.execPath);
  throw new Error(
    `Node ${LEAST_MAJOR} or newer is needed. The project brings it for Linux, macOS and Windows, but not for ${process.platform} ${process.arch}; ` +
      `install it yourself (this is ${process.version}).`,
  );
}

/**
 * @param {string} file
 * @param {string[]} args
 */
async function here(file, args) {
  process.argv.splice(1, process.argv.length, file, ...args);
  // Not there yet in the oldest Node that this file runs in.
  const { enableCompileCache } = await import('node:module');
  enableCompileCache(process.env['NODE_COMPILE_CACHE']);
  await import(pathToFileURL(file).href);
}

/**
 * @param {string} node
 * @param {string} file
 * @param {string[]} args
 * @returns {Promise<void>}
 */
function inChild(node, file, args) {
  const child = spawn(node, [file, ...args], { stdio: 'inherit' });
  // A terminal sends these to the child as well, and a second one means "at once".
  const byTerminal = process.stdin.isTTY ? ['SIGINT', 'SIGHUP'] : [];
  for (const signal of SIGNALS) process.on(signal, () => byTerminal.includes(signal) || child.kill(signal));
  // npm does not pass every signal on: when it goes, this goes too.
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500).unref();
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('exit', (code, signal) => {
      process.exitCode = code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
      done();
    });
  });
}
