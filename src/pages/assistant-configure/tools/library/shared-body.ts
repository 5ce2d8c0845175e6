import { isObject, own, textOf, type JsonObject } from '#lib/json.ts';
import { same } from '#lib/same.ts';
import { typeOf } from '#pages/assistant-configure/tools/list/kinds.ts';
import type { SharedTool } from '#wire/shared-tool.ts';

const OWN = new Set(['id', 'tool_id', 'shared', 'display_name']);

/** An inline tool as the library takes it; its name there is said apart. */
export function sharedBody(tool: unknown): JsonObject {
  return isObject(tool) ? Object.fromEntries(Object.entries(tool).filter(([key]) => !OWN.has(key))) : {};
}

/** A tool of the library in the shape of the forms. */
export function inFormShape({ id, type, tool_definition: settings, timeout_ms: timeout, display_name: name }: SharedTool): JsonObject {
  return {
    type,
    tool_id: id,
    display_name: name ?? '',
    [type]: settings ?? {},
    ...(timeout === undefined || timeout === null ? {} : { timeout_ms: timeout }),
  };
}

/** The documented timeout of a tool that names none; a change cannot take a timeout away. */
const TIMEOUT_MS = 5000;

/** What differs, each field whole. */
export function sharedChanges(before: JsonObject, after: JsonObject): JsonObject {
  const type = typeOf(before);
  const changed = (key: string) => !same(own(before, key), own(after, key));
  return {
    ...(changed('display_name') ? { display_name: textOf(own(after, 'display_name')) } : {}),
    ...(changed(type) ? { [type]: own(after, type) } : {}),
    ...(changed('timeout_ms') ? { timeout_ms: own(after, 'timeout_ms') ?? TIMEOUT_MS } : {}),
  };
}
