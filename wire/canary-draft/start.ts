import { rulesOf, type CanaryAnswer } from '../canary-form.ts';
import { mostFor, percentOf, shareOf } from '../split.ts';
import { writeDraft } from './address.ts';
import { freshKey, fromRules, type Draft } from './draft.ts';
import { addRule, changeRule, everyoneRule, isWhole, nextStep, withShare } from './edit.ts';

/** How a version can be given its first share of everyone else. */
export type CanaryStart =
  /** The unfinished split, as the address of the canary page holds it. */
  | { readonly kind: 'start'; readonly split: string }
  /** Everyone else hears it already. */
  | { readonly kind: 'served' }
  /** Every call of everyone else goes to one version: nothing can be taken of it without a decision. */
  | { readonly kind: 'whole' }
  /** The split is too long for an address: it is begun on the canary page itself. */
  | { readonly kind: 'long' };

/** The first share of a version, by itself the first step of a rollout, added to what is live now. Nothing is saved by it. */
export function canaryStart(
  canary: (CanaryAnswer & { readonly updated_at: string }) | null,
  versionId: string,
  percent: number = nextStep(0) ?? 1,
): CanaryStart {
  const draft = canary === null ? [] : fromRules(rulesOf(canary));
  const everyone = everyoneRule(draft);
  if (everyone?.slots.some((slot) => slot.version_id === versionId && slot.share > 0)) return { kind: 'served' };
  if (everyone !== undefined && isWhole(everyone.slots)) return { kind: 'whole' };
  const begun = withFirstShare(draft, versionId, percent);
  const split = writeDraft(begun, draft, canary?.updated_at ?? '');
  return split === null ? { kind: 'long' } : { kind: 'start', split };
}

function withFirstShare(draft: Draft, versionId: string, percent: number): Draft {
  const everyone = everyoneRule(draft);
  const slots = everyone?.slots ?? [];
  const others = slots.filter((slot) => slot.version_id !== versionId);
  const left = mostFor(others, others.length);
  const share = percentOf(Math.min(shareOf(percent), left));
  const begun = withShare(slots, versionId, share);
  return everyone === undefined ? addRule(draft, freshKey(draft), [], begun) : changeRule(draft, everyone.key, { slots: begun });
}
