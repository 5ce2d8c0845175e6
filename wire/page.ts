import * as z from 'zod/mini';

const meta = z.looseObject({ page_number: z.number(), page_size: z.number(), total_pages: z.number(), total_results: z.number() });

/** A page of a list as most list operations answer it (contract section 1, Lists). */
export function pageOf<S extends z.core.$ZodType>(item: S) {
  return z.looseObject({ data: z.array(item), meta });
}

export type Page<T> = { readonly data: readonly T[]; readonly meta: z.output<typeof meta> };
