import { z } from 'zod';
import { LANGUAGES } from '#lib/snippets/snippets.ts';

export const VIEWS = ['edit', 'code'] as const;
export const CODES = ['json', ...LANGUAGES] as const;

/** What of a test is shown, as it stands in the address. */
export const testParams = z.object({ view: z.enum(VIEWS).catch('edit'), lang: z.enum(CODES).catch('json') });
export type TestParams = z.output<typeof testParams>;
