import type { IntegrationSecretCreateParams } from 'telnyx/resources/integration-secrets';
import { createdSecret, secretPage } from '#wire/secret.ts';
import { call } from './http.ts';
import type { PageQuery } from './pages.ts';

/** GET /integration_secrets: their identifiers, never the secrets. */
export const listSecrets = (query: PageQuery, signal?: AbortSignal) =>
  call({ method: 'GET', path: '/v2/integration_secrets', query, answer: secretPage, signal });

/** POST /integration_secrets: the one call that carries a secret. The API takes no Idempotency-Key for it. */
export const createSecret = (body: IntegrationSecretCreateParams) => call({ method: 'POST', path: '/v2/integration_secrets', body, answer: createdSecret });
