import { isCatchAll, type Rule } from './rules.ts';

/** One version of the older form; `percentage` lies strictly between 0 and 100. */
export type Percentage = { readonly version_id: string; readonly percentage: number };

/** A rule as it is answered: the live API may write null for what is not set. */
type AnsweredRule = {
  readonly match?: Rule['match'] | null;
  readonly serve: { readonly version_id?: string | null | undefined; readonly rollout?: Rule['serve']['rollout'] | null };
};

/** A canary deploy as either form of the API states it (contract section 6: `versions` before May 2026, `rules` since). */
export type CanaryAnswer = {
  readonly rules?: readonly AnsweredRule[] | null | undefined;
  readonly versions?: readonly Percentage[] | null | undefined;
};

/** The rules of a canary deploy, whichever form it came in. Fields unknown here stay where they are. */
export function rulesOf(answer: CanaryAnswer): readonly Rule[] {
  return answer.rules?.map(withoutNulls) ?? [fromVersions(answer.versions ?? [])];
}

function withoutNulls(rule: AnsweredRule): Rule {
  const { version_id: whole, rollout, ...rest } = rule.serve;
  return {
    ...rule,
    match: rule.match ?? [],
    serve: { ...rest, ...(typeof whole === 'string' ? { version_id: whole } : {}), ...(rollout ? { rollout } : {}) },
  };
}

/** The older form as a rule: one split for everyone. */
export function fromVersions(versions: readonly Percentage[]): Rule {
  return {
    match: [],
    serve: { rollout: versions.map(({ percentage, ...slot }) => ({ ...slot, weight: percentage })) },
  };
}

/**
 * The rules in the older form, or `null` where it cannot say them: it knows a single split for everyone, with every
 * percentage above 0. A version that is served whole has no older form.
 */
export function asVersions(rules: readonly Rule[]): Percentage[] | null {
  const only = rules[0];
  if (rules.length !== 1 || !only || !isCatchAll(only) || only.serve.rollout === undefined) return null;
  if (only.serve.rollout.some((slot) => slot.weight <= 0)) return null;
  return only.serve.rollout.map(({ weight, ...slot }) => ({ ...slot, percentage: weight }));
}

/** What both forms of an answer carry: a client of either generation finds the split for everyone else. */
export function versionsOfAnswer(rules: readonly Rule[]): Percentage[] {
  const everyone = rules.find(isCatchAll);
  return (everyone?.serve.rollout ?? []).flatMap((slot) => (slot.weight > 0 ? [{ version_id: slot.version_id, percentage: slot.weight }] : []));
}

/** The body that states these rules in the form in which the deploy was read; a new one is written as `rules`. */
export function bodyFor(rules: readonly Rule[], read: CanaryAnswer | null): { rules: readonly Rule[] } | { versions: Percentage[] } {
  if (read && !read.rules && read.versions) {
    const versions = asVersions(rules);
    if (versions) return { versions };
  }
  return { rules };
}
