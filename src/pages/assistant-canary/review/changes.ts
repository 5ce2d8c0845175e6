import { same } from '#lib/same.ts';
import type { Clause } from '#wire/rules.ts';
import { mainShare, type Share, type Slot } from '#wire/split.ts';
import type { Draft, DraftRule } from '#wire/canary-draft/draft.ts';

/** Calls of one rule that go to another version; `null` is main. */
export type Flow = { readonly share: Share; readonly from: string | null; readonly to: string | null };

/** One thing that a draft changes. Places count from 0. */
export type Change =
  | { readonly kind: 'shares'; readonly rule: DraftRule; readonly at: number; readonly before: readonly Slot[]; readonly flows: readonly Flow[] }
  | { readonly kind: 'added'; readonly rule: DraftRule; readonly at: number }
  | { readonly kind: 'removed'; readonly rule: DraftRule; readonly at: number }
  | { readonly kind: 'moved'; readonly rule: DraftRule; readonly from: number; readonly to: number }
  | { readonly kind: 'who'; readonly rule: DraftRule; readonly at: number; readonly before: readonly Clause[] };

/** What a draft changes, in the order of its rules; removed rules come last. */
export function changesOf(base: Draft, draft: Draft): Change[] {
  const moved = new Set(outOfOrder(base, draft));
  const now = draft.flatMap((rule, at) => changesOfRule(rule, at, base, moved));
  const gone = base.flatMap((rule, at): Change[] => (draft.some((one) => one.key === rule.key) ? [] : [removal(rule, at, draft)]));
  return [...now, ...gone];
}

function changesOfRule(rule: DraftRule, at: number, base: Draft, moved: ReadonlySet<number>): Change[] {
  const from = base.findIndex((one) => one.key === rule.key);
  const old = base[from];
  if (!old) {
    // Where no rule was for everyone, everyone heard main: a first such rule takes from main.
    const isFirstForAll = rule.match.length === 0 && base.every((one) => one.match.length > 0);
    return isFirstForAll ? [{ kind: 'shares', rule, at, before: [], flows: flowsOf([], rule.slots) }] : [{ kind: 'added', rule, at }];
  }
  const changes: Change[] = [];
  if (moved.has(rule.key)) changes.push({ kind: 'moved', rule, from, to: at });
  if (!same(rule.match, old.match)) changes.push({ kind: 'who', rule, at, before: old.match });
  const flows = flowsOf(old.slots, rule.slots);
  if (flows.length > 0) changes.push({ kind: 'shares', rule, at, before: old.slots, flows });
  return changes;
}

/** A removed rule for everyone, without another in its place, gives its callers back to main. */
function removal(rule: DraftRule, at: number, draft: Draft): Change {
  const isLastForAll = rule.match.length === 0 && draft.every((one) => one.match.length > 0);
  if (!isLastForAll) return { kind: 'removed', rule, at };
  return { kind: 'shares', rule: { ...rule, slots: [] }, at, before: rule.slots, flows: flowsOf(rule.slots, []) };
}

/** Which calls go where between two splits: who loses gives to who gains, in their order, and nothing is told twice. */
export function flowsOf(before: readonly Slot[], after: readonly Slot[]): Flow[] {
  const ids = [...new Set([...after, ...before].map((slot) => slot.version_id))];
  const change = (id: string | null) => (id === null ? mainShare(after) - mainShare(before) : shareIn(after, id) - shareIn(before, id));
  const changes = [null, ...ids].map((id) => ({ id, left: change(id) }));
  const losers = changes.filter((one) => one.left < 0).map((one) => ({ ...one, left: -one.left }));
  const flows: Flow[] = [];
  for (const gainer of changes.filter((one) => one.left > 0)) {
    for (const loser of losers) {
      const share = Math.min(gainer.left, loser.left);
      if (share <= 0) continue;
      flows.push({ share, from: loser.id, to: gainer.id });
      gainer.left -= share;
      loser.left -= share;
    }
  }
  return flows;
}

function shareIn(slots: readonly Slot[], id: string): Share {
  return slots.reduce((sum, slot) => (slot.version_id === id ? sum + slot.share : sum), 0);
}

/** The fewest rules that explain another order: all but a longest run that kept theirs. */
function outOfOrder(base: Draft, draft: Draft): number[] {
  const places = draft.map((rule) => ({ key: rule.key, place: base.findIndex((one) => one.key === rule.key) })).filter(({ place }) => place >= 0);
  const best: { length: number; previous: number }[] = [];
  places.forEach(({ place }, at) => {
    let found = { length: 1, previous: -1 };
    for (let i = 0; i < at; i++) {
      const earlier = places[i];
      const length = (best[i]?.length ?? 0) + 1;
      if (earlier && earlier.place < place && length > found.length) found = { length, previous: i };
    }
    best.push(found);
  });
  const kept = new Set<number>();
  let at = best.reduce((top, one, i) => (one.length > (best[top]?.length ?? 0) ? i : top), 0);
  while (at >= 0 && places.length > 0) {
    kept.add(places[at]?.key ?? -1);
    at = best[at]?.previous ?? -1;
  }
  return places.filter(({ key }) => !kept.has(key)).map(({ key }) => key);
}
