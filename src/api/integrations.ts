import { connectionAnswer, connectionList, integration, integrationList } from '#wire/integration.ts';
import { call, route } from './http.ts';

/** GET /ai/integrations */
export const listIntegrations = (signal?: AbortSignal) => call({ method: 'GET', path: '/v2/ai/integrations', answer: integrationList, signal });

/** GET /ai/integrations/{integration_id} */
export const retrieveIntegration = (id: string, signal?: AbortSignal) =>
  call({ method: 'GET', path: route`/v2/ai/integrations/${id}`, answer: integration, signal });

/** GET /ai/integrations/connections */
export const listConnections = (signal?: AbortSignal) => call({ method: 'GET', path: '/v2/ai/integrations/connections', answer: connectionList, signal });

/** GET /ai/integrations/connections/{user_connection_id} */
export const retrieveConnection = (id: string, signal?: AbortSignal) =>
  call({ method: 'GET', path: route`/v2/ai/integrations/connections/${id}`, answer: connectionAnswer, signal });

/** DELETE /ai/integrations/connections/{user_connection_id} */
export const deleteConnection = (id: string) => call({ method: 'DELETE', path: route`/v2/ai/integrations/connections/${id}`, answer: null });
