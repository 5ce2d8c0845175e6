import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it, for this user alone; throws where that cannot be. Not by the `recursive` of mkdir: in a file
 * system that answers "no such entry" to every new folder, such as /proc, that tries without end.
 */
export function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  const above = dirname(path);
  if (above !== path) makeFolder(above);
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    // Somebody else may have made it in between.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST') || !statSync(path).isDirectory()) throw error;
  }
}
