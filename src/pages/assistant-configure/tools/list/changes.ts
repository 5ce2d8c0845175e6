import { moved } from '#lib/at-path.ts';
import { isObject, own, textOf, type JsonObject } from '#lib/json.ts';
import { same } from '#lib/same.ts';
import { identityOf } from '#wire/assistant-draft/identity.ts';
import { isShared, toolId } from '#wire/assistant-draft/tools.ts';
import type { SharedTool } from '#wire/shared-tool.ts';
import { isToolType, REPEATABLE_TOOLS, type ToolType } from '#wire/tool-request.ts';

type Tools = readonly unknown[];

/** One and the same list, so that none is not another list on every render. */
const NONE: Tools = [];

export function toolsOf(draft: JsonObject): Tools {
  const tools = own(draft, 'tools');
  return Array.isArray(tools) ? tools : NONE;
}

export function withTools(draft: JsonObject, change: (tools: Tools) => Tools): JsonObject {
  return { ...draft, tools: change(toolsOf(draft)) };
}

export function inserted(tools: Tools, at: number, tool: unknown): Tools {
  return tools.toSpliced(Math.min(at, tools.length), 0, tool);
}

/** The places of the tools of one source. The API keeps the two apart, so each has an order of its own. */
export function placesOf(tools: Tools, source: 'inline' | 'library'): number[] {
  return tools.flatMap((tool, at) => (isShared(tool) === (source === 'library') ? [at] : []));
}

/** The tools at some places in another order; all others stay where they are. */
export function movedAmong(tools: Tools, places: readonly number[], from: number, to: number): Tools {
  const order = moved(places, from, to);
  return tools.map((tool, at) => {
    const nth = places.indexOf(at);
    return nth < 0 ? tool : tools[order[nth] ?? at];
  });
}

const ANSWERED = new Set(['id', 'tool_id', 'shared']);

/** A copy as a tool of its own: without the id, under a name that is free. */
export function copyOf(tool: unknown, tools: Tools): unknown {
  if (!isObject(tool)) return tool;
  const bare = Object.fromEntries(Object.entries(tool).filter(([key]) => !ANSWERED.has(key)));
  const type = textOf(own(tool, 'type'));
  const settings = own(tool, type);
  if (!isObject(settings) || textOf(own(settings, 'name')) === '') return bare;
  return { ...bare, [type]: { ...settings, name: freeName(textOf(own(settings, 'name')), tools) } };
}

function freeName(name: string, tools: Tools): string {
  const taken = new Set(
    tools.flatMap((tool) => {
      const settings = isObject(tool) ? own(tool, textOf(own(tool, 'type'))) : undefined;
      return isObject(settings) ? [textOf(own(settings, 'name'))] : [];
    }),
  );
  for (let n = 1; ; n += 1) {
    const next = `${name}_copy${n === 1 ? '' : `_${n}`}`;
    if (!taken.has(next)) return next;
  }
}

/** Whether one more of a type is refused, whichever source the first one is of. */
export function isTaken(type: string, tools: Tools): boolean {
  return isToolType(type) && !REPEATABLE_TOOLS.includes(type) && tools.some((tool) => isObject(tool) && own(tool, 'type') === type);
}

const EMPTY_SCHEMA = { type: 'object', properties: {}, required: [] };

/** What a new tool of each type begins with: what the API requires, empty. */
const STARTS: Readonly<Record<ToolType, JsonObject>> = {
  webhook: { name: '', description: '', url: '', method: 'POST' },
  client_side_tool: { name: '', description: '', parameters: EMPTY_SCHEMA },
  retrieval: { bucket_ids: [] },
  handoff: { ai_assistants: [] },
  hangup: {},
  transfer: { from: '', targets: [] },
  invite: { from: '' },
  refer: { targets: [] },
  send_dtmf: {},
  send_message: {},
  skip_turn: {},
  pay: { connector_name: '' },
  function: { name: '', parameters: EMPTY_SCHEMA },
  update_dynamic_variables: { name: '', description: '', updatable_variables: [{ name: '' }] },
};

export function startOf(type: ToolType): JsonObject {
  return { type, [type]: STARTS[type] };
}

/** A tool of the library as answers show it among an assistant's tools; one that was read there before is that very one. */
export function attachedFrom(tool: SharedTool, read: Tools): unknown {
  const before = read.find((other) => isShared(other) && toolId(other) === tool.id);
  if (before !== undefined) return before;
  const { id, type, display_name: name, timeout_ms: timeout, tool_definition: settings } = tool;
  return {
    type,
    ...(name === undefined || name === null ? {} : { display_name: name }),
    [type]: settings ?? {},
    ...(timeout === undefined || timeout === null ? {} : { timeout_ms: timeout }),
    id,
    tool_id: id,
    shared: true,
  };
}

export type Mark = 'new' | 'changed' | undefined;

const identify = identityOf(['tools']);

/** The tool as it was read, wherever it stood. */
export function readCopy(tool: unknown, read: Tools): unknown {
  const id = identify?.(tool);
  return id === undefined ? undefined : read.find((other) => identify?.(other) === id);
}

export function markOf(tool: unknown, read: Tools): Mark {
  const before = readCopy(tool, read);
  if (before === undefined) return 'new';
  return same(before, tool) ? undefined : 'changed';
}

/** The tools that were read and are no longer there, each with the place where it stood. */
export function goneFrom(read: Tools, tools: Tools): { readonly tool: unknown; readonly at: number }[] {
  return read.flatMap((tool, at) => (identify?.(tool) !== undefined && readCopy(tool, tools) === undefined ? [{ tool, at }] : []));
}
