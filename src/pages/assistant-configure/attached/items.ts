import { isObject, listOf, own, textOf, type JsonObject } from '#lib/json.ts';
import type { Section } from '#lib/words/field-words.ts';
import type { Known } from '#pages/assistant-configure/section.ts';

/** What can be attached to an assistant with a list of the tools that it may use. */
export type AttachedKind = Extract<Section, 'mcp' | 'integrations'>;

/** How the API spells each kind. */
export const SPELLING = {
  mcp: { list: 'mcp_servers', id: 'id', tools: 'allowed_tools' },
  integrations: { list: 'integrations', id: 'integration_id', tools: 'allowed_list' },
} as const satisfies Record<AttachedKind, unknown>;

/** Something that can be attached. `offers` is undefined where its tools are not known. */
export type Candidate = {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly offers: readonly string[] | undefined;
  readonly isConnected: boolean;
};

export function candidatesOf(kind: AttachedKind, known: Known): readonly Candidate[] | undefined {
  if (kind === 'mcp')
    return known.mcpServers?.map(({ id, name, url, allowed_tools: tools }) => ({
      id,
      name,
      detail: url,
      offers: tools === null || tools === undefined || tools.length === 0 ? undefined : tools,
      isConnected: true,
    }));
  return known.integrations?.map(({ id, display_name: name, description, available_tools: tools }) => ({
    id,
    name,
    detail: description,
    offers: tools,
    isConnected: known.connected?.has(id) ?? true,
  }));
}

export type Attached = { readonly id: string; readonly at: number; readonly allowed: readonly string[] | undefined };

/** What is attached. An item that is no object is left to the JSON view. */
export function attachedIn(kind: AttachedKind, draft: JsonObject): Attached[] {
  const { list, id, tools } = SPELLING[kind];
  return listOf(own(draft, list)).flatMap((item, at) => {
    if (!isObject(item)) return [];
    const allowed = own(item, tools);
    return [{ id: textOf(own(item, id)), at, allowed: Array.isArray(allowed) ? allowed.filter((tool) => typeof tool === 'string') : undefined }];
  });
}

/** Which tools may be used. `server`: whatever the MCP server itself allows; no list stands for it. */
export type Scope = 'server' | 'all' | 'some';

/** An empty list means every tool; for an integration no list does, too. */
export function scopeOf(kind: AttachedKind, allowed: readonly string[] | undefined): Scope {
  if (allowed === undefined) return kind === 'mcp' ? 'server' : 'all';
  return allowed.length === 0 ? 'all' : 'some';
}
