import { listOf, own, type JsonObject } from '#lib/json.ts';
import { same } from '#lib/same.ts';
import { READ_ONLY } from '../assistant-fields/table.ts';
import { inlineTools, isShared, sendableFlow, sharedToolIds, toolId } from './tools.ts';

/**
 * What to send for a field that was taken away: an update keeps what is absent, so there must be a value that means "none".
 * The fields that are missing here have none.
 */
export const NONE: JsonObject = {
  description: '',
  model: '',
  greeting: '',
  llm_api_key_ref: '',
  fallback_config: {},
  enabled_features: [],
  tags: [],
  a2a_agents: [],
  interruption_settings: {},
  transcription: {},
  telephony_settings: {},
  messaging_settings: {},
  privacy_settings: {},
  insight_settings: {},
  post_conversation_settings: {},
  dynamic_variables: {},
  dynamic_variables_webhook_url: '',
  dynamic_variables_webhook_timeout_ms: 1500,
  widget_settings: {},
  integrations: [],
  mcp_servers: [],
  observability_settings: {},
  tools: [],
};

/** The top-level fields that differ and may be written. */
export function changedFields(base: JsonObject, draft: JsonObject): string[] {
  const keys = new Set([...Object.keys(base), ...Object.keys(draft)]);
  return [...keys].filter((key) => !READ_ONLY.has(key) && !same(own(base, key), own(draft, key)));
}

/**
 * The body of an update that turns `base` into `draft`: only the top-level fields that changed, each whole, because the API
 * may replace what it is sent. Tools of the library go by their ids, never as inline ones.
 */
export function toWire(base: JsonObject, draft: JsonObject): Record<string, unknown> {
  const fields = changedFields(base, draft).flatMap((key): (readonly [string, unknown])[] => {
    if (key === 'tools') return toolFields(base, draft);
    const value = own(draft, key) ?? own(NONE, key) ?? own(draft, key);
    if (value === undefined) return [];
    return [[key, key === 'conversation_flow' ? sendableFlow(value) : value]];
  });
  return Object.fromEntries(fields);
}

function toolFields(base: JsonObject, draft: JsonObject): (readonly [string, unknown])[] {
  const [was, now] = [own(base, 'tools'), own(draft, 'tools')];
  const ids = sharedToolIds(now);
  const inline: (readonly [string, unknown])[] = same(inlineTools(was), inlineTools(now)) ? [] : [['tools', inlineTools(now)]];
  // Whoever writes `tool_ids` by hand means it; toWire adds that field by itself.
  const isByHand = !same(own(base, 'tool_ids'), own(draft, 'tool_ids'));
  return isByHand || ids === undefined || same(ids, sharedToolIds(was)) ? inline : [...inline, ['tool_ids', ids]];
}

/** The changes that the API has no way to take: fields that can be replaced but not taken away, library tools edited in place. */
export function unsendable(base: JsonObject, draft: JsonObject): string[] {
  const body = toWire(base, draft);
  return changedFields(base, draft).filter((key) => (key === 'tools' ? toolsLost(base, draft) : !Object.hasOwn(body, key)));
}

function toolsLost(base: JsonObject, draft: JsonObject): boolean {
  const [was, now] = [listOf(own(base, 'tools')).filter(isShared), listOf(own(draft, 'tools')).filter(isShared)];
  if (sharedToolIds(now) === undefined) return !same(was, now);
  return was.some((tool) => now.some((other) => toolId(other) === toolId(tool) && !same(tool, other)));
}
