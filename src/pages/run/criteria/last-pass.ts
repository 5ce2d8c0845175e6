type Judged = { readonly detail_status?: readonly { readonly name: string; readonly status: string }[] | null | undefined };
type Ran = Judged & { readonly run_id: string; readonly status: string; readonly created_at: string };

/** The newest run before this one that passed. `history` stands in any order. */
export function lastPassOf<Run extends Ran>(history: readonly Run[], run: Ran): Run | undefined {
  const at = Date.parse(run.created_at);
  return history
    .filter((one) => one.status === 'passed' && one.run_id !== run.run_id && Date.parse(one.created_at) <= at)
    .toSorted((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at))[0];
}

/** A criterion whose verdict is not what it was; `null` on a side that does not have it. */
export type Moved = { readonly name: string; readonly before: string | null; readonly now: string | null };

/** The criteria that differ, those of this run first. */
export function movedCriteria(then: Judged, now: Judged): Moved[] {
  const [before, after] = [verdictsOf(then), verdictsOf(now)];
  return [...new Set([...after.keys(), ...before.keys()])]
    .map((name) => ({ name, before: before.get(name) ?? null, now: after.get(name) ?? null }))
    .filter((one) => one.before !== one.now);
}

function verdictsOf(run: Judged): Map<string, string> {
  return new Map((run.detail_status ?? []).map(({ name, status }) => [name, status]));
}
