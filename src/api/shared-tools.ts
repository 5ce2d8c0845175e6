import { sharedToolPage } from '#wire/shared-tool.ts';
import { call } from './http.ts';
import type { PageQuery } from './pages.ts';

/** GET /ai/tools: the library. */
export const listSharedTools = (query: PageQuery, signal?: AbortSignal) =>
  call({ method: 'GET', path: '/v2/ai/tools', query, answer: sharedToolPage, signal });
