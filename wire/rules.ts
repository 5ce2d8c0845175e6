import { WHOLE, mainShare, percentOf, shareOf, type Share, type Slot } from './split.ts';

/** How a clause compares the caller's attribute with its values (contract section 6). */
export const OPERATORS = ['in', 'not_in', 'starts_with'] as const;
export type Operator = (typeof OPERATORS)[number];

/** WHO: one condition on one attribute of the caller. */
export type Clause = {
  readonly attribute: string;
  readonly operator: Operator;
  readonly values: readonly string[];
};

/** One version of a rollout as it stands on the wire; `weight` is a percentage. */
export type Weighted = { readonly version_id: string; readonly weight: number };

/** WHAT: exactly one of the two is set. */
export type Serve = {
  readonly version_id?: string | undefined;
  readonly rollout?: readonly Weighted[] | undefined;
};

/** One rule of a canary deploy. No clause means everyone. */
export type Rule = { readonly match?: readonly Clause[] | undefined; readonly serve: Serve };

/** What is known of a caller: attribute name to value. */
export type Caller = Readonly<Record<string, string>>;

/** Whether one clause holds for a caller. An attribute that the caller lacks is in no list and starts with nothing. */
export function clauseMatches(clause: Clause, caller: Caller): boolean {
  const value = Object.hasOwn(caller, clause.attribute) ? caller[clause.attribute] : undefined;
  switch (clause.operator) {
    case 'in':
      return value !== undefined && clause.values.includes(value);
    case 'not_in':
      return value === undefined || !clause.values.includes(value);
    case 'starts_with':
      return value !== undefined && clause.values.some((prefix) => value.startsWith(prefix));
  }
}

/** Whether all clauses of a rule hold; a rule without clauses catches everyone. */
export function ruleMatches(rule: Rule, caller: Caller): boolean {
  return (rule.match ?? []).every((clause) => clauseMatches(clause, caller));
}

/** Whether a rule catches everyone. */
export function isCatchAll(rule: Rule): boolean {
  return (rule.match ?? []).length === 0;
}

/** What a rule serves, as a split: a single version holds the whole. Fields of a slot that are unknown here stay on it. */
export function slotsOf(serve: Serve): Slot[] {
  if (serve.version_id !== undefined) return [{ version_id: serve.version_id, share: WHOLE }];
  return (serve.rollout ?? []).map(({ weight, ...slot }) => ({ ...slot, share: shareOf(weight) }));
}

/** The way back from {@link slotsOf}: the whole for one version becomes `version_id`; 0 % is kept out of the wire. */
export function serveOf(slots: readonly Slot[]): Serve {
  const heard = slots.filter((slot) => slot.share > 0);
  const only = heard[0];
  if (heard.length === 1 && only?.share === WHOLE) return { version_id: only.version_id };
  return { rollout: heard.map(({ share, ...slot }) => ({ ...slot, weight: percentOf(share) })) };
}

/** Who hears what: the rule that catches a caller (`null`: none does, main answers) and each version's share. */
export type Outcome = {
  readonly rule: number | null;
  readonly slots: readonly Slot[];
  readonly main: Share;
};

/** First match wins; whoever no rule catches hears main. */
export function whoGets(rules: readonly Rule[], caller: Caller): Outcome {
  const at = rules.findIndex((rule) => ruleMatches(rule, caller));
  const rule = rules[at];
  if (!rule) return { rule: null, slots: [], main: WHOLE };
  const slots = slotsOf(rule.serve);
  return { rule: at, slots, main: mainShare(slots) };
}
