import * as z from 'zod/mini';
import { call } from './http.ts';

const status = z.looseObject({ mode: z.enum(['sandbox', 'telnyx']), version: z.string(), read_only: z.boolean(), base_url: z.optional(z.string()) });

/** What the local server says of itself; never the key. */
export const retrieveStatus = (signal?: AbortSignal) => call({ method: 'GET', path: '/local/status', answer: status, signal });

/** Fills the sandbox anew. */
export const resetSandbox = (seed: 'demo' | 'empty' | 'large') => call({ method: 'POST', path: '/local/sandbox/reset', body: { seed }, answer: null });
