import { queryOptions } from '@tanstack/react-query';
import { createMcpServer, deleteMcpServer, listMcpServers, retrieveMcpServer, updateMcpServer } from '#api/mcp-servers.ts';
import { LARGEST_PAGE } from '#api/pages.ts';
import { listText } from '#lib/list-text.ts';
import { same } from '#lib/same.ts';
import { t } from '#lib/words/t.ts';
import type { McpServer } from '#wire/mcp-server.ts';
import { write } from './write.ts';

const SERVERS = ['mcp-servers'] as const;
const serverKey = (id: string) => ['mcp-server', id] as const;

/** All MCP servers. The list has no count: an empty page is its end. */
export const mcpServersQuery = () =>
  queryOptions({
    queryKey: SERVERS,
    queryFn: async ({ signal }) => {
      const found = new Map<string, McpServer>();
      for (let number = 1; ; number += 1) {
        const page = await listMcpServers({ 'page[number]': number, 'page[size]': LARGEST_PAGE }, signal);
        for (const server of page) found.set(server.id, server);
        if (page.length === 0) return [...found.values()];
      }
    },
  });

/** One MCP server. */
export const mcpServerQuery = (id: string) => queryOptions({ queryKey: serverKey(id), queryFn: ({ signal }) => retrieveMcpServer(id, signal) });

export type NewMcpServer = Parameters<typeof createMcpServer>[0];
export type McpServerChanges = Parameters<typeof updateMcpServer>[1];

export const createMcpServerWrite = () =>
  write({
    name: 'create MCP server',
    send: (body: NewMcpServer, key) => createMcpServer(body, key),
    stale: () => [SERVERS],
    done: ({ name }) => t('mcp.createdSaid', { name }),
    failed: t('mcp.createFailed'),
    inPlace: true,
  });

/** Somebody else changed the same fields meanwhile: `theirs` is the server’s copy. Nothing was written. */
export class McpServerConflict extends Error {
  override readonly name = 'McpServerConflict';
  readonly theirs: McpServer;
  constructor(theirs: McpServer, fields: readonly string[]) {
    super(t('mcp.conflict', { fields: listText(fields) }));
    this.theirs = theirs;
  }
}

/**
 * Saves changed fields. The API keeps no revision, so the server is read once more first.
 * @throws McpServerConflict when a field that is to be written is neither what it was nor what it is to be.
 */
export const saveMcpServerWrite = (id: string) =>
  write({
    name: `save MCP server ${id}`,
    send: async ({ read, changes }: { read: McpServer; changes: McpServerChanges }, _key, undoable) => {
      const now = await retrieveMcpServer(id);
      const fields = Object.entries(changes).flatMap(([field, wanted]) => (same(now[field], read[field]) || same(now[field], wanted) ? [] : [field]));
      if (fields.length > 0) throw new McpServerConflict(now, fields);
      return updateMcpServer(id, changes, undoable);
    },
    stale: () => [SERVERS, serverKey(id)],
    done: (_, saved) => t('mcp.savedSaid', { name: saved.name }),
    failed: t('mcp.saveFailed'),
    inPlace: true,
  });

export const deleteMcpServerWrite = () =>
  write({
    name: 'delete MCP server',
    send: ({ id }: { id: string; name: string }, _key, undoable) => deleteMcpServer(id, undoable),
    stale: () => [SERVERS],
    done: ({ name }) => t('mcp.deletedSaid', { name }),
    failed: t('mcp.deleteFailed'),
    inPlace: true,
  });
