import { FORGOTTEN_AFTER_MS } from '#lib/poll.ts';
import { clockText, dateText } from '#lib/time.ts';
import { t } from '#lib/words/t.ts';

/** A state of a run with the time at which it began. `seen`: this page saw it; the API only tells the first and the last. */
export type Step = { readonly kind: 'created' | 'seen' | 'ended'; readonly status: string; readonly at: string | null };

type Told = {
  readonly status: string;
  readonly created_at: string;
  readonly completed_at?: string | null | undefined;
  readonly updated_at?: string | null | undefined;
};
export type Seen = { readonly status: string; readonly at: string };

/** Adds the state of a run to those that this page has seen. The same array when it is not new. */
export function withSeen(seen: readonly Seen[], run: Told, now: string): readonly Seen[] {
  return seen.some((one) => one.status === run.status) ? seen : [...seen, { status: run.status, at: run.updated_at ?? now }];
}

/** Created, what was seen between, and the end: nothing that is not known. */
export function stepsOf(run: Told, seen: readonly Seen[], ended: boolean): Step[] {
  const created: Step = { kind: 'created', status: 'pending', at: run.created_at };
  const between = seen.filter((one) => one.status !== 'pending' && !(ended && one.status === run.status)).map((one): Step => ({ kind: 'seen', ...one }));
  return ended ? [created, ...between, { kind: 'ended', status: run.status, at: run.completed_at ?? null }] : [created, ...between];
}

/** The time between two steps in ms; `null` where a time is missing or the clocks disagree. */
export function between(from: Step, to: Step): number | null {
  const ms = Date.parse(to.at ?? '') - Date.parse(from.at ?? '');
  return Number.isNaN(ms) || ms < 0 ? null : ms;
}

/** When a step was: the time of day, and its day where that is not the day on which the run was created. */
export function timeOf(step: Step, created: Step | undefined): string {
  if (step.at === null) return t('ui.unknown');
  const isSameDay = created === undefined || created.at === null || dateText(step.at, true) === dateText(created.at, true);
  return isSameDay ? clockText(step.at) : `${dateText(step.at, false)} ${clockText(step.at)}`;
}

/** By how much two clocks may differ before it is worth a word. */
const CLOCKS_MS = 120_000;

/**
 * What the times of a run leave in doubt: it ended before it began; it began later than it is here; or it should have ended
 * long ago and is not asked about any more.
 */
export type Doubt = 'backwards' | 'ahead' | 'forgotten';

export function doubtOf(run: Told, ended: boolean, readAt: string): Doubt | null {
  const [began, done, read] = [run.created_at, run.completed_at ?? '', readAt].map((time) => Date.parse(time));
  if (began === undefined || done === undefined || read === undefined) return null;
  if (done < began) return 'backwards';
  if (began > read + CLOCKS_MS) return 'ahead';
  return !ended && read - began > FORGOTTEN_AFTER_MS ? 'forgotten' : null;
}
