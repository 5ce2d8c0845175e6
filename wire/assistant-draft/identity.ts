import { isObject, own, textOf } from '#lib/json.ts';
import type { IdentityOf } from '#lib/keyed-list.ts';
import { toolId, toolName } from './tools.ts';

type Identity = (item: unknown) => string | undefined;

const by =
  (key: string): Identity =>
  (item) =>
    (isObject(item) ? textOf(own(item, key)) : '') || undefined;

/** An inline tool of before its first save has no id; its type and name stand for it. */
const tool: Identity = (item) => (isObject(item) ? (toolId(item) ?? `${textOf(own(item, 'type'))} ${toolName(item)}`) : undefined);

const LISTS: Readonly<Record<string, Identity>> = {
  tools: tool,
  mcp_servers: by('id'),
  integrations: by('integration_id'),
  a2a_agents: by('name'),
  'conversation_flow.nodes': by('id'),
  'conversation_flow.edges': by('id'),
};

/** What tells apart the items of an assistant's lists; every other list is one value. */
export const identityOf: IdentityOf = (path) => LISTS[path.join('.')];
