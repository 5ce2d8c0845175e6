import type {
  AssistantChatParams,
  AssistantCreateParams,
  AssistantImportsParams,
  AssistantRetrieveParams,
  AssistantSendSMSParams,
  AssistantUpdateParams,
} from 'telnyx/resources/ai/assistants/assistants';
import * as z from 'zod/mini';
import type { JsonObject } from '#lib/json.ts';
import { assistant, assistantList, chatAnswer, deletedAssistant, smsAnswer } from '#wire/assistant.ts';
import { found } from './found.ts';
import { call, route, stream, type Note } from './http.ts';
import type { BodyOf } from './params.ts';

/** GET /ai/assistants */
export const listAssistants = (signal?: AbortSignal) => call({ method: 'GET', path: '/v2/ai/assistants', answer: assistantList, signal });

/** POST /ai/assistants: fields that the document does not have may be sent, too. */
export const createAssistant = (body: BodyOf<AssistantCreateParams> | JsonObject, key: string) =>
  call({ method: 'POST', path: '/v2/ai/assistants', body, key, answer: assistant });

/**
 * GET /ai/assistants/{assistant_id}. One that is not there is an ordinary answer to the browser, which keeps it out of its console.
 * @throws ApiError 404 for one that is not there.
 */
export const retrieveAssistant = async (id: string, query: AssistantRetrieveParams = {}, signal?: AbortSignal) => {
  const path = route`/v2/ai/assistants/${id}`;
  return found(await call({ method: 'GET', path, query: { ...query }, answer: assistant, signal, absent: true }), `GET ${path}`);
};

/** POST /ai/assistants/{assistant_id}: goes live unless `promote_to_main` is false. Fields that the document does not have may be sent, too. */
export const updateAssistant = (id: string, body: AssistantUpdateParams | JsonObject, note?: Note) =>
  call({ method: 'POST', path: route`/v2/ai/assistants/${id}`, body, answer: assistant, note });

/** DELETE /ai/assistants/{assistant_id} */
export const deleteAssistant = (id: string, note?: Note) => call({ method: 'DELETE', path: route`/v2/ai/assistants/${id}`, answer: deletedAssistant, note });

/** POST /ai/assistants/{assistant_id}/clone */
export const cloneAssistant = (id: string, key: string) => call({ method: 'POST', path: route`/v2/ai/assistants/${id}/clone`, key, answer: assistant });

/** POST /ai/assistants/import */
export const importAssistants = (body: BodyOf<AssistantImportsParams>, key: string) =>
  call({ method: 'POST', path: '/v2/ai/assistants/import', body, key, answer: assistantList, timeoutMs: 120_000 });

/** POST /ai/assistants/{assistant_id}/chat */
export const chatWithAssistant = (id: string, body: AssistantChatParams, signal?: AbortSignal) =>
  call({ method: 'POST', path: route`/v2/ai/assistants/${id}/chat`, body, answer: chatAnswer, signal, timeoutMs: 120_000 });

/** POST /ai/assistants/{assistant_id}/chat/sms: sends a real text. */
export const sendAssistantSms = (id: string, body: BodyOf<AssistantSendSMSParams>, key: string) =>
  call({ method: 'POST', path: route`/v2/ai/assistants/${id}/chat/sms`, body, key, answer: smsAnswer });

/** GET /ai/assistants/{assistant_id}/texml */
export const getAssistantTexml = (id: string, signal?: AbortSignal) =>
  call({ method: 'GET', path: route`/v2/ai/assistants/${id}/texml`, answer: z.string(), signal });

/** POST /ai/assistants/{assistant_id}/instructions/enhance: asks a model for better instructions, and changes nothing. */
export const enhanceInstructions = (id: string, body: { instructions: string; enhancement_prompt?: string }, signal: AbortSignal) =>
  stream({ method: 'POST', path: route`/v2/ai/assistants/${id}/instructions/enhance`, body, accept: 'text/plain', signal });
