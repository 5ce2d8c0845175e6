import { queryOptions } from '@tanstack/react-query';
import { listVersions, retrieveVersion } from '#api/versions.ts';
import { addressable } from '#wire/assistant.ts';

export const versionsKey = (id: string) => ['versions', id] as const;

/** The versions of an assistant, newest first. */
export const versionsQuery = (id: string) =>
  queryOptions({ queryKey: versionsKey(id), queryFn: async ({ signal }) => addressable((await listVersions(id, signal)).data) });

/** The start of the keys of single versions: a list that is read anew must not ask for one that was just deleted. */
export const versionKey = (id: string) => ['version', id] as const;

/** One version, whole: the list need not hold its MCP servers. */
export const versionQuery = (id: string, versionId: string) =>
  queryOptions({
    queryKey: [...versionKey(id), versionId] as const,
    queryFn: ({ signal }) => retrieveVersion(id, versionId, { include_mcp_servers: true }, signal),
  });
