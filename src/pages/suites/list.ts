import { z } from 'zod';
import { fold } from '#lib/search-text.ts';

/** The list's state as it stands in the address. */
export const suitesParams = z.object({ q: z.string().catch('') });

/** A suite with what its tests say. */
export type Listed = { readonly name: string; readonly tests: number | null };

/** All suites by name. `tests` is null while the tests are not known. */
export function listed(names: readonly string[], tests: readonly { readonly test_suite?: string | null | undefined }[] | undefined, locale: string): Listed[] {
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const counts = Map.groupBy(tests ?? [], (test) => test.test_suite ?? null);
  return [...new Set(names)].toSorted(compare).map((name) => ({ name, tests: tests === undefined ? null : (counts.get(name)?.length ?? 0) }));
}

/** The suites whose name holds every word. */
export function matching(suites: readonly Listed[], query: string): Listed[] {
  const words = fold(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
  return suites.filter((suite) => words.every((word) => fold(suite.name).includes(word)));
}
