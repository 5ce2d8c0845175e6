import { z } from 'zod';

export const SHOWN = ['all', 'failing', 'flaky'] as const;
export type Shown = (typeof SHOWN)[number];

/** The page's state as it stands in the address; anything unreadable there counts as not set. */
const schema = z.object({
  q: z.string().catch(''),
  show: z.enum(SHOWN).catch('all'),
  open: z.string().catch(''),
});

export type SuiteParams = { readonly q: string; readonly show: Shown; readonly open: ReadonlySet<string> };

/** Reads the address. `open` holds the ids of the tests whose criteria are shown. */
export function readSuiteParams(search: URLSearchParams): SuiteParams {
  const { q, show, open } = schema.parse(Object.fromEntries(search));
  return { q, show, open: new Set(open.split(',').filter((id) => id !== '')) };
}

/** The address for a state; what is not set does not appear. */
export function writeSuiteParams({ q, show, open }: SuiteParams): URLSearchParams {
  const search = new URLSearchParams();
  if (q !== '') search.set('q', q);
  if (show !== 'all') search.set('show', show);
  if (open.size > 0) search.set('open', [...open].join(','));
  return search;
}
