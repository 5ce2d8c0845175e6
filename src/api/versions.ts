import type { UpdateAssistant } from 'telnyx/resources/ai/assistants/versions';
import type { JsonObject } from '#lib/json.ts';
import { assistant, assistantList } from '#wire/assistant.ts';
import { found } from './found.ts';
import { call, route, type Note } from './http.ts';

/**
 * GET /ai/assistants/{assistant_id}/versions: newest first.
 * @throws ApiError 404 for an assistant that is not there.
 */
export const listVersions = async (id: string, signal?: AbortSignal) => {
  const path = route`/v2/ai/assistants/${id}/versions`;
  return found(await call({ method: 'GET', path, answer: assistantList, signal, absent: true }), `GET ${path}`);
};

/**
 * GET /ai/assistants/{assistant_id}/versions/{version_id}
 * @throws ApiError 404 for one that is not there.
 */
export const retrieveVersion = async (id: string, versionId: string, query: { include_mcp_servers?: boolean } = {}, signal?: AbortSignal) => {
  const path = route`/v2/ai/assistants/${id}/versions/${versionId}`;
  return found(await call({ method: 'GET', path, query, answer: assistant, signal, absent: true }), `GET ${path}`);
};

/** POST /ai/assistants/{assistant_id}/versions/{version_id}: in place; refused for main. Fields that the document does not have may be sent, too. */
export const updateVersion = (id: string, versionId: string, body: UpdateAssistant | JsonObject, note?: Note) =>
  call({ method: 'POST', path: route`/v2/ai/assistants/${id}/versions/${versionId}`, body, answer: assistant, note });

/** DELETE /ai/assistants/{assistant_id}/versions/{version_id}: refused for main. */
export const deleteVersion = (id: string, versionId: string, note?: Note) =>
  call({ method: 'DELETE', path: route`/v2/ai/assistants/${id}/versions/${versionId}`, answer: null, note });

/** POST /ai/assistants/{assistant_id}/versions/{version_id}/promote: ends any canary. */
export const promoteVersion = (id: string, versionId: string, note?: Note) =>
  call({ method: 'POST', path: route`/v2/ai/assistants/${id}/versions/${versionId}/promote`, answer: assistant, note });
