import type { JournalRecord, UndoEffect, UndoRefusal } from '#wire/journal.ts';
import type { Fields } from './object.ts';

export type Step = { readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE'; readonly path: string; readonly body?: Fields };

export type Plan =
  | { readonly possible: true; readonly effect: UndoEffect; readonly steps: readonly Step[]; readonly blanks: readonly string[] }
  | { readonly possible: false; readonly reason: UndoRefusal };

/** What the API says now: an object as it is, `null` when it is not there, absent when it could not be read. */
export type Facts = { readonly object?: unknown; readonly main?: unknown; readonly canary?: unknown; readonly earlier?: unknown };
export type FactName = keyof Facts;

/** What an undo is decided by, and where it is read. */
export type Wanted = Readonly<Partial<Record<FactName, { readonly path: string; readonly query?: string }>>>;

/** How writes of one sort are undone. */
export type Way = {
  /** What an undo is decided by. */
  readonly wants: (past: JournalRecord) => Wanted;
  /** The exact way back, or why there is none. Pure: what it needs to know of the present is in `facts`. */
  readonly plan: (past: JournalRecord, facts: Facts, now: number) => Plan;
};

export const no = (reason: UndoRefusal): Plan => ({ possible: false, reason });
export const yes = (effect: UndoEffect, steps: readonly Step[], blanks: readonly string[] = []): Plan => ({ possible: true, effect, steps, blanks });

/** The assistant that an entry is about; entries without one have no way that asks for it. */
export const assistantOf = (past: JournalRecord): string => past.assistant_id ?? '';
