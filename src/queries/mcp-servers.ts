import { queryOptions } from '@tanstack/react-query';
import { listMcpServers } from '#api/mcp-servers.ts';
import { LARGEST_PAGE } from '#api/pages.ts';
import type { McpServer } from '#wire/mcp-server.ts';

/** All MCP servers. The list has no count: an empty page is its end. */
export const mcpServersQuery = () =>
  queryOptions({
    queryKey: ['mcp-servers'] as const,
    queryFn: async ({ signal }) => {
      const found = new Map<string, McpServer>();
      for (let number = 1; ; number += 1) {
        const page = await listMcpServers({ 'page[number]': number, 'page[size]': LARGEST_PAGE }, signal);
        for (const server of page) found.set(server.id, server);
        if (page.length === 0) return [...found.values()];
      }
    },
  });
