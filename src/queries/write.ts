import { mutationOptions, type QueryKey } from '@tanstack/react-query';
import type { Note } from '#api/http.ts';

/** The keys whose data no longer holds; `all` where nobody knows which. */
type Stale = readonly QueryKey[] | 'all';

/** What a write gives back: the API’s answer, with what the query client has to do about it. */
export type Written<Answer> = {
  readonly answer: Answer;
  readonly stale: Stale;
  readonly said: string | null;
  /** The entry of the journal by which it can be undone. */
  readonly entry: number | undefined;
};

type Declared<Vars, Answer> = {
  /** Names the intention; with the variables it decides which Idempotency-Key is used. */
  name: string;
  /** Whoever hands `undoable` on with a call offers Undo for that call; it belongs to this one write alone. */
  send: (vars: Vars, key: string, undoable: Note) => Promise<Answer>;
  stale: (vars: Vars, answer: Answer) => Stale;
  /** What the person is told when it is done; `null` where the page itself shows it. */
  done: (vars: Vars, answer: Answer) => string | null;
  /** What could not be done, in our words. */
  failed: string;
  /** The page shows the failure where it happened; no toast is raised. */
  inPlace?: true;
  /** What is written here, where a later write makes going back before an earlier one pointless: its offer goes. */
  about?: string;
};

declare module '@tanstack/react-query' {
  interface Register {
    mutationMeta: { readonly failed: string; readonly inPlace: boolean; readonly about: string | undefined };
  }
}

/** Keys of intentions that have not succeeded yet: trying again after a lost answer must not do it twice. */
const open = new Map<string, string>();

/**
 * Declares a write. It cannot be declared without what goes stale and what the person is told; `app/query-client.ts` is the
 * one place that acts on it. One intention keeps one Idempotency-Key until it succeeds or the API refuses it.
 */
export function write<Vars, Answer>(declared: Declared<Vars, Answer>) {
  return mutationOptions({
    mutationFn: async (vars: Vars): Promise<Written<Answer>> => {
      const intention = `${declared.name} ${JSON.stringify(vars)}`;
      const key = open.get(intention) ?? crypto.randomUUID();
      open.set(intention, key);
      try {
        let entry: number | undefined;
        const answer = await declared.send(vars, key, { heard: (number) => (entry = number) });
        open.delete(intention);
        return { answer, stale: declared.stale(vars, answer), said: declared.done(vars, answer), entry };
      } catch (error) {
        if (isRefusal(error)) open.delete(intention);
        throw error;
      }
    },
    meta: { failed: declared.failed, inPlace: declared.inPlace ?? false, about: declared.about },
  });
}

/** Whether the API surely did nothing and will do nothing: a new attempt is a new intention. */
export function isRefusal(error: unknown): boolean {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 0;
  return status >= 400 && status < 500 && status !== 409 && status !== 429;
}

/** Tells a write's result from any other data of a mutation. */
export function isWritten(data: unknown): data is Written<unknown> {
  return typeof data === 'object' && data !== null && 'stale' in data && 'said' in data;
}
