import { isObject, listOf, own, pathKey, textOf, type JsonObject, type Path } from '#lib/json.ts';
import { jsonFault, type JsonFault } from '#lib/json-fault.ts';
import { t } from '#lib/words/t.ts';
import { draftFaults } from '../assistant-draft/faults.ts';
import { portable } from './portable.ts';

/** One assistant of a file: `path` is its place there. */
export type FileAssistant = {
  readonly path: Path;
  readonly name: string;
  readonly settings: JsonObject;
  /** What the file says and a create does not take, by name. */
  readonly leftOut: readonly string[];
  readonly faults: readonly FileFault[];
};

/** What keeps an assistant from being created; `path` leads to it from the top of the file. */
export type FileFault = { readonly path: Path; readonly field: string; readonly say: () => string };

export type FileRead =
  | { readonly kind: 'empty' }
  /** No JSON. */
  | { readonly kind: 'broken'; readonly fault: JsonFault | undefined }
  /** JSON without an assistant in it. */
  | { readonly kind: 'other' }
  | { readonly kind: 'assistants'; readonly assistants: readonly FileAssistant[] };

/**
 * The assistants of a text: a file of this console, one assistant as the API answers it, a list of them, or the answer of the API's
 * own list.
 */
export function readAssistantFile(text: string): FileRead {
  if (text.trim() === '') return { kind: 'empty' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'broken', fault: jsonFault(text) };
  }
  const found = places(value);
  return found.length === 0 ? { kind: 'other' } : { kind: 'assistants', assistants: found.map(([path, item]) => assistantAt(path, item)) };
}

function places(value: unknown): (readonly [Path, unknown])[] {
  if (Array.isArray(value)) return listOf(value).map((item, at) => [[at], item]);
  if (!isObject(value)) return [];
  for (const key of ['assistants', 'data']) {
    const list = own(value, key);
    if (Array.isArray(list)) return listOf(list).map((item, at) => [[key, at], item]);
  }
  // An object that has neither is no assistant with faults but something else.
  return ['name', 'instructions'].some((key) => Object.hasOwn(value, key)) ? [[[], value]] : [];
}

function assistantAt(path: Path, item: unknown): FileAssistant {
  if (!isObject(item)) {
    return { path, name: '', settings: {}, leftOut: [], faults: [{ path, field: '', say: () => t('newAssistant.faultItem') }] };
  }
  const { settings, leftOut } = portable(item);
  const once = new Map(
    draftFaults({}, settings)
      .toReversed()
      .map((fault) => [pathKey(fault.path), fault]),
  );
  const faults = [...once.values()].toReversed().map((fault) => ({ path: [...path, ...fault.path], field: fault.path.join('.'), say: fault.say }));
  return { path, name: textOf(own(settings, 'name')).trim(), settings, leftOut, faults };
}
