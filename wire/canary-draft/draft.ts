import { same } from '#lib/same.ts';
import { serveOf, slotsOf, type Clause, type Rule } from '../rules.ts';
import type { Slot } from '../split.ts';

/** A rule as the editor holds it: what it serves is always a split, in which a single version holds the whole. */
export type DraftRule = {
  /** Tells the rule from the others while it is edited and moved; the key of a rule that was read is its place. Never sent. */
  readonly key: number;
  readonly match: readonly Clause[];
  readonly slots: readonly Slot[];
  /** The rule as it was read: sent untouched while nothing in it was changed, and the keeper of fields unknown here. */
  readonly read: Rule | null;
};

export type Draft = readonly DraftRule[];

/** The editor's rules for those of a deploy. */
export function fromRules(rules: readonly Rule[]): Draft {
  return rules.map((rule, key) => ({ key, match: rule.match ?? [], slots: slotsOf(rule.serve), read: rule }));
}

/** The rules to send. One that was not changed goes back exactly as it came. */
export function toRules(draft: Draft): Rule[] {
  return draft.map(toRule);
}

function toRule(rule: DraftRule): Rule {
  const { read, match, slots } = rule;
  if (read === null) return { match, serve: serveOf(slots) };
  if (same(match, read.match ?? []) && same(slots, slotsOf(read.serve))) return read;
  const { version_id: _whole, rollout: _split, ...serve } = read.serve;
  return { ...read, match, serve: { ...serve, ...serveOf(slots) } };
}

/** Whether a rule says the same as another, whatever their keys. */
export function sameRule(a: DraftRule, b: DraftRule): boolean {
  return same(a.match, b.match) && same(a.slots, b.slots);
}

/** Whether nothing was changed: the same rules with the same shares in the same order. */
export function sameDraft(a: Draft, b: Draft): boolean {
  return a.length === b.length && a.every((rule, at) => rule.key === b[at]?.key && sameRule(rule, b[at]));
}

/** A key that neither the draft nor what was read uses. */
export function freshKey(...drafts: readonly Draft[]): number {
  return Math.max(-1, ...drafts.flatMap((draft) => draft.map((rule) => rule.key))) + 1;
}
