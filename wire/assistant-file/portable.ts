import { getAt, setAt } from '#lib/at-path.ts';
import { isObject, listOf, own, pathKey, type JsonObject, type Path } from '#lib/json.ts';
import { inDraft } from '../assistant-draft/faults.ts';
import { inlineTools, isShared, sendableFlow } from '../assistant-draft/tools.ts';
import { READ_ONLY } from '../assistant-fields/table.ts';
import { updateAssistantRequest } from '../assistant-request.ts';

/** The settings of an assistant as they may go to another account, and the names of what stays behind because the API makes it. */
export type Portable = { readonly settings: JsonObject; readonly leftOut: readonly string[] };

/** A version's name is given when it is saved; the first one has the API's own. */
const OF_THIS_ONE: ReadonlySet<string> = new Set([...READ_ONLY, 'version_name', 'promote_to_main']);

/** Made in an account when a channel is switched on; elsewhere they would point at nothing, or at the original's. */
const MADE: readonly Path[] = [
  ['telephony_settings', 'default_texml_app_id'],
  ['messaging_settings', 'default_messaging_profile_id'],
];

/** What an inline tool is answered with and never sent with. */
const OF_TOOL: ReadonlySet<string> = new Set(['id', 'tool_id', 'shared']);

/** What of an assistant can be taken along: everything, fields that nobody here knows too, but what the API makes itself. */
export function portable(assistant: JsonObject): Portable {
  const entries = Object.entries(assistant);
  const kept = Object.fromEntries(entries.filter(([key]) => !OF_THIS_ONE.has(key)));
  const leftOut = entries.flatMap(([key]) => (OF_THIS_ONE.has(key) ? [key] : []));
  const made = MADE.filter((path) => getAt(kept, path) !== undefined);
  const bare = object(made.reduce<unknown>((settings, path) => setAt(settings, path, undefined), kept));
  const settings = withoutNulls(withOwnTools(bare));
  return {
    settings,
    leftOut: [...leftOut, ...made.map((path) => path.join('.')), ...(listOf(own(kept, 'tools')).some(hasMark) ? ['tools.id'] : [])],
  };
}

function hasMark(tool: unknown): boolean {
  return isObject(tool) && !isShared(tool) && ['id', 'tool_id'].some((key) => Object.hasOwn(tool, key));
}

/** Inline tools without their marks, nodes of the flow without the copies of what their ids stand for. Tools of the library stay whole. */
function withOwnTools(settings: JsonObject): JsonObject {
  const tools = own(settings, 'tools');
  const flow = own(settings, 'conversation_flow');
  return {
    ...settings,
    ...(Array.isArray(tools) ? { tools: listOf(tools).map((tool) => (isObject(tool) && !isShared(tool) ? ownTool(tool) : tool)) } : {}),
    ...(isObject(flow) ? { conversation_flow: sendableFlow(flow) } : {}),
  };
}

/** A tool as one that the assistant has for itself. */
export function ownTool(tool: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(tool).filter(([key]) => !OF_TOOL.has(key)));
}

/** How often nulls may hide nulls before it is given up. */
const ROUNDS = 4;

/** The API answers null for a setting that is not set, and does not take it back. */
function withoutNulls(settings: JsonObject): JsonObject {
  let bare = settings;
  for (let round = 0; round < ROUNDS; round += 1) {
    const body = Array.isArray(own(bare, 'tools')) ? { ...bare, tools: inlineTools(own(bare, 'tools')) } : bare;
    const nulls = (updateAssistantRequest.safeParse(body).error?.issues ?? [])
      .map(({ path }) =>
        inDraft(
          bare,
          path.map((step) => (typeof step === 'number' ? step : String(step))),
        ),
      )
      .filter((path) => typeof path.at(-1) === 'string' && getAt(bare, path) === null);
    if (nulls.length === 0) return bare;
    const seen = new Map(nulls.map((path) => [pathKey(path), path]));
    bare = object([...seen.values()].reduce<unknown>((next, path) => setAt(next, path, undefined), bare));
  }
  return bare;
}

function object(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}
