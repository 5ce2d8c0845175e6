import { empty, ok, type Answer } from './answer.ts';
import { CATALOGUE, type CatalogueEntry } from './integration-catalogue.ts';
import { deleteConnection, findConnection, listConnections, type Connection } from './integration-store.ts';
import type { Fields } from './record.ts';
import { notFound } from './refusal.ts';
import { param, type Call, type Route } from './route.ts';

/** An integration is connected exactly when the account has a connection to it. */
function integrationAnswer(entry: CatalogueEntry, connections: readonly Connection[]): Fields {
  const connected = connections.some(({ integrationId }) => integrationId === entry.id);
  return { ...entry, status: connected ? 'connected' : 'disconnected' };
}

function connectionAnswer({ id, integrationId, allowedTools }: Connection): Fields {
  return { id, integration_id: integrationId, allowed_tools: allowedTools };
}

function list(call: Call): { data: Fields[] } {
  const connections = listConnections(call.db, call.account);
  return { data: CATALOGUE.map((entry) => integrationAnswer(entry, connections)) };
}

function retrieve(call: Call): Fields {
  const entry = CATALOGUE.find(({ id }) => id === param(call, 'integration_id'));
  if (entry === undefined) throw notFound();
  return integrationAnswer(entry, listConnections(call.db, call.account));
}

function listOfConnections(call: Call): { data: Fields[] } {
  return { data: listConnections(call.db, call.account).map(connectionAnswer) };
}

function retrieveConnection(call: Call): { data: Fields } {
  const connection = findConnection(call.db, call.account, param(call, 'user_connection_id'));
  if (connection === undefined) throw notFound();
  return { data: connectionAnswer(connection) };
}

function removeConnection(call: Call): Answer {
  if (!deleteConnection(call.db, call.account, param(call, 'user_connection_id'))) throw notFound();
  return empty(204);
}

const INTEGRATIONS = '/ai/integrations';
const CONNECTION = `${INTEGRATIONS}/connections/:user_connection_id`;

export const integrationRoutes: readonly Route[] = [
  { method: 'GET', path: INTEGRATIONS, handle: (call) => ok(list(call)) },
  { method: 'GET', path: `${INTEGRATIONS}/connections`, handle: (call) => ok(listOfConnections(call)) },
  { method: 'GET', path: CONNECTION, handle: (call) => ok(retrieveConnection(call)) },
  { method: 'DELETE', path: CONNECTION, handle: removeConnection },
  { method: 'GET', path: `${INTEGRATIONS}/:integration_id`, handle: (call) => ok(retrieve(call)) },
];
