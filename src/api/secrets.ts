import { secretPage } from '#wire/secret.ts';
import { call } from './http.ts';
import type { PageQuery } from './pages.ts';

/** GET /integration_secrets: their identifiers, never the secrets. */
export const listSecrets = (query: PageQuery, signal?: AbortSignal) =>
  call({ method: 'GET', path: '/v2/integration_secrets', query, answer: secretPage, signal });
