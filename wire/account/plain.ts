import { isObject, own, type JsonObject } from '#lib/json.ts';
import { READ_ONLY } from '../assistant-fields/table.ts';
import { same } from '#lib/same.ts';
import { NONE } from '../assistant-draft/to-wire.ts';
import { inlineTools, sendableFlow, sharedToolIds } from '../assistant-draft/tools.ts';

/** What the server makes for an assistant and puts inside its settings: it belongs to the account, not to the assistant. */
const MADE: Readonly<Record<string, string>> = { telephony_settings: 'default_texml_app_id', messaging_settings: 'default_messaging_profile_id' };

/** An assistant or one of its versions without what only this account can say. Tools of the library go by their ids. */
export function plainAssistant(assistant: JsonObject): JsonObject {
  const { tools, conversation_flow: flow, ...rest } = assistant;
  const ids = sharedToolIds(tools) ?? [];
  const fields = Object.entries(rest).flatMap(([field, value]): (readonly [string, unknown])[] => {
    const made = own(MADE, field);
    if (READ_ONLY.has(field) || value === undefined || isEmpty(field, value)) return [];
    return [[field, typeof made === 'string' && isObject(value) ? without(value, [made]) : value]];
  });
  const inline = inlineTools(tools).map((tool) => (isObject(tool) ? without(tool, ['id', 'tool_id']) : tool));
  return {
    ...Object.fromEntries(fields),
    ...(inline.length === 0 ? {} : { tools: inline }),
    ...(ids.length === 0 ? {} : { tool_ids: ids }),
    ...(flow === undefined ? {} : { conversation_flow: sendableFlow(flow) }),
  };
}

/** What an update has to send for "none" is none in a file. An empty greeting is not: it lets the caller speak first. */
const isEmpty = (field: string, value: unknown) => field !== 'greeting' && Object.hasOwn(NONE, field) && same(value, NONE[field]);

/** The settings as they are to be sent: with what the server made for this assistant, which a replacement must not lose. */
export function withMade(wanted: JsonObject, current: JsonObject): JsonObject {
  const kept = Object.entries(MADE).flatMap(([field, key]): (readonly [string, unknown])[] => {
    const [now, next] = [own(current, field), own(wanted, field)];
    return isObject(now) && Object.hasOwn(now, key) && isObject(next) ? [[field, { ...next, [key]: own(now, key) }]] : [];
  });
  return { ...wanted, ...Object.fromEntries(kept) };
}

/** A tool of the library in the form in which it is sent: its settings under the key of its type. */
export function plainTool(tool: JsonObject): JsonObject {
  const { tool_definition: settings, ...rest } = tool;
  const type = own(tool, 'type');
  return { ...without(rest, ['id', 'created_at', 'updated_at']), ...(typeof type === 'string' && settings !== undefined ? { [type]: settings } : {}) };
}

export const plainServer = (server: JsonObject): JsonObject => without(server, ['id', 'created_at', 'updated_at']);

export const plainCanary = (canary: JsonObject): JsonObject =>
  // Of an answer in both forms the newer one says more.
  without(canary, ['assistant_id', 'created_at', 'updated_at', ...(own(canary, 'rules') === undefined ? [] : ['versions'])]);

function without(object: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}
