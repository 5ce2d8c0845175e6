import { listAssistants, retrieveAssistant } from '#api/assistants.ts';
import { fileName } from '#lib/file-name.ts';
import { assistantFile } from '#wire/assistant-file/write.ts';

/** A file to keep: its name, its text, and how many assistants are in it. */
export type ExportFile = { readonly name: string; readonly text: string; readonly count: number };

/** Reads assistants as they are now, and writes them as one JSON file in the order of the ids. One that is gone meanwhile is not in it. */
export async function readExport(ids: readonly string[]): Promise<ExportFile> {
  const [only, ...more] = ids;
  if (only !== undefined && more.length === 0) {
    const assistant = await retrieveAssistant(only);
    return { name: `${fileName(assistant.name, 'assistant')}.json`, text: assistantFile([assistant]), count: 1 };
  }
  // The list holds all of them whole, in one answer.
  const all = new Map((await listAssistants()).data.map((assistant) => [assistant.id, assistant]));
  const found = ids.flatMap((id) => all.get(id) ?? []);
  return { name: `assistants-${found.length}.json`, text: assistantFile(found), count: found.length };
}
