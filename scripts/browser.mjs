/**
 * Finds a Chromium for the browser tests, or gets one: CHROMIUM_PATH > Playwright's own > the pinned one from the npm registry >
 * the system's > Playwright's download > the system's package manager. What is found has been started once
 * (docs/decisions/browser-of-the-tests.md).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { npm, ROOT } from './install.mjs';

/** Chromium as it is without windows, packed for Linux on x64. */
const PACKED = {
  name: '@sparticuz/chromium',
  version: '153.0.0',
  integrity: 'sha512-jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==',
};
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

/**
 * @typedef {{ executablePath: string, chromiumSandbox: boolean }} Browser
 * @returns {Promise<Browser>}
 */
export async function browser() {
  const given = process.env['CHROMIUM_PATH'];
  if (given !== undefined && given !== '') {
    const found = await tried(given);
    if (found === null) throw new Error(`CHROMIUM_PATH: ${given} does not start.`);
    return found;
  }
  for (const find of [playwrights, fromNpm, systems, downloaded, fromApt]) {
    for (const path of [(await find()) ?? []].flat()) {
      const found = await tried(path);
      if (found !== null) return found;
    }
  }
  throw new Error('No Chromium was found, and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one.');
}

/**
 * Starts it once. Its own sandbox needs rights that root and many containers do not have: it is given up only there.
 * @param {string} executablePath
 * @returns {Promise<Browser | null>}
 */
async function tried(executablePath) {
  if (!existsSync(executablePath)) return null;
  const { chromium } = await import('@playwright/test');
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  for (const chromiumSandbox of isRoot ? [false] : [true, false]) {
    try {
      const opened = await chromium.launch({ executablePath, chromiumSandbox, timeout: 20_000 });
      const page = await opened.newPage();
      await page.setContent('<p>it starts</p>');
      await opened.close();
      return { executablePath, chromiumSandbox };
    } catch {
      // The next way, or the next browser.
    }
  }
  return null;
}

async function playwrights() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

function systems() {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const windows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => join(process.env[name] ?? '', 'Google/Chrome/Application/chrome.exe'));
  return process.platform === 'win32' ? windows : [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES];
}

async function downloaded() {
  say('Playwright’s Chromium');
  const cli = join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js');
  const { status } = spawnSync(process.execPath, [cli, 'install', '--no-shell', 'chromium'], { stdio: ['ignore', 'ignore', 'ignore'], timeout: 240_000 });
  return status === 0 ? playwrights() : null;
}

/** The same browser on every such machine, and one that a registry is enough for. */
function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const folder = join(ROOT, '.cache', `chromium-${PACKED.version}`);
  const program = join(folder, 'chromium');
  if (existsSync(program)) return program;
  const name = `${PACKED.name}@${PACKED.version}`;
  say(name);
  const making = join(ROOT, '.cache', `chromium-making-${process.pid}`);
  const unpacked = join(making, 'unpacked');
  try {
    mkdirSync(unpacked, { recursive: true });
    writeFileSync(join(making, 'package.json'), '{ "private": true }\n');
    // Who has no registry in reach is not kept waiting: there are other ways.
    const once = [
      '--fetch-retries=0',
      '--fetch-timeout=90000',
      '--prefer-offline',
      '--package-lock',
      '--no-audit',
      '--no-fund',
      '--no-update-notifier',
      '--ignore-scripts',
      '--loglevel=error',
    ];
    if (npm(['install', name, ...once], making).status !== 0) return null;
    // As in the lock file of the project: what came is what was tried, whichever registry it came from.
    const { packages } = JSON.parse(readFileSync(join(making, 'package-lock.json'), 'utf8'));
    if (packages[`node_modules/${PACKED.name}`]?.integrity !== PACKED.integrity) return null;
    // The package unpacks into the folder for temporary files, which everybody on the machine shares: here it gets one of its own.
    const unpack = `import chromium from '${PACKED.name}'; await chromium.executablePath();`;
    const { status } = spawnSync(process.execPath, ['--input-type=module', '--eval', unpack], {
      cwd: making,
      env: { ...process.env, TMPDIR: unpacked },
      stdio: 'ignore',
    });
    // Under its last name it is always whole, whenever this was broken off.
    if (status === 0) renameSync(unpacked, folder);
    return status === 0 ? program : null;
  } catch {
    // Another run may have been a moment earlier.
    return existsSync(program) ? program : null;
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

function fromApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  say('Debian’s chromium');
  spawnSync('apt-get', ['update'], { stdio: 'ignore' });
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  // It brought the libraries along that the packed one may have missed.
  return [fromNpm() ?? [], '/usr/bin/chromium'].flat();
}

/** @param {string} what */
function say(what) {
  process.stderr.write(`Getting a Chromium for the browser tests: ${what} …\n`);
}
