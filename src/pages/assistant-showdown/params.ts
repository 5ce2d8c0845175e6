import { z } from 'zod';

/** How many rounds can be chosen. */
export const ROUNDS = [1, 2, 3, 5, 10] as const;
const USUAL = 3;
const MOST = 10;

/** A showdown that was begun. Everything that it is made of stands in the address: it can be reloaded and handed on. */
export type Begun = {
  readonly id: string;
  readonly suite: string;
  /** Main as it was at the beginning: promoting another version meanwhile does not mix two mains. */
  readonly mainId: string;
  readonly candidate: string;
  readonly rounds: number;
  /** The starts that were made, in their order: main and candidate in turn. */
  readonly batches: readonly string[];
};

export type ShowdownParams = { readonly suite: string; readonly candidate: string; readonly rounds: number; readonly begun: Begun | null };

const text = z.string().catch('');

const schema = z.object({
  suite: text,
  candidate: text,
  rounds: z.coerce.number().int().min(1).max(MOST).catch(USUAL),
  id: text,
  main: text,
  started: text,
});

export function readShowdown(search: URLSearchParams): ShowdownParams {
  const { suite, candidate, rounds, id, main, started } = schema.parse(Object.fromEntries(search));
  const isWhole = id !== '' && suite !== '' && candidate !== '' && main !== '';
  const batches = started
    .split(',')
    .filter((batch) => batch !== '')
    .slice(0, 2 * rounds);
  return { suite, candidate, rounds, begun: isWhole ? { id, suite, mainId: main, candidate, rounds, batches } : null };
}

/** The address of a showdown that is still being planned, or was begun. */
export function writeShowdown({ suite, candidate, rounds, begun }: ShowdownParams): URLSearchParams {
  const search = new URLSearchParams();
  if (suite !== '') search.set('suite', suite);
  if (candidate !== '') search.set('candidate', candidate);
  if (rounds !== USUAL) search.set('rounds', String(rounds));
  if (begun !== null) {
    search.set('id', begun.id);
    search.set('main', begun.mainId);
    if (begun.batches.length > 0) search.set('started', begun.batches.join(','));
  }
  return search;
}
