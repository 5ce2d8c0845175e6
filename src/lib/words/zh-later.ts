import type { later as english } from './en-later.ts';
import type { Translated } from './t.ts';
import { fields } from './zh/fields.ts';
import { run } from './zh/run.ts';
import { schedule } from './zh/schedule.ts';
import { suites } from './zh/suites.ts';
import { tests } from './zh/tests.ts';

/** Simplified Chinese: the texts of every page but the first. */
export const later = {
  fields,
  run,
  schedule,
  suites,
  tests,
} as const satisfies { readonly [Area in keyof typeof english]?: Translated<(typeof english)[Area]> };
