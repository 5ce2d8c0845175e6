import { isObject, own, textOf, type JsonObject } from '#lib/json.ts';
import type { ImportProvider } from './import-request.ts';

/** What somebody wants to take over; without `ids` it is everything that the provider holds. */
export type WantedImport = { readonly provider: ImportProvider; readonly ids?: readonly string[] };

/** The ids of a pasted text: on lines of their own, or with commas, semicolons or spaces between; each of them once. */
export function idsOf(text: string): string[] {
  return [...new Set(text.split(/[\s,;]+/).filter((id) => id !== ''))];
}

/** Those that came from the provider before: the API overwrites them when they come again. */
export function overwrittenBy<One extends JsonObject>(assistants: readonly One[], { provider, ids }: WantedImport): One[] {
  return assistants.filter((assistant) => {
    const origin = own(assistant, 'import_metadata');
    if (!isObject(origin) || own(origin, 'import_provider') !== provider) return false;
    return ids?.includes(textOf(own(origin, 'import_id'))) ?? true;
  });
}
