import * as z from 'zod/mini';
import { call, route } from './http.ts';

const tags = z.looseObject({ tags: z.array(z.string()) });

/** POST /ai/assistants/{assistant_id}/tags */
export const addTag = (id: string, tag: string) => call({ method: 'POST', path: route`/v2/ai/assistants/${id}/tags`, body: { tag }, answer: tags });

/** DELETE /ai/assistants/{assistant_id}/tags/{tag} */
export const removeTag = (id: string, tag: string) => call({ method: 'DELETE', path: route`/v2/ai/assistants/${id}/tags/${tag}`, answer: tags });
