import type { BeforeImport } from '#queries/import-assistants.ts';
import type { Assistant } from '#wire/assistant.ts';
import type { WantedImport } from '#wire/imported.ts';

export type CopyFile = NonNullable<BeforeImport['file']>;

/** One imported assistant, with what stood there before where it was overwritten. */
export type Imported = { readonly after: Assistant; readonly before: Assistant | undefined };

export type Outcome =
  | { readonly kind: 'done'; readonly imported: readonly Imported[]; readonly copy: CopyFile | undefined }
  /** No copy could be kept, so nothing was sent. */
  | { readonly kind: 'uncopied'; readonly error: Error }
  /** The API refused: surely nothing was done. */
  | { readonly kind: 'refused'; readonly error: Error }
  /** The answer was lost, or is an error of the API itself: what was sent may have been done. */
  | { readonly kind: 'unknown'; readonly error: Error; readonly of: string; readonly before: BeforeImport };

/** What an import works with. */
export type ImportRig = {
  /** Reads what will be overwritten, and writes it down as a file. */
  readonly read: (wanted: WantedImport) => Promise<BeforeImport>;
  /** Hands the file to the person. */
  readonly save: (file: CopyFile) => void;
  readonly send: (wanted: WantedImport, secret: string) => Promise<readonly Assistant[]>;
  readonly isRefusal: (error: unknown) => boolean;
};

/**
 * Keeps a copy of what will be overwritten, and only then imports. After an attempt of which nobody knows how it ended, the copy is
 * the one of before that attempt: what stands there now may be overwritten already.
 */
export async function runImport(rig: ImportRig, wanted: WantedImport, secret: string, last: Outcome | undefined): Promise<Outcome> {
  const of = JSON.stringify([wanted, secret]);
  const isRepeated = last?.kind === 'unknown' && last.of === of;
  let before: BeforeImport;
  try {
    before = isRepeated ? last.before : await rig.read(wanted);
    if (!isRepeated && before.file !== undefined) rig.save(before.file);
  } catch (error) {
    return { kind: 'uncopied', error: asError(error) };
  }
  try {
    const stood = new Map(before.assistants.map((assistant) => [assistant.id, assistant]));
    const imported = (await rig.send(wanted, secret)).map((after) => ({ after, before: stood.get(after.id) }));
    return { kind: 'done', imported, copy: before.file };
  } catch (error) {
    return rig.isRefusal(error) ? { kind: 'refused', error: asError(error) } : { kind: 'unknown', error: asError(error), of, before };
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
