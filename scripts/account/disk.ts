/** The account's folder on a disk. Other files and folders in it are nobody's business. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesOf, FOLDERS, readFiles } from '#wire/account/files.ts';
import { pathOf, type Entry } from '#wire/account/folder.ts';
import { unreadLine } from './words.ts';

/** Writes what differs, and takes away the files of what the account no longer has. */
export function writeFolder(dir: string, entries: readonly Entry[]): { written: number; removed: number } {
  const wanted = new Map(filesOf(entries).map(({ name, text }) => [name, text]));
  const gone = filesIn(dir).filter((file) => !wanted.has(file));
  for (const file of gone) rmSync(join(dir, file));
  let written = 0;
  for (const [file, text] of wanted) {
    const target = join(dir, file);
    if (existsSync(target) && readFileSync(target, 'utf8') === text) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    written += 1;
  }
  return { written, removed: gone.length };
}

/** @throws Error that names each file that cannot be read. */
export function readFolder(dir: string): readonly Entry[] {
  if (!existsSync(dir)) throw new Error(`There is no folder ${dir}.`);
  const { entries, unread } = readFiles(filesIn(dir).map((name) => ({ name, text: readFileSync(join(dir, name), 'utf8') })));
  if (unread.length > 0) throw new Error(`Nothing was sent.\n${unread.map(unreadLine).join('\n')}`);
  if (entries.length === 0) throw new Error(`${dir} holds no account: its files lie under ${FOLDERS.join(', ')}.`);
  return entries;
}

/** The files of the account, as `folder.ts` names them. */
function filesIn(dir: string): string[] {
  return FOLDERS.filter((folder) => existsSync(join(dir, folder)))
    .flatMap((folder) => readdirSync(join(dir, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file.replaceAll('\\', '/')}`))
    .filter((file) => pathOf(file) !== null)
    .toSorted();
}
