import type { McpServerCreateParams, McpServerUpdateParams } from 'telnyx/resources/ai/mcp-servers';
import { mcpCallAnswer, mcpInspection, type McpCallRequest, type McpInspectRequest } from '#wire/mcp-inspect.ts';
import { mcpServer, mcpServerList } from '#wire/mcp-server.ts';
import { call, route, type Note } from './http.ts';
import type { PageQuery } from './pages.ts';
import type { BodyOf } from './params.ts';

/** GET /ai/mcp_servers: a bare array without a count; an empty page is the end. */
export const listMcpServers = (query: { type?: string; url?: string } & PageQuery, signal?: AbortSignal) =>
  call({ method: 'GET', path: '/v2/ai/mcp_servers', query, answer: mcpServerList, signal });

/** POST /ai/mcp_servers */
export const createMcpServer = (body: BodyOf<McpServerCreateParams>, key: string) =>
  call({ method: 'POST', path: '/v2/ai/mcp_servers', body, key, answer: mcpServer });

/** GET /ai/mcp_servers/{mcp_server_id} */
export const retrieveMcpServer = (id: string, signal?: AbortSignal) =>
  call({ method: 'GET', path: route`/v2/ai/mcp_servers/${id}`, answer: mcpServer, signal });

/** PUT /ai/mcp_servers/{mcp_server_id}: partial. */
export const updateMcpServer = (id: string, body: McpServerUpdateParams, note?: Note) =>
  call({ method: 'PUT', path: route`/v2/ai/mcp_servers/${id}`, body, answer: mcpServer, note });

/** DELETE /ai/mcp_servers/{mcp_server_id} */
export const deleteMcpServer = (id: string, note?: Note) => call({ method: 'DELETE', path: route`/v2/ai/mcp_servers/${id}`, answer: null, note });

/** POST /local/mcp/inspect: this console's own server looks at the MCP server; Telnyx has no part in it. */
export const inspectMcpServer = (body: McpInspectRequest) =>
  call({ method: 'POST', path: '/local/mcp/inspect', body, answer: mcpInspection, timeoutMs: 20_000 });

/** POST /local/mcp/call: calls one tool, for real. */
export const callMcpTool = (body: McpCallRequest) => call({ method: 'POST', path: '/local/mcp/call', body, answer: mcpCallAnswer });
