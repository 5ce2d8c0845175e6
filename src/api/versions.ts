import type { UpdateAssistant } from 'telnyx/resources/ai/assistants/versions';
import type { JsonObject } from '#lib/json.ts';
import { assistant, assistantList } from '#wire/assistant.ts';
import { call, route, type Note } from './http.ts';

/** GET /ai/assistants/{assistant_id}/versions: newest first. */
export const listVersions = (id: string, signal?: AbortSignal) =>
  call({ method: 'GET', path: route`/v2/ai/assistants/${id}/versions`, answer: assistantList, signal });

/** GET /ai/assistants/{assistant_id}/versions/{version_id} */
export const retrieveVersion = (id: string, versionId: string, query: { include_mcp_servers?: boolean } = {}, signal?: AbortSignal) =>
  call({ method: 'GET', path: route`/v2/ai/assistants/${id}/versions/${versionId}`, query, answer: assistant, signal });

/** POST /ai/assistants/{assistant_id}/versions/{version_id}: in place; refused for main. Fields that the document does not have may be sent, too. */
export const updateVersion = (id: string, versionId: string, body: UpdateAssistant | JsonObject) =>
  call({ method: 'POST', path: route`/v2/ai/assistants/${id}/versions/${versionId}`, body, answer: assistant });

/** DELETE /ai/assistants/{assistant_id}/versions/{version_id}: refused for main. */
export const deleteVersion = (id: string, versionId: string) =>
  call({ method: 'DELETE', path: route`/v2/ai/assistants/${id}/versions/${versionId}`, answer: null });

/** POST /ai/assistants/{assistant_id}/versions/{version_id}/promote: ends any canary. */
export const promoteVersion = (id: string, versionId: string, note?: Note) =>
  call({ method: 'POST', path: route`/v2/ai/assistants/${id}/versions/${versionId}/promote`, answer: assistant, note });
