import { canaryDeploy } from '#wire/canary.ts';
import type { Percentage } from '#wire/canary-form.ts';
import type { Rule } from '#wire/rules.ts';
import { call, route, type Note } from './http.ts';

/** The body of a canary deploy in either form (contract section 6). */
export type CanaryBody = { readonly rules: readonly Rule[] } | { readonly versions: readonly Percentage[] };

const path = (id: string) => route`/v2/ai/assistants/${id}/canary-deploys`;

/** GET /ai/assistants/{assistant_id}/canary-deploys; `null` when there is none (404). */
export const retrieveCanaryDeploy = (id: string, signal?: AbortSignal) => call({ method: 'GET', path: path(id), answer: canaryDeploy, absent: true, signal });

/** POST /ai/assistants/{assistant_id}/canary-deploys */
export const createCanaryDeploy = (id: string, body: CanaryBody, key: string, note?: Note) =>
  call({ method: 'POST', path: path(id), body, key, answer: canaryDeploy, note });

/** PUT /ai/assistants/{assistant_id}/canary-deploys: replaces everything. */
export const updateCanaryDeploy = (id: string, body: CanaryBody, note?: Note) => call({ method: 'PUT', path: path(id), body, answer: canaryDeploy, note });

/** DELETE /ai/assistants/{assistant_id}/canary-deploys: everyone hears main again. */
export const deleteCanaryDeploy = (id: string, note?: Note) => call({ method: 'DELETE', path: path(id), answer: null, note });
