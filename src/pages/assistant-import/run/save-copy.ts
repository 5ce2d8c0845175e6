import { saveFile } from '#ui/save-file.ts';
import type { CopyFile } from './import-run.ts';

/** Downloads the copy of what is overwritten. */
export function saveCopy({ name, text }: CopyFile): void {
  saveFile(name, text, 'application/json');
}
