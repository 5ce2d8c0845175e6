import { isCatchAll, slotsOf, type Rule } from '#wire/rules.ts';
import { percentOf, totalOf, WHOLE } from '#wire/split.ts';

/** Who hears a version: its percent of everyone else, and the number of rules for some callers that give it calls. */
export type Traffic = { readonly percent: number; readonly rules: number };

/** First match wins, so rules below the one for everyone are never reached. Main takes what a split leaves over. */
export function trafficOf(rules: readonly Rule[], versionId: string, mainId: string | null | undefined): Traffic {
  const at = rules.findIndex(isCatchAll);
  const before = at < 0 ? rules : rules.slice(0, at);
  const everyone = rules[at];
  const share = (rule: Rule) => shareIn(rule, versionId, versionId === mainId);
  const rest = versionId === mainId ? WHOLE : 0;
  return { percent: percentOf(everyone === undefined ? rest : share(everyone)), rules: before.filter((rule) => share(rule) > 0).length };
}

function shareIn(rule: Rule, versionId: string, isMain: boolean): number {
  const slots = slotsOf(rule.serve);
  const own = totalOf(slots.filter((slot) => slot.version_id === versionId));
  return own + (isMain ? Math.max(0, WHOLE - totalOf(slots)) : 0);
}
