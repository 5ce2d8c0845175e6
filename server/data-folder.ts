import { mkdtempSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '#sandbox/folder.ts';
import { ConfigError } from './config-error.ts';

/** Makes the folder for all that is kept, and proves that something can be written there before anything counts on it. */
export function openDataFolder(path: string): void {
  try {
    makeFolder(path);
    rmdirSync(mkdtempSync(join(path, '.try-')));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'no reason given';
    throw new ConfigError('SWITCHBOARD_DATA_DIR', `names a folder in which nothing can be written (${code}). Name another one, or make it writable`);
  }
}
