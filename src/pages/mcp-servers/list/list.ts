import { z } from 'zod';
import { fold } from '#lib/search-text.ts';
import type { McpServer } from '#wire/mcp-server.ts';

export const SORTS = ['name', 'created'] as const;

/** The list's state as it stands in the address; anything unreadable there counts as not set. */
export const serversParams = z.object({
  q: z.string().catch(''),
  type: z.string().catch(''),
  sort: z.enum(SORTS).catch('name'),
  dir: z.enum(['asc', 'desc']).catch('asc'),
});
export type ServersParams = z.output<typeof serversParams>;

/** The servers that pass, in order; equal ones by the newest first. */
export function shownOf(servers: readonly McpServer[], { q, type, sort, dir }: ServersParams, locale: string): McpServer[] {
  const words = fold(q)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const byTime = (a: McpServer, b: McpServer) => Date.parse(a.created_at) - Date.parse(b.created_at);
  const sign = dir === 'asc' ? 1 : -1;
  return servers
    .filter((server) => {
      const text = fold([server.name, server.url, server.id, ...(server.allowed_tools ?? [])].join('\n'));
      return words.every((word) => text.includes(word)) && (type === '' || server.type === type);
    })
    .toSorted((a, b) => sign * (sort === 'created' ? byTime(a, b) : compare(a.name, b.name)) || byTime(b, a));
}
