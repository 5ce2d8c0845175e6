import { z } from 'zod';

/** The page's state as it stands in the address; anything unreadable there counts as not set. */
const schema = z.object({
  q: z.string().catch(''),
  open: z.string().catch(''),
  marked: z.string().catch(''),
  trend: z.literal('table').optional().catch(undefined),
});

export type SuiteParams = {
  /** The filter, in its language. */
  readonly q: string;
  /** The tests whose criteria are shown. */
  readonly open: ReadonlySet<string>;
  /** The batches marked for comparison: at most two, in the order in which they were marked. */
  readonly marked: readonly string[];
  /** The trend as a table. */
  readonly table: boolean;
};

export function readSuiteParams(search: URLSearchParams): SuiteParams {
  const { q, open, marked, trend } = schema.parse(Object.fromEntries(search));
  return { q, open: new Set(listOf(open)), marked: listOf(marked).slice(0, 2), table: trend === 'table' };
}

/** The address for a state; what is not set does not appear. */
export function writeSuiteParams({ q, open, marked, table }: SuiteParams): URLSearchParams {
  const search = new URLSearchParams();
  if (q !== '') search.set('q', q);
  if (open.size > 0) search.set('open', [...open].join(','));
  if (marked.length > 0) search.set('marked', marked.join(','));
  if (table) search.set('trend', 'table');
  return search;
}

/** Marks a batch, or takes its mark away. A third mark takes the place of the older one. */
export function withMark(marked: readonly string[], batchId: string): readonly string[] {
  return marked.includes(batchId) ? marked.filter((id) => id !== batchId) : [...marked, batchId].slice(-2);
}

function listOf(text: string): string[] {
  return text.split(',').filter((part) => part !== '');
}
