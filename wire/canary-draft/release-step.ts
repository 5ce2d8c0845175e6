import { evidenceFor, type Evidence } from '../evidence.ts';
import { rulesOf, type CanaryAnswer } from '../canary-form.ts';
import { mostFor, percentOf, shareOf, type Slot } from '../split.ts';
import { writeDraft } from './address.ts';
import { fromRules } from './draft.ts';
import { changeRule, everyoneRule, isWhole, nextStep, withShare } from './edit.ts';

/** The one act that makes sense next, with the version that it is about. */
export type ReleaseStep =
  | { readonly act: 'start' }
  /** Nothing can be recommended: more is needed than is known, or a person has to decide. */
  | { readonly act: 'adjust' }
  /** The version is worse than main. */
  | { readonly act: 'end'; readonly versionId: string }
  /** Its runs do not tell yet, and some more would; `suite`: one that main has met. */
  | { readonly act: 'test'; readonly versionId: string; readonly suite: string | null }
  /** `split`: the unfinished split with that share, as an address holds it. */
  | { readonly act: 'raise'; readonly versionId: string; readonly percent: number; readonly split: string }
  | { readonly act: 'promote'; readonly versionId: string };

/** Nobody is sent to run more than this on each version. */
const MOST_MORE = 100;

/** What to do next with a canary, by what is known of its versions; `evidence` is undefined while nothing is. */
export function releaseStep(canary: (CanaryAnswer & { readonly updated_at: string }) | null, evidence: Evidence | undefined): ReleaseStep {
  if (canary === null) return { act: 'start' };
  const draft = fromRules(rulesOf(canary));
  const rule = everyoneRule(draft);
  const slots = rule?.slots ?? [];
  const heard = slots.filter((slot) => slot.share > 0 && slot.version_id !== evidence?.mainId);
  if (rule === undefined || isWhole(slots) || evidence === undefined) return { act: 'adjust' };
  const worse = heard.find((slot) => evidenceFor(evidence, slot.version_id).versusMain?.verdict === 'worse');
  if (worse !== undefined) return heard.length === 1 ? { act: 'end', versionId: worse.version_id } : { act: 'adjust' };
  const [most] = heard.toSorted((a, b) => b.share - a.share);
  if (most === undefined) return { act: 'adjust' };
  const { version_id: versionId } = most;
  const known = evidenceFor(evidence, versionId);
  const more = known.versusMain?.more ?? 0;
  if (more > MOST_MORE) return { act: 'adjust' };
  if (known.runs === 0 || more > 0) return { act: 'test', versionId, suite: suiteOf(evidence, versionId) };
  const percent = nextStep(percentOf(most.share));
  if (percent === null) return { act: 'promote', versionId };
  if (!hasRoom(slots, most, percent)) return { act: 'adjust' };
  const raised = changeRule(draft, rule.key, { slots: withShare(slots, versionId, percent) });
  const split = writeDraft(raised, draft, canary.updated_at);
  return split === null ? { act: 'adjust' } : { act: 'raise', versionId, percent, split };
}

function hasRoom(slots: readonly Slot[], slot: Slot, percent: number): boolean {
  return shareOf(percent) <= mostFor(slots, slots.indexOf(slot));
}

function suiteOf(evidence: Evidence, versionId: string): string | null {
  const own = evidenceFor(evidence, versionId).suites[0];
  return own ?? (evidence.mainId === null ? null : (evidenceFor(evidence, evidence.mainId).suites[0] ?? null));
}
