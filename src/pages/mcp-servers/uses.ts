import { isObject, listOf, own } from '#lib/json.ts';
import type { Assistant } from '#wire/assistant.ts';

/** An assistant that uses a server. `own` is its own choice of tools; null where what the server allows holds. */
export type Use = { readonly id: string; readonly name: string; readonly own: number | null };

/** Who uses which server, by the server's id. */
export function usesByServer(assistants: readonly Assistant[]): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  for (const assistant of assistants) {
    const seen = new Set<string>();
    for (const item of listOf(assistant['mcp_servers'])) {
      const id = isObject(item) ? own(item, 'id') : undefined;
      if (!isObject(item) || typeof id !== 'string' || seen.has(id)) continue;
      seen.add(id);
      const tools = listOf(own(item, 'allowed_tools'));
      const use = { id: assistant.id, name: assistant.name.trim() || assistant.id, own: tools.length === 0 ? null : tools.length };
      uses.set(id, [...(uses.get(id) ?? []), use]);
    }
  }
  return uses;
}
