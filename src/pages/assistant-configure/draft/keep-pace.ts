/** Long enough for what was changed to be drawn first. */
const DRAWN_MS = 30;
/** How long a pause in typing is before the draft is kept. */
const PAUSE_MS = 300;
/** The longest that typing without a pause goes unkept. */
const LONGEST_MS = 2000;

/** When the draft last changed, and since when there are changes that are not kept; `undefined`: all are. */
export type Pace = { readonly changedAt: number; readonly openSince: number | undefined };

/** Nothing has been changed yet. */
export const AT_REST: Pace = { changedAt: Number.NEGATIVE_INFINITY, openSince: undefined };

/** How long a change waits until it is kept: a single one hardly at all, a run of them for its first pause, but not for ever. */
export function keepWait({ changedAt, openSince }: Pace, now: number): number {
  if (now - changedAt > PAUSE_MS) return DRAWN_MS;
  return Math.max(0, Math.min(PAUSE_MS, (openSince ?? now) + LONGEST_MS - now));
}
