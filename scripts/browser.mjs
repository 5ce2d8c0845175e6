/**
 * Finds a Chromium for the browser tests, and gets one where there is none: CHROMIUM_PATH > Playwright's own > the system's >
 * Playwright's download > one from the npm registry > the system's package manager. What is found has been started once.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { npm, ROOT } from './install.mjs';

const FROM_NPM = '@sparticuz/chromium@153.0.0';
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
  for (const path of [await playwrights(), ...systems()]) {
    const found = path === null ? null : await tried(path);
    if (found !== null) return found;
  }
  for (const get of [downloaded, fromNpm, fromApt]) {
    const path = await get();
    const found = path === null ? null : await tried(path);
    if (found !== null) return found;
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

/** A build of Chromium that travels inside an npm package, for machines that reach a registry and nothing else. */
async function fromNpm() {
  if (process.platform !== 'linux') return null;
  say(FROM_NPM);
  const folder = join(ROOT, '.cache', 'chromium');
  const home = join(folder, 'node_modules', '@sparticuz', 'chromium');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const { status } = npm(['install', FROM_NPM, '--no-audit', '--no-fund', '--no-update-notifier', '--ignore-scripts', '--loglevel=error'], folder);
  if (status !== 0) return null;
  const { exports, main } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const entry = exports?.['.']?.import ?? exports?.['.']?.default ?? exports?.['.'] ?? main;
  const { default: packed } = await import(pathToFileURL(join(home, entry)).href);
  return packed.executablePath();
}

function fromApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  say('Debian’s chromium');
  spawnSync('apt-get', ['update'], { stdio: 'ignore' });
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return '/usr/bin/chromium';
}

/** @param {string} what */
function say(what) {
  process.stderr.write(`No Chromium yet: trying ${what} …\n`);
}
