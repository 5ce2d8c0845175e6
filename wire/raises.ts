import { evidenceFor, type Evidence } from './evidence.ts';
import { standIns } from './reach.ts';
import { isCatchAll, slotsOf, whoGets, type Outcome, type Rule } from './rules.ts';
import type { Share } from './split.ts';

/** A version that more callers would hear although nothing, or nothing good, is known of it. */
export type Raise = {
  readonly version_id: string;
  readonly because: 'untested' | 'worse';
  /** The shares of the callers for whom it rises most. */
  readonly from: Share;
  readonly to: Share;
};

/**
 * The versions whose share rises for somebody and of which the evidence is that they are worse than main, or none at all.
 * Raising them asks for a reason. Main needs none: it is what everyone else hears.
 */
export function raisesOf(before: readonly Rule[], after: readonly Rule[], evidence: Evidence): Raise[] {
  const callers = standIns([...before, ...after]);
  const pairs = callers === null ? ruleByRule(before, after) : callers.map((caller) => [whoGets(before, caller), whoGets(after, caller)] as const);
  const versions = new Set(after.flatMap((rule) => slotsOf(rule.serve).map((slot) => slot.version_id)));
  return [...versions].flatMap((id): Raise[] => {
    const because = weaknessOf(evidence, id);
    if (because === null) return [];
    const rises = pairs.map(([was, is]) => ({ from: shareIn(was, id), to: shareIn(is, id) })).filter(({ from, to }) => to > from);
    const [most] = rises.toSorted((a, b) => b.to - b.from - (a.to - a.from));
    return most === undefined ? [] : [{ version_id: id, because, ...most }];
  });
}

function weaknessOf(evidence: Evidence, versionId: string): Raise['because'] | null {
  if (versionId === evidence.mainId) return null;
  const { runs, versusMain } = evidenceFor(evidence, versionId);
  if (runs === 0) return 'untested';
  return versusMain?.verdict === 'worse' ? 'worse' : null;
}

function shareIn({ slots }: Pick<Outcome, 'slots'>, versionId: string): Share {
  return slots.find((slot) => slot.version_id === versionId)?.share ?? 0;
}

/** Where callers can differ in too many ways to try them all: each rule against the one that said the same of who; without one, against nothing. */
function ruleByRule(before: readonly Rule[], after: readonly Rule[]): (readonly [Pick<Outcome, 'slots'>, Pick<Outcome, 'slots'>])[] {
  const who = (rule: Rule) => (isCatchAll(rule) ? '' : JSON.stringify(rule.match));
  const known = new Map(before.map((rule) => [who(rule), slotsOf(rule.serve)]));
  return after.map((rule) => [{ slots: known.get(who(rule)) ?? [] }, { slots: slotsOf(rule.serve) }] as const);
}
