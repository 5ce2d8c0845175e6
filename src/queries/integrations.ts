import { queryOptions } from '@tanstack/react-query';
import { listConnections, listIntegrations } from '#api/integrations.ts';

/** The catalogue of integrations. */
export const integrationsQuery = () =>
  queryOptions({ queryKey: ['integrations'] as const, queryFn: async ({ signal }) => (await listIntegrations(signal)).data });

/** The connections that exist, each of one integration. */
export const connectionsQuery = () => queryOptions({ queryKey: ['connections'] as const, queryFn: async ({ signal }) => (await listConnections(signal)).data });
