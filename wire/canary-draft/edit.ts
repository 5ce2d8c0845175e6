import type { Clause } from '../rules.ts';
import { shareOf, WHOLE, type Slot } from '../split.ts';
import type { Draft, DraftRule } from './draft.ts';

/** The attribute that phone numbers and SIP addresses of callers come in. */
export const CALLER_ATTRIBUTE = 'end_user_target';

/** The step of a rollout after this share: 1, 5, 25, 50 percent; none after 50, where the version is promoted. */
export function nextStep(percent: number): number | null {
  return [1, 5, 25, 50].find((step) => step > percent) ?? null;
}

/** A condition that still waits for its values. */
export const blankClause = (attribute = CALLER_ATTRIBUTE): Clause => ({ attribute, operator: 'in', values: [] });

/** Puts a new rule above the first rule for everyone, which would take all its callers; at the end where there is none. */
export function addRule(draft: Draft, key: number, match: readonly Clause[], slots: readonly Slot[]): Draft {
  const everyone = draft.findIndex((rule) => rule.match.length === 0);
  return draft.toSpliced(everyone < 0 ? draft.length : everyone, 0, { key, match, slots, read: null });
}

/** A copy right below; fields unknown to the editor are copied too. */
export function duplicateRule(draft: Draft, key: number, copyKey: number): Draft {
  return draft.flatMap((rule) => (rule.key === key ? [rule, { ...rule, key: copyKey }] : [rule]));
}

export function removeRule(draft: Draft, key: number): Draft {
  return draft.filter((rule) => rule.key !== key);
}

/** Moves a rule to a place, counted without it. */
export function moveRule(draft: Draft, key: number, to: number): Draft {
  const rule = draft.find((one) => one.key === key);
  return rule === undefined ? draft : removeRule(draft, key).toSpliced(to, 0, rule);
}

/** Changes one rule. */
export function changeRule(draft: Draft, key: number, change: Partial<Pick<DraftRule, 'match' | 'slots'>>): Draft {
  return draft.map((rule) => (rule.key === key ? { ...rule, ...change } : rule));
}

/** Whether every call goes to one version. */
export function isWhole(slots: readonly Slot[]): boolean {
  return slots.some((slot) => slot.share === WHOLE);
}

/** The split with one version at this many percent of it, whether it had a share before or not. */
export function withShare(slots: readonly Slot[], versionId: string, percent: number): Slot[] {
  const share = shareOf(percent);
  const has = slots.some((slot) => slot.version_id === versionId);
  return has ? slots.map((slot) => (slot.version_id === versionId ? { ...slot, share } : slot)) : [...slots, { version_id: versionId, share }];
}

/** The first rule for everyone: what "everyone else" hears. */
export function everyoneRule(draft: Draft): DraftRule | undefined {
  return draft.find((rule) => rule.match.length === 0);
}
