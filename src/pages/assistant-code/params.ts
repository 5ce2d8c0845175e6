import { z } from 'zod';
import { LANGUAGES } from '#lib/snippets/snippets.ts';
import { CALLS } from './calls.ts';

export const SHOWN = ['texml', 'json', 'calls'] as const;

/** The page's state as it stands in the address. */
export const codeParams = z.object({
  show: z.enum(SHOWN).catch('texml'),
  call: z.enum(CALLS).catch('read'),
  lang: z.enum(LANGUAGES).catch('curl'),
});
export type CodeParams = z.output<typeof codeParams>;
