import { isCatchAll, serveOf, slotsOf, type Rule } from './rules.ts';
import { shareOf, totalOf, WHOLE } from './split.ts';

/** The rules with one version at this share of everyone else; `null` where the others leave no room, or one holds the whole. */
export function withStep(rules: readonly Rule[], versionId: string, percent: number): Rule[] | null {
  const at = rules.findIndex(isCatchAll);
  const rule: Rule = rules[at] ?? { match: [], serve: { rollout: [] } };
  const slots = slotsOf(rule.serve);
  const others = slots.filter((slot) => slot.version_id !== versionId);
  const own = { ...slots.find((slot) => slot.version_id === versionId), version_id: versionId, share: shareOf(percent) };
  if (totalOf([...others, own]) >= WHOLE) return null;
  const place = slots.findIndex((slot) => slot.version_id === versionId);
  const next = place === -1 ? [...slots, own] : slots.with(place, own);
  return rules.toSpliced(at === -1 ? rules.length : at, at === -1 ? 0 : 1, { ...rule, serve: serveOf(next) });
}

/**
 * The rules without a version: whoever heard it hears main, and whoever heard another still does. A rule that served nothing
 * else names main, so that its callers do not fall to the rules below; at the end, where that says nothing, it goes.
 */
export function withoutVersion(rules: readonly Rule[], versionId: string, mainId: string): Rule[] {
  const left = rules.map((rule): Rule => {
    const slots = slotsOf(rule.serve);
    const others = slots.filter((slot) => slot.version_id !== versionId);
    if (others.length === slots.length) return rule;
    return { ...rule, serve: others.some((slot) => slot.share > 0) ? serveOf(others) : { version_id: mainId } };
  });
  while (left.at(-1)?.serve.version_id === mainId && rules[left.length - 1]?.serve.version_id !== mainId) left.pop();
  return left;
}
