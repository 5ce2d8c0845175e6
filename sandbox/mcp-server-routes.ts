import { randomUUID } from 'node:crypto';
import { createMcpServerRequest, updateMcpServerRequest } from '#wire/mcp-server-request.ts';
import { empty, ok, type Answer } from './answer.ts';
import { isoTime } from './clock.ts';
import { deleteMcpServer, findMcpServer, insertMcpServer, listMcpServers, replaceMcpServer, type NewMcpServer } from './mcp-server-store.ts';
import { pageOf } from './page.ts';
import { without, type Fields } from './record.ts';
import { notFound } from './refusal.ts';
import { param, type Call, type Route } from './route.ts';
import { sentFields } from './sent.ts';

/** The server's own fields: sent, they are passed over. */
const OWN = new Set(['id', 'created_at']);

function answerOf(server: NewMcpServer): Fields {
  return { id: server.id, ...server.fields, created_at: isoTime(server.createdAt) };
}

/** A bare array, and an empty one past the end: clients walk until they meet it. */
function list(call: Call): Fields[] {
  const page = pageOf(call);
  const wanted = (['type', 'url'] as const).flatMap((name) => (call.query.has(name) ? [[name, call.query.getAll(name).at(-1)] as const] : []));
  return listMcpServers(call.db, call.account)
    .filter(({ fields }) => wanted.every(([name, value]) => fields[name] === value))
    .slice(page.offset, page.offset + page.size)
    .map(answerOf);
}

function create(call: Call): Fields {
  const fields = without(sentFields(createMcpServerRequest, call), OWN);
  const server = { id: randomUUID(), createdAt: call.clock.now(), fields };
  insertMcpServer(call.db, call.account, server);
  return answerOf(server);
}

function requireServer(call: Call): NewMcpServer {
  const server = findMcpServer(call.db, call.account, param(call, 'mcp_server_id'));
  if (server === undefined) throw notFound();
  return server;
}

function update(call: Call): Fields {
  const server = requireServer(call);
  const sent = without(sentFields(updateMcpServerRequest, call), OWN);
  const updated = { ...server, fields: { ...server.fields, ...sent } };
  replaceMcpServer(call.db, call.account, updated);
  return answerOf(updated);
}

function remove(call: Call): Answer {
  if (!deleteMcpServer(call.db, call.account, param(call, 'mcp_server_id'))) throw notFound();
  return empty(200);
}

const SERVERS = '/ai/mcp_servers';

export const mcpServerRoutes: readonly Route[] = [
  { method: 'GET', path: SERVERS, handle: (call) => ok(list(call)) },
  { method: 'POST', path: SERVERS, idempotent: true, handle: (call) => ok(create(call)) },
  { method: 'GET', path: `${SERVERS}/:mcp_server_id`, handle: (call) => ok(answerOf(requireServer(call))) },
  { method: 'PUT', path: `${SERVERS}/:mcp_server_id`, handle: (call) => ok(update(call)) },
  { method: 'DELETE', path: `${SERVERS}/:mcp_server_id`, handle: remove },
];
