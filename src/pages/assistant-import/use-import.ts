import { useMutation } from '@tanstack/react-query';
import { importAssistantsWrite, readBeforeImportWrite } from '#queries/import-assistants.ts';
import { saveFile } from '#ui/save-file.ts';
import type { Assistant } from '#wire/assistant.ts';
import type { WantedImport } from '#wire/imported.ts';

/** One imported assistant, with what stood there before where it was overwritten. */
export type Imported = { readonly after: Assistant; readonly before: Assistant | undefined };

/** How an import went: its assistants, and the name of the file that keeps the overwritten ones. */
export type ImportResult = { readonly imported: readonly Imported[]; readonly copy: string | undefined };

/** Keeps a copy of what will be overwritten, and only then imports. */
export function useImport() {
  const reading = useMutation(readBeforeImportWrite());
  const importing = useMutation(importAssistantsWrite());
  const run = async (wanted: WantedImport, secret: string): Promise<ImportResult> => {
    importing.reset();
    const { assistants, file } = (await reading.mutateAsync(wanted)).answer;
    if (file !== undefined) saveFile(file.name, file.text, 'application/json');
    const { answer } = await importing.mutateAsync({ ...wanted, secret });
    const before = new Map(assistants.map((assistant) => [assistant.id, assistant]));
    return { imported: answer.data.map((after) => ({ after, before: before.get(after.id) })), copy: file?.name };
  };
  return { run, isRunning: reading.isPending || importing.isPending, copyError: reading.error, importError: importing.error };
}
