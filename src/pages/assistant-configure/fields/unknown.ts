import { isObject, own, type JsonObject, type Path } from '#lib/json.ts';
import { fieldAt, FIELDS, READ_ONLY, sectionOf } from '#wire/assistant-fields/table.ts';

/** A field that no form knows, with its value. */
export type UnknownField = { readonly path: Path; readonly value: unknown };

/** What the assistant holds and the table does not name: at the top, and inside groups of settings that the table does name. */
export function unknownFields(assistant: JsonObject): UnknownField[] {
  return Object.keys(assistant).flatMap((key) => {
    if (READ_ONLY.has(key) || key === 'tools' || key === 'tool_ids' || key === 'conversation_flow') return [];
    return sectionOf([key]) === 'other' ? [{ path: [key], value: own(assistant, key) }] : within(own(assistant, key), [key]);
  });
}

function within(value: unknown, path: Path): UnknownField[] {
  if (fieldAt(path) !== undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item, at) => within(item, [...path, at]));
  if (!isObject(value)) return isGroup(path) ? [] : [{ path, value }];
  if (!isGroup(path)) return [{ path, value }];
  return Object.keys(value).flatMap((key) => within(own(value, key), [...path, key]));
}

/** Whether settings of the table stand below a path. */
function isGroup(path: Path): boolean {
  return FIELDS.some((field) => field.path.length > path.length && path.every((step, at) => field.path[at] === (typeof step === 'number' ? '*' : step)));
}
