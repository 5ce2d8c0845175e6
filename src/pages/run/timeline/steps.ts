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
