import { isObject, type JsonObject } from '#lib/json.ts';
import { jsonFault, type JsonFault } from '#lib/json-fault.ts';
import { READ_ONLY } from '#wire/assistant-fields/table.ts';

/** The draft as JSON, without what the API alone decides. */
export function draftText(draft: JsonObject): string {
  return JSON.stringify(Object.fromEntries(Object.entries(draft).filter(([key]) => !READ_ONLY.has(key))), null, 2);
}

export type ReadText = { readonly kind: 'draft'; readonly draft: JsonObject } | { readonly kind: 'broken'; readonly fault: JsonFault | undefined };

/** The draft that a text stands for. What the API alone decides stays as it was, whatever the text says. */
export function readText(text: string, draft: JsonObject): ReadText {
  const value = parsed(text);
  if (!isObject(value)) return { kind: 'broken', fault: jsonFault(text) };
  const made = Object.entries(draft).filter(([key]) => READ_ONLY.has(key));
  const written = Object.entries(value).filter(([key]) => !READ_ONLY.has(key));
  return { kind: 'draft', draft: Object.fromEntries([...written, ...made]) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
