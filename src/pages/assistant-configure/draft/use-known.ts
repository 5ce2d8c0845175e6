import { useQueries } from '@tanstack/react-query';
import { assistantsQuery } from '#queries/assistants.ts';
import { connectionsQuery, integrationsQuery } from '#queries/integrations.ts';
import { mcpServersQuery } from '#queries/mcp-servers.ts';
import { modelsQuery } from '#queries/models.ts';
import { secretsQuery } from '#queries/secrets.ts';
import { sharedToolsQuery } from '#queries/shared-tools.ts';
import { voicesQuery } from '#queries/voices.ts';
import type { Known } from '#pages/assistant-configure/section.ts';

/** What can be chosen in this account. What cannot be read is left unknown: its names can still be typed. */
export function useKnown(): Known {
  const [models, voices, secrets, mcpServers, integrations, connections, tools, assistants] = useQueries({
    queries: [modelsQuery(), voicesQuery(), secretsQuery(), mcpServersQuery(), integrationsQuery(), connectionsQuery(), sharedToolsQuery(), assistantsQuery()],
  });
  return {
    models: models.data,
    voices: voices.data,
    secrets: secrets.data,
    mcpServers: mcpServers.data,
    integrations: integrations.data,
    connected: connections.data === undefined ? undefined : new Set(connections.data.map((connection) => connection.integration_id)),
    tools: tools.data,
    assistants: assistants.data,
  };
}
