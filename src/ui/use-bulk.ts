import { useRef, useState } from 'react';
import type { Outcome, Told } from '#lib/in-turn.ts';

export type Bulk = {
  /** How each one went that was tried, by id. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly isStopping: boolean;
  readonly stop: () => void;
  /** Begins, or goes on with what is not done: what to give to the write. */
  readonly begin: () => Told;
};

/** The way back of what was done. */
export type BulkUndo = { readonly bulk: Bulk; readonly busy: boolean; readonly onUndo: (ids: readonly string[]) => void };

/** Those of the ids that are not done: that failed, or were not tried. */
export const leftOf = (ids: readonly string[], { outcomes }: Bulk): readonly string[] => ids.filter((id) => outcomes.get(id)?.error !== null);

export const failedOf = (ids: readonly string[], { outcomes }: Bulk): readonly string[] => ids.filter((id) => outcomes.get(id)?.error instanceof Error);

/** Follows many writes that are done one after the other. */
export function useBulk(): Bulk {
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const [isStopping, setStopping] = useState(false);
  const stopped = useRef(false);
  return {
    outcomes,
    isStopping,
    stop: () => {
      stopped.current = true;
      setStopping(true);
    },
    begin: () => {
      stopped.current = false;
      setStopping(false);
      return {
        onEach: (outcome) => setOutcomes((before) => new Map(before).set(outcome.id, outcome)),
        isStopped: () => stopped.current,
      };
    },
  };
}
