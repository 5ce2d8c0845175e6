import { z } from 'zod';
import { CHANGES, type Change } from '#lib/matrix-compare.ts';

/** What stands on one side: a batch, or all that the run ledger knows of a version. */
export type Side = { readonly kind: 'batch' | 'version'; readonly id: string };

const schema = z.object({
  a: z.string().catch(''),
  b: z.string().catch(''),
  by: z.enum(['test', 'criterion']).catch('test'),
  only: z.enum(CHANGES).optional().catch(undefined),
  sort: z.enum(['harm', 'name']).catch('harm'),
});

export type CompareParams = {
  readonly before: Side | null;
  readonly after: Side | null;
  readonly by: 'test' | 'criterion';
  readonly only: Change | undefined;
  readonly sort: 'harm' | 'name';
};

export function readCompareParams(search: URLSearchParams): CompareParams {
  const { a, b, by, only, sort } = schema.parse(Object.fromEntries(search));
  return { before: readSide(a), after: readSide(b), by, only, sort };
}

/** The address for a state; what is not set, or as it is by itself, does not appear. */
export function writeCompareParams({ before, after, by, only, sort }: CompareParams): URLSearchParams {
  const search = new URLSearchParams();
  if (before !== null) search.set('a', writeSide(before));
  if (after !== null) search.set('b', writeSide(after));
  if (by !== 'test') search.set('by', by);
  if (only !== undefined) search.set('only', only);
  if (sort !== 'harm') search.set('sort', sort);
  return search;
}

const VERSION = 'v:';

export function readSide(text: string): Side | null {
  if (text === '') return null;
  return text.startsWith(VERSION) ? { kind: 'version', id: text.slice(VERSION.length) } : { kind: 'batch', id: text };
}

export function writeSide({ kind, id }: Side): string {
  return kind === 'version' ? `${VERSION}${id}` : id;
}
