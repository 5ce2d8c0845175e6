import { isObject, listOf, own, textOf } from '#lib/json.ts';

/** A tool of the library, which answers mix into `tools`; it is changed in the library and attached by its id. */
export function isShared(tool: unknown): boolean {
  return isObject(tool) && own(tool, 'shared') === true;
}

/** The id of a tool in an answer; no document names the field (contract section 5). */
export function toolId(tool: unknown): string | undefined {
  if (!isObject(tool)) return undefined;
  const id = textOf(own(tool, 'tool_id')) || textOf(own(tool, 'id'));
  return id === '' ? undefined : id;
}

/** The settings of a tool, under the key that its type names. */
export function toolSettings(tool: unknown): unknown {
  return isObject(tool) ? own(tool, textOf(own(tool, 'type'))) : undefined;
}

/** What a tool is called: its own name, or its type where there can be only one. */
export function toolName(tool: unknown): string {
  if (!isObject(tool)) return '';
  const settings = toolSettings(tool);
  const name = isObject(settings) ? textOf(own(settings, 'name')) : '';
  return name || textOf(own(tool, 'display_name')) || textOf(own(tool, 'type'));
}

/** The inline tools as they may be sent: without those of the library and without the mark that tells them apart. */
export function inlineTools(tools: unknown): unknown[] {
  return listOf(tools).flatMap((tool) => (isShared(tool) ? [] : [isObject(tool) ? without(tool, 'shared') : tool]));
}

/** The ids of the attached tools of the library, or undefined when one of them came without an id. */
export function sharedToolIds(tools: unknown): string[] | undefined {
  const ids = listOf(tools).filter(isShared).map(toolId);
  const known = ids.filter((id) => id !== undefined);
  return known.length === ids.length ? known : undefined;
}

/** A conversation flow as it may be sent: answers add to its nodes the tools that their ids stand for. */
export function sendableFlow(flow: unknown): unknown {
  if (!isObject(flow) || !Array.isArray(own(flow, 'nodes'))) return flow;
  const nodes = listOf(own(flow, 'nodes')).map((node) => (isObject(node) ? without(node, own(node, 'type') === 'tool' ? 'tool' : 'tools') : node));
  return { ...flow, nodes };
}

function without(object: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(object, key) ? Object.fromEntries(Object.entries(object).filter(([name]) => name !== key)) : object;
}
