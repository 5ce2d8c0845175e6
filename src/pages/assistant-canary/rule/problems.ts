import type { Reach } from '#wire/reach.ts';
import type { FaultCode, RuleFault } from '#wire/rule-faults.ts';
import { ruleMatches, type Rule } from '#wire/rules.ts';

/** What is to be said at one rule. Rules are counted from 0. */
export type Problem =
  | { readonly kind: 'fault'; readonly code: FaultCode }
  | { readonly kind: 'never'; readonly by: readonly number[] }
  | { readonly kind: 'partly'; readonly by: readonly number[]; readonly values: readonly string[] };

const NONE: readonly Problem[] = [];

/** What is wrong with the rule at `at`, or worth knowing: what keeps it from being saved first. */
export function problemsAt(rules: readonly Rule[], at: number, faults: readonly RuleFault[], reach: Reach | undefined): readonly Problem[] {
  const codes = [...new Set(faults.filter((fault) => fault.rule === at).map((fault) => fault.code))];
  const found: Problem[] = codes.map((code) => ({ kind: 'fault', code }));
  const isUnfinished = codes.includes('values-missing') || codes.includes('attribute-missing');
  if (reach === undefined || isUnfinished) return found.length === 0 ? NONE : found;
  if (reach.kind === 'never') found.push({ kind: 'never', by: reach.by });
  // That narrower rules come before a rule for everyone is what an order is for; a list that loses members is a slip.
  const values = reach.kind === 'partly' ? takenValues(rules, at) : [];
  if (reach.kind === 'partly' && values.length > 0) found.push({ kind: 'partly', by: takersOf(rules, at, values), values });
  return found.length === 0 ? NONE : found;
}

/** The listed values of a rule's one condition that an earlier rule takes first. */
export function takenValues(rules: readonly Rule[], at: number): string[] {
  const clause = rules[at]?.match?.[0];
  if (clause?.operator !== 'in' || rules[at]?.match?.length !== 1) return [];
  return clause.values.filter((value) => rules.slice(0, at).some((rule) => ruleMatches(rule, { [clause.attribute]: value })));
}

function takersOf(rules: readonly Rule[], at: number, values: readonly string[]): number[] {
  const attribute = rules[at]?.match?.[0]?.attribute ?? '';
  const takers = values.map((value) => rules.findIndex((rule) => ruleMatches(rule, { [attribute]: value })));
  return [...new Set(takers)].toSorted((a, b) => a - b);
}
