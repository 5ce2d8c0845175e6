import { isObject, own } from '#lib/json.ts';
import { toolFields } from '#wire/assistant-fields/tools.ts';
import type { ToolType } from '#wire/tool-request.ts';
import { PARTS } from './parts.ts';

/** What every tool may carry beside its settings. */
const BESIDE = new Set(['type', 'id', 'tool_id', 'shared', 'display_name', 'timeout_ms']);

/** Settings that a tool has and no form knows, by their names. */
export function unknownKeys(tool: unknown, type: ToolType): string[] {
  if (!isObject(tool)) return [];
  const known = new Set([
    ...toolFields(type).map(({ path }) => path[3]),
    ...(PARTS[type] ?? []).map(({ path }) => path[0]),
    ...(type === 'webhook' ? ['timeout_ms'] : []),
  ]);
  const settings = own(tool, type);
  const inside = isObject(settings) ? Object.keys(settings).filter((key) => !known.has(key)) : [];
  return [...Object.keys(tool).filter((key) => key !== type && !BESIDE.has(key)), ...inside];
}
