import { MissingFile } from '../new-version.ts';

/** How browsers word it when a part of the console cannot be fetched (Chromium, Firefox, Safari). */
const WORDS = /dynamically imported module|importing a module script failed|unable to preload css/i;

/** Whether a part of this build did not come: a page's file, or one that a page asks for later. */
export function isMissingFile(error: unknown): boolean {
  return error instanceof MissingFile || (error instanceof Error && WORDS.test(error.message));
}
