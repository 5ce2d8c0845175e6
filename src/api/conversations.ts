import { conversation, insightPage, messagePage } from '#wire/conversation.ts';
import { call, route } from './http.ts';
import type { PageQuery } from './pages.ts';

/** GET /ai/conversations/{conversation_id}/messages */
export const listMessages = (id: string, query: PageQuery, signal?: AbortSignal) =>
  call({ method: 'GET', path: route`/v2/ai/conversations/${id}/messages`, query, answer: messagePage, signal });

/** GET /ai/conversations/{conversation_id}/conversations-insights */
export const listInsights = (id: string, query: PageQuery, signal?: AbortSignal) =>
  call({ method: 'GET', path: route`/v2/ai/conversations/${id}/conversations-insights`, query, answer: insightPage, signal });

/** POST /ai/conversations: what a chat is held in. */
export const createConversation = (metadata: Readonly<Record<string, string>>, key: string) =>
  call({ method: 'POST', path: '/v2/ai/conversations', body: { metadata }, key, answer: conversation });
