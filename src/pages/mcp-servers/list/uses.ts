import { isObject, listOf, own } from '#lib/json.ts';
import type { Assistant } from '#wire/assistant.ts';

/** An assistant whose main version uses a server. */
export type Use = { readonly id: string; readonly name: string };

/** Whose main version uses which server, by the server's id: what a list can tell without reading every version. */
export function usesByServer(assistants: readonly Assistant[]): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  for (const { id, name, mcp_servers: attached } of assistants) {
    const servers = new Set(listOf(attached).flatMap((item) => (isObject(item) ? [own(item, 'id')] : [])));
    for (const server of servers) {
      if (typeof server === 'string') uses.set(server, [...(uses.get(server) ?? []), { id, name: name.trim() || id }]);
    }
  }
  return uses;
}
