import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const DIR = fileURLToPath(new URL('../.cache/', import.meta.url));

/**
 * Does the work while no other process of this project does work of the same name: two starts at once install and build once.
 * @template T
 * @param {string} name
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function holding(name, work) {
  const file = join(DIR, `${name}.lock`);
  mkdirSync(DIR, { recursive: true });
  let waits = false;
  while (!taken(file)) {
    const owner = ownerOf(file);
    if (!isAlive(owner)) {
      rmSync(file, { force: true });
      continue;
    }
    // The number of a process that was killed may be another program's by now: then a person has to say so.
    if (!waits) process.stderr.write(`Waiting for process ${owner} (${name}). If that is none of this project’s, delete ${file}\n`);
    waits = true;
    await sleep(100);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/**
 * Linking is what makes the file appear with its owner already in it.
 * @param {string} file
 */
function taken(file) {
  const signed = `${file}.${process.pid}`;
  writeFileSync(signed, String(process.pid));
  try {
    linkSync(signed, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(signed, { force: true });
  }
}

/** @param {string} file */
function ownerOf(file) {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return 0;
  }
}

/**
 * A process that was killed leaves its file behind.
 * @param {number} pid
 */
function isAlive(pid) {
  if (pid === 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
