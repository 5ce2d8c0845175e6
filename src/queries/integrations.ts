import { queryOptions } from '@tanstack/react-query';
import { deleteConnection, listConnections, listIntegrations, retrieveIntegration } from '#api/integrations.ts';
import { pollEvery } from '#lib/poll.ts';
import { t } from '#lib/words/t.ts';
import { write } from './write.ts';

const INTEGRATIONS = ['integrations'] as const;
const CONNECTIONS = ['connections'] as const;

/** The catalogue of integrations. */
export const integrationsQuery = () => queryOptions({ queryKey: INTEGRATIONS, queryFn: async ({ signal }) => (await listIntegrations(signal)).data });

/**
 * One integration. Connecting happens at Telnyx, in another tab: from `waitingSince` on it is asked for again while the page is
 * seen, ever more seldom, until it is connected.
 */
export const integrationQuery = (id: string, waitingSince: number | null = null) =>
  queryOptions({
    queryKey: [...INTEGRATIONS, id] as const,
    queryFn: ({ signal }) => retrieveIntegration(id, signal),
    refetchInterval: ({ state }) => (state.data?.status === 'connected' ? false : pollEvery(waitingSince, Date.now())),
    refetchOnWindowFocus: 'always',
  });

/** The connections that exist, each of one integration. */
export const connectionsQuery = () => queryOptions({ queryKey: CONNECTIONS, queryFn: async ({ signal }) => (await listConnections(signal)).data });

/** The connections as they were when the integration was last read: a new status brings new connections. */
export const connectionsOfQuery = (id: string, status: string | undefined) =>
  queryOptions({
    queryKey: [...CONNECTIONS, id, status ?? ''] as const,
    queryFn: async ({ signal }) => (await listConnections(signal)).data.filter((connection) => connection.integration_id === id),
    refetchOnWindowFocus: 'always',
  });

export const disconnectWrite = () =>
  write({
    name: 'disconnect integration',
    send: ({ connectionId }: { connectionId: string; name: string }) => deleteConnection(connectionId),
    stale: () => [INTEGRATIONS, CONNECTIONS],
    done: ({ name }) => t('integrations.disconnectedSaid', { name }),
    failed: t('integrations.disconnectFailed'),
    inPlace: true,
  });
