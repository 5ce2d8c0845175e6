import { isObject } from '#lib/json.ts';
import { jsonFault, type JsonFault } from '#lib/json-fault.ts';
import type { FileText } from '#lib/zip.ts';
import { fileOf, fileText, pathOf, type Entry } from './folder.ts';

/** The folders that hold the account's files. */
export const FOLDERS = ['assistants', 'mcp-servers', 'tests', 'tools'] as const;

/** What keeps a file from being read: it is no JSON from some line on, holds something else than an object, or is there twice. */
export type UnreadFile =
  | { readonly file: string; readonly why: 'broken'; readonly line: number; readonly fault: JsonFault | undefined; readonly said: string }
  | { readonly file: string; readonly why: 'other' | 'twice' };

export type FilesRead = {
  readonly entries: readonly Entry[];
  readonly unread: readonly UnreadFile[];
  /** Files that are none of the account's. */
  readonly others: readonly string[];
};

/** The files of the account, in the order of their paths. */
export function filesOf(entries: readonly Entry[]): FileText[] {
  return entries.map(({ path, content }) => ({ name: fileOf(path), text: fileText(content) }));
}

const PLACED = new RegExp(`^(|.*?/)((?:${FOLDERS.join('|')})/.*)$`, 'su');

/** Where the account's folder lies and which of its files a name means; null for a file that is none of the account's. */
function placed(name: string): { readonly root: string; readonly file: string } | null {
  for (let root = '', rest = name.replaceAll('\\', '/'); ;) {
    const [, before = '', file = ''] = PLACED.exec(rest) ?? [];
    if (file === '') return null;
    if (pathOf(file) !== null) return { root: root + before, file };
    const down = before.length + file.indexOf('/') + 1;
    root += rest.slice(0, down);
    rest = rest.slice(down);
  }
}

/** Whether a file may be one of an account, wherever the account's folder lies. */
export const isAccountFile = (name: string): boolean => placed(name) !== null;

/**
 * Reads the files of an account. Its folder may lie inside others, as programs that make zips put it there; what lies elsewhere
 * than the outermost one is left aside.
 */
export function readFiles(files: readonly FileText[]): FilesRead {
  const known = files.flatMap(({ name, text }) => {
    const place = placed(name);
    return place === null ? [] : [{ ...place, name, text }];
  });
  const root = known.map((one) => one.root).toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))[0];
  const own = known.filter((one) => one.root === root).toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const entries: Entry[] = [];
  const unread: UnreadFile[] = [];
  const seen = new Set<string>();
  for (const { file, text } of own) {
    const read = seen.has(file) ? ({ file, why: 'twice' } as const) : entryOf(file, text);
    seen.add(file);
    if ('why' in read) unread.push(read);
    else entries.push(read);
  }
  const names = new Set(own.map(({ name }) => name));
  return { entries, unread, others: files.flatMap(({ name }) => (names.has(name) ? [] : [name])) };
}

function entryOf(file: string, text: string): Entry | UnreadFile {
  const path = pathOf(file);
  try {
    const content: unknown = JSON.parse(text);
    return path !== null && isObject(content) ? { path, content } : { file, why: 'other' };
  } catch (error) {
    const fault = jsonFault(text);
    const line = text.slice(0, fault?.at ?? 0).split('\n').length;
    return { file, why: 'broken', line, fault, said: error instanceof Error ? error.message : String(error) };
  }
}
