import { accountSend } from '#api/account-files.ts';
import type { Told } from '#lib/in-turn.ts';
import { same } from '#lib/same.ts';
import { locale, t } from '#lib/words/t.ts';
import { apply, type Outcome } from '#wire/account/apply.ts';
import { filesOf, isAccountFile, readFiles, type FilesRead } from '#wire/account/files.ts';
import { folderOf, type Folder } from '#wire/account/folder.ts';
import { planOf, type Plan } from '#wire/account/plan.ts';
import { readAccount, type UnreadPart } from '#wire/account/read.ts';
import { write } from './write.ts';

/** How far the reading of an account is, and the way to stop it. */
type Read = { readonly onProgress: (read: number, of: number) => void; readonly signal: AbortSignal };

/** The account in one zip; a part that could not be read is not in it. */
export type AccountZip = { readonly bytes: Uint8Array<ArrayBuffer>; readonly files: number; readonly unread: readonly UnreadPart[] };

export const exportAccountWrite = () =>
  write({
    name: 'export account',
    send: async ({ onProgress, signal }: Read): Promise<AccountZip> => {
      const unread: UnreadPart[] = [];
      const account = await readAccount(accountSend(signal), {
        progress: onProgress,
        unread: (part) => {
          signal.throwIfAborted();
          unread.push(part);
        },
      });
      const files = filesOf(folderOf(account).entries);
      if (files.length === 0 && unread[0] !== undefined) throw unread[0].error;
      const { zipped } = await import('#lib/zip.ts');
      return { bytes: zipped(files), files: files.length, unread };
    },
    stale: () => [],
    done: () => null,
    failed: t('files.exportFailed'),
    inPlace: true,
  });

/** What a person chose: one zip, or the files of a folder. */
export type Chosen = { readonly name: string; readonly files: readonly File[]; readonly isFolder: boolean };

/** Files beside the account as they are now, and what has to be done. */
export type Compared = { readonly folder: Folder; readonly plan: Plan };

/** What was read of the files; without a comparison there is nothing in them to compare, or something that cannot be read. */
export type FilesCompared = { readonly read: FilesRead; readonly compared: Compared | null };

/** Reads files, and the account beside them; nothing changes. */
export const compareFilesWrite = () =>
  write({
    name: 'compare files',
    send: async ({ chosen, onProgress, signal }: Read & { readonly chosen: Chosen }): Promise<FilesCompared> => {
      const read = await filesIn(chosen);
      if (read.unread.length > 0 || read.entries.length === 0) return { read, compared: null };
      const folder = folderOf(await readAccount(accountSend(signal), { progress: onProgress }));
      return { read, compared: { folder, plan: planOf(read.entries, folder.entries) } };
    },
    stale: () => [],
    done: () => null,
    failed: t('files.compareFailed'),
    inPlace: true,
  });

/** Programs put these into folders and zips by themselves. */
const NOISE = /(?:^|\/)(?:__MACOSX|\.git|\.DS_Store|Thumbs\.db)(?:\/|$)/;

async function filesIn({ files, isFolder }: Chosen): Promise<FilesRead> {
  const { unzipped, ZIP_LIMITS, ZipRefused } = await import('#lib/zip.ts');
  const others: string[] = [];
  const wanted = (name: string) => {
    if (NOISE.test(name)) return false;
    if (!isAccountFile(name)) others.push(name);
    return isAccountFile(name);
  };
  try {
    const [zip] = files;
    if (!isFolder && zip !== undefined) return withOthers(readFiles(await unzipped(zip, wanted)), others);
    const own = files.filter(({ webkitRelativePath: path }) => wanted(path));
    if (own.length > ZIP_LIMITS.files) throw new ZipRefused('too-many');
    if (own.reduce((sum, { size }) => sum + size, 0) > ZIP_LIMITS.unpacked) throw new ZipRefused('too-large');
    const texts = await Promise.all(own.map(async (file) => ({ name: file.webkitRelativePath, text: await file.text() })));
    return withOthers(readFiles(texts), others);
  } catch (error) {
    if (error instanceof ZipRefused)
      throw new Error(error.file === '' ? t(`files.zip-${error.why}`) : `${error.file}: ${t(`files.zip-${error.why}`)}`, { cause: error });
    throw error;
  }
}

const withOthers = (read: FilesRead, others: readonly string[]): FilesRead => ({ ...read, others: [...others, ...read.others] });

type Job = {
  /** What the person agreed to. Not part of what names the write: it can be large. */
  readonly job: () => { readonly name: string; readonly wanted: FilesRead['entries']; readonly seen: Folder };
  /** Paths; those that were tried before may have come halfway, so that the account differs from what was seen. */
  readonly ids: readonly string[];
  readonly tried: readonly string[];
  readonly onLeft: (path: string, fields: readonly string[]) => void;
} & Told;

/** Does what the person agreed to, one object after the other. What somebody else changed since it was looked at is not overwritten. */
export const applyFilesWrite = () =>
  write({
    name: 'apply files',
    send: async ({ job, ids, tried, onLeft, onEach, isStopped }: Job): Promise<void> => {
      const { name, wanted, seen } = job();
      const send = accountSend(undefined, { reason: t('files.reason', { name }) });
      const now = await readAccount(send).then(folderOf, (error: unknown) => (error instanceof Error ? error : new Error(String(error))));
      if (now instanceof Error) return ids.forEach((id) => onEach({ id, error: now }));
      const [before, after] = [contentsOf(seen), contentsOf(now)];
      const plan = planOf(wanted, now.entries);
      const left = new Set(plan.steps.map(({ path }) => path));
      const doable = new Set<string>();
      for (const id of ids) {
        if (!left.has(id)) onEach({ id, error: null });
        else if (tried.includes(id) || same(before.get(id), after.get(id))) doable.add(id);
        else onEach({ id, error: new Error(t('files.changedSince')) });
      }
      const steps = plan.steps.filter(({ path }) => doable.has(path));
      const tell = (outcome: Outcome) => {
        if (outcome.left !== undefined) onLeft(outcome.step.path, outcome.left);
        onEach({ id: outcome.step.path, error: errorOf(outcome) });
      };
      await apply(send, { ...plan, steps }, now, tell, isStopped);
    },
    stale: () => 'all',
    done: () => null,
    failed: t('files.applyFailed'),
    inPlace: true,
  });

const contentsOf = ({ entries }: Folder) => new Map(entries.map(({ path, content }) => [path, content]));

function errorOf({ failed, lacks }: Outcome): Error | null {
  if (lacks !== undefined) return new Error(t('files.lacksNow', { names: new Intl.ListFormat(locale()).format(lacks) }));
  return failed === undefined ? null : new Error(failed);
}
