import { z } from 'zod';

/** The way that somebody chose, from the address; `of` is the template or the assistant that it begins with. */
export const newParams = z.object({
  from: z.enum(['', 'blank', 'template', 'file', 'clone']).catch(''),
  of: z.string().catch(''),
});
