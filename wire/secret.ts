import * as z from 'zod/mini';
import { pageOf } from './page.ts';

/** What the API tells of a secret: never the secret itself. Assistants point at it by its `identifier`. */
const secret = z.looseObject({ id: z.string(), identifier: z.string(), created_at: z.nullish(z.string()) });

export const secretPage = pageOf(secret);

/** The answer of POST /integration_secrets. */
export const createdSecret = z.looseObject({ data: secret });
