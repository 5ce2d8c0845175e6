import { allDone, type Outcome, type Told } from '#lib/in-turn.ts';
import { useBulk, type BulkUndo } from './use-bulk.ts';

/** What every write has that does one thing to many. */
type Many = { readonly ids: readonly string[] } & Told;

/** The write that goes back, as this room needs it; which one it is, the page says. */
type WayBack<By extends object> = {
  readonly isPending: boolean;
  readonly mutate: (vars: Many & By, then: { onSuccess: (written: { readonly answer: readonly Outcome[] }) => void }) => void;
};

/**
 * One way back for all that was done, with a result per row. `by`: what the way back goes by, besides the ids. `onUndone`: nothing of it
 * is left, and so nothing to see; while something stayed it is not told.
 */
export function useBulkUndo<By extends object>({ isPending, mutate }: WayBack<By>, by: By, onUndone: () => void): BulkUndo {
  const bulk = useBulk();
  return {
    bulk,
    busy: isPending,
    onUndo: (ids) => mutate({ ids, ...by, ...bulk.begin() }, { onSuccess: ({ answer }) => allDone(ids, answer) && onUndone() }),
  };
}
