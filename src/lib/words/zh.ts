import type { en } from './en.ts';
import type { Translated } from './t.ts';

/** Simplified Chinese: what the first page and every page say. */
export const zh = {} as const satisfies { readonly [Area in keyof typeof en]?: Translated<(typeof en)[Area]> };
