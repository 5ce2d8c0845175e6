import type { JsonObject } from '#lib/json.ts';
import { sharedTool, sharedToolPage } from '#wire/shared-tool.ts';
import { call, route, type Note } from './http.ts';
import type { PageQuery } from './pages.ts';

/** GET /ai/tools: the library. */
export const listSharedTools = (query: PageQuery, signal?: AbortSignal) => call({ method: 'GET', path: '/v2/ai/tools', query, answer: sharedToolPage, signal });

/** POST /ai/tools: the settings stand under the key that the type names. */
export const createSharedTool = (body: JsonObject, key: string) => call({ method: 'POST', path: '/v2/ai/tools', body, key, answer: sharedTool });

/** GET /ai/tools/{tool_id} */
export const retrieveSharedTool = (id: string) => call({ method: 'GET', path: route`/v2/ai/tools/${id}`, answer: sharedTool });

/** PATCH /ai/tools/{tool_id}: what is absent stays, what is sent replaces the whole field. */
export const updateSharedTool = (id: string, body: JsonObject, note?: Note) =>
  call({ method: 'PATCH', path: route`/v2/ai/tools/${id}`, body, answer: sharedTool, note });
