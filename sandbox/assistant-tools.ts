import { createHash } from 'node:crypto';
import { isToolType, REPEATABLE_TOOLS } from '#wire/tool-request.ts';
import { isRecord, without, type Fields } from './record.ts';
import type { FindTool, SharedTool } from './tool-store.ts';
import type { Config } from './version-store.ts';

/** What an answer adds to a tool. Sent back, it is passed over. */
const ANSWERED = new Set(['id', 'tool_id', 'shared']);

/** The inline tools as they are kept. */
export function keptTools(sent: unknown): Fields[] {
  return inlineTools(sent).map((tool) => without(tool, ANSWERED));
}

function inlineTools(tools: unknown): Fields[] {
  return Array.isArray(tools) ? tools.filter(isRecord) : [];
}

/** A shared tool as it stands in the `tools` of an assistant. */
function attached(tool: SharedTool): Fields {
  return { ...tool.fields, type: tool.type, display_name: tool.displayName, id: tool.id, tool_id: tool.id, shared: true };
}

/** The tools of a version from both sources, each with its id. */
export function mergedTools(assistantId: string, config: Config, toolIds: readonly string[], find: FindTool): Fields[] {
  const seen = new Map<string, number>();
  const inline = inlineTools(config['tools']).map((tool) => {
    const identity = JSON.stringify([assistantId, tool['type'], nameOf(tool)]);
    const count = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, count);
    const id = idOf(`${identity} ${count}`);
    return { ...tool, id, tool_id: id, shared: false };
  });
  const shared = toolIds.map(find).filter((tool) => tool !== undefined);
  return [...inline, ...shared.map(attached)];
}

function nameOf(tool: Fields): unknown {
  const settings = settingsOf(tool);
  return isRecord(settings) ? settings['name'] : undefined;
}

/** What stands under the key that the type names. */
export function settingsOf(tool: Fields): unknown {
  const type = tool['type'];
  return typeof type === 'string' && Object.hasOwn(tool, type) ? tool[type] : undefined;
}

/**
 * The id of an inline tool follows from its assistant, type and name, so that it is the same in every version and survives
 * a reordering, and a client that writes back what it read cannot mix ids up.
 */
function idOf(identity: string): string {
  const hex = createHash('sha256').update(identity).digest('hex');
  return `tool-${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')}`;
}

/** The place of the first tool of a type that may be there only once, but is there again; `null` when all is well. */
export function repeatedTool(tools: readonly Fields[]): { readonly type: string; readonly index: number } | null {
  const seen = new Set<unknown>();
  for (const [index, { type }] of tools.map((tool) => ({ type: tool['type'] })).entries()) {
    if (!isToolType(type) || REPEATABLE_TOOLS.includes(type)) continue;
    if (seen.has(type)) return { type, index };
    seen.add(type);
  }
  return null;
}
