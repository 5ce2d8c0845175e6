import { rulesOf, type CanaryAnswer } from './canary-form.ts';
import { isCatchAll, slotsOf } from './rules.ts';
import { mainShare, percentOf, WHOLE } from './split.ts';

/** What "everyone else" hears, in percent, and how many rules for some callers come before. */
export type Heard = {
  readonly before: number;
  readonly everyone: readonly { readonly versionId: string; readonly percent: number }[];
  readonly main: number;
};

/** First match wins, so the first rule without a condition is everyone else's; without one, main is. */
export function heard(canary: CanaryAnswer | null): Heard {
  const rules = canary === null ? [] : rulesOf(canary);
  const at = rules.findIndex(isCatchAll);
  const rule = rules[at];
  if (rule === undefined) return { before: rules.length, everyone: [], main: percentOf(WHOLE) };
  const slots = slotsOf(rule.serve);
  return {
    before: at,
    everyone: slots.filter((slot) => slot.share > 0).map((slot) => ({ versionId: slot.version_id, percent: percentOf(slot.share) })),
    main: Math.max(0, percentOf(mainShare(slots))),
  };
}
