import { same } from '#lib/same.ts';
import { LEAST_FOR_MAIN, mainShare, type Slot } from '../split.ts';
import { freshKey, sameRule, type Draft, type DraftRule } from './draft.ts';
import { isWhole } from './edit.ts';

/**
 * Gives rules that came from elsewhere the keys of the rules that they continue: those that say the same, then those for
 * the same callers, then those at the same place with the same shares. What is left is new.
 */
export function aligned(rules: Draft, base: Draft): Draft {
  const taken = new Map<DraftRule, DraftRule>();
  const free = (old: DraftRule) => ![...taken.values()].includes(old);
  const pair = (fits: (rule: DraftRule, old: DraftRule, at: number) => boolean) => {
    for (const [at, rule] of rules.entries()) {
      if (taken.has(rule)) continue;
      const found = base.find((old) => free(old) && fits(rule, old, at));
      if (found) taken.set(rule, found);
    }
  };
  pair(sameRule);
  pair((rule, old) => same(rule.match, old.match));
  pair((rule, old, at) => base[at] === old && same(rule.slots, old.slots));
  let next = freshKey(rules, base);
  return rules.map((rule) => {
    const old = taken.get(rule);
    return old === undefined ? { ...rule, key: next++ } : { ...rule, key: old.key, read: rule.read ?? old.read };
  });
}

export type Merged = {
  /** What is saved now, with the keys that the draft refers to. */
  readonly base: Draft;
  readonly draft: Draft;
  /** Keys of the rules that both changed at the same place, each in another way: mine stands, or theirs where I had removed it. */
  readonly contested: readonly number[];
};

/**
 * Joins my draft with what somebody else saved meanwhile; both started from `base`. It goes rule by rule, and within a rule
 * conditions and the share of each version by themselves.
 */
export function merged(base: Draft, mine: Draft, theirs: Draft): Merged {
  const others = apart(aligned(theirs, base), base, mine);
  const contested: number[] = [];
  const settled = new Map<number, DraftRule>();
  for (const key of new Set([...mine, ...others].map((rule) => rule.key))) {
    const result = settle(find(base, key), find(mine, key), find(others, key));
    if (result.rule) settled.set(key, result.rule);
    if (result.isContested) contested.push(key);
  }
  const order = isReordered(mine, base) ? woven(mine, others) : woven(others, mine);
  return { base: others, draft: order.flatMap((key) => settled.get(key) ?? []), contested };
}

type Settled = { readonly rule: DraftRule | undefined; readonly isContested: boolean };

function settle(old: DraftRule | undefined, mine: DraftRule | undefined, theirs: DraftRule | undefined): Settled {
  if (mine && theirs) {
    if (old && sameRule(mine, old)) return { rule: theirs, isContested: false };
    const match = either(old?.match, mine.match, theirs.match);
    const slots = either(old?.slots, mine.slots, theirs.slots) ?? shareByShare(old?.slots ?? [], mine.slots, theirs.slots);
    return { rule: { ...mine, match: match ?? mine.match, slots: slots ?? mine.slots, read: theirs.read }, isContested: !match || !slots };
  }
  // Only one of us still has it: a rule that the other removed goes, unless it was changed here meanwhile.
  const left = mine ?? theirs;
  if (!old) return { rule: left, isContested: false };
  const isUntouched = left !== undefined && sameRule(left, old);
  return isUntouched ? { rule: undefined, isContested: false } : { rule: left, isContested: true };
}

/** What only one of us changed, or both alike; nothing when each changed it in another way. */
function either<T>(old: T | undefined, mine: T, theirs: T): T | undefined {
  if (same(mine, theirs) || same(theirs, old)) return mine;
  return same(mine, old) ? theirs : undefined;
}

/** Two splits that changed different versions, as one; nothing when they touched the same version, or leave main nothing together. */
function shareByShare(old: readonly Slot[], mine: readonly Slot[], theirs: readonly Slot[]): readonly Slot[] | undefined {
  if ([old, mine, theirs].some((slots) => isWhole(slots) || new Set(slots.map(idOf)).size < slots.length)) return undefined;
  const of = (slots: readonly Slot[], id: string) => slots.find((slot) => slot.version_id === id) ?? null;
  const joined: Slot[] = [];
  for (const id of new Set([...theirs, ...mine].map(idOf))) {
    const slot = either(of(old, id), of(mine, id), of(theirs, id));
    if (slot === undefined) return undefined;
    if (slot !== null) joined.push(slot);
  }
  return mainShare(joined) >= LEAST_FOR_MAIN ? joined : undefined;
}

const idOf = (slot: Slot) => slot.version_id;

function find(draft: Draft, key: number): DraftRule | undefined {
  return draft.find((rule) => rule.key === key);
}

/** Their new rules get keys that mine do not use. */
function apart(theirs: Draft, base: Draft, mine: Draft): Draft {
  let next = freshKey(theirs, base, mine);
  return theirs.map((rule) => (find(base, rule.key) ? rule : { ...rule, key: next++ }));
}

function isReordered(draft: Draft, base: Draft): boolean {
  const kept = draft.map((rule) => rule.key).filter((key) => find(base, key));
  const before = base.map((rule) => rule.key).filter((key) => find(draft, key));
  return !same(kept, before);
}

/** The keys of both, in the order of the first; what only the second has follows the rule that it follows there. */
function woven(first: Draft, second: Draft): number[] {
  const order = first.map((rule) => rule.key);
  for (const [at, rule] of second.entries()) {
    if (order.includes(rule.key)) continue;
    const before = second[at - 1];
    order.splice(before ? order.indexOf(before.key) + 1 : 0, 0, rule.key);
  }
  return order;
}
