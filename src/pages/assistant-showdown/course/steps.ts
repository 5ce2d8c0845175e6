import { hasEnded } from '#wire/run-status.ts';
import type { TestRun } from '#wire/run.ts';
import type { Side, Start } from '#wire/showdown.ts';

/** One start of the suite: the rounds follow each other, main first in each. */
export type Step = { readonly at: number; readonly side: Side; readonly round: number };

export function stepAt(at: number): Step {
  return { at, side: at % 2 === 0 ? 'main' : 'candidate', round: Math.floor(at / 2) };
}

/** `waiting`: the newest start is still under way, or not read or not listed yet. */
export type Course =
  | { readonly kind: 'waiting'; readonly step: Step; readonly done: number; readonly total: number }
  | { readonly kind: 'next'; readonly step: Step }
  | { readonly kind: 'ended' };

/** How far a showdown is. `made` has the runs of each start that was made; `undefined` while they are not read. */
export function courseOf(rounds: number, made: readonly (readonly TestRun[] | undefined)[]): Course {
  const open = made.findIndex((runs) => runs === undefined || runs.length === 0 || !runs.every(hasEnded));
  if (open >= 0) {
    const runs = made[open] ?? [];
    return { kind: 'waiting', step: stepAt(open), done: runs.filter(hasEnded).length, total: runs.length };
  }
  return made.length < 2 * rounds ? { kind: 'next', step: stepAt(made.length) } : { kind: 'ended' };
}

/** The starts as the comparison takes them. */
export function startsOf(made: readonly (readonly TestRun[] | undefined)[]): Start[] {
  return made.map((runs, at) => ({ side: stepAt(at).side, round: stepAt(at).round, runs: runs ?? [] }));
}
