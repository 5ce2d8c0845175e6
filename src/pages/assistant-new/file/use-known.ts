import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { assistantsQuery } from '#queries/assistants.ts';
import { connectionsQuery, integrationsQuery } from '#queries/integrations.ts';
import { mcpServersQuery } from '#queries/mcp-servers.ts';
import { secretsQuery } from '#queries/secrets.ts';
import { sharedToolsQuery } from '#queries/shared-tools.ts';
import type { Known } from '#wire/assistant-lint/rule.ts';

/** What exists in this account. What cannot be read is left out, and nothing is said about it. `isQuiet` asks for nothing anew. */
export function useKnown(isQuiet: boolean): { readonly known: Known; readonly isReady: boolean } {
  const enabled = !isQuiet;
  const tools = useQuery({ ...sharedToolsQuery(), enabled });
  const servers = useQuery({ ...mcpServersQuery(), enabled });
  const integrations = useQuery({ ...integrationsQuery(), enabled });
  const connections = useQuery({ ...connectionsQuery(), enabled });
  const secrets = useQuery({ ...secretsQuery(), enabled });
  const assistants = useQuery({ ...assistantsQuery(), enabled });
  const known = useMemo(() => {
    const connected = connections.data && new Set(connections.data.map((connection) => connection.integration_id));
    return {
      ...(tools.data && { tools: new Set(tools.data.map(({ id }) => id)) }),
      ...(servers.data && { mcpServers: new Set(servers.data.map(({ id }) => id)) }),
      ...(integrations.data && connected && { integrations: new Map(integrations.data.map(({ id }) => [id, connected.has(id)])) }),
      ...(secrets.data && { secrets: new Set(secrets.data) }),
      ...(assistants.data && { assistants: new Set(assistants.data.map(({ id }) => id)) }),
    };
  }, [tools.data, servers.data, integrations.data, connections.data, secrets.data, assistants.data]);
  return { known, isReady: [tools, servers, integrations, connections, secrets, assistants].every((query) => !query.isPending) };
}
