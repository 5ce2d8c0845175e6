import type { later as english } from './en-later.ts';
import type { Translated } from './t.ts';
import { fields } from './zh/fields.ts';

/** Simplified Chinese: the texts of every page but the first. */
export const later = {
  fields,
} as const satisfies { readonly [Area in keyof typeof english]?: Translated<(typeof english)[Area]> };
