import { percentText } from '#lib/percent.ts';
import { same } from '#lib/same.ts';
import { locale, t } from '#lib/words/t.ts';
import { isCatchAll, slotsOf, type Rule } from '#wire/rules.ts';
import { percentOf, type Slot } from '#wire/split.ts';
import type { Names } from '../names.ts';

/** What a change of a split did for everyone else, version by version: "10 % → 25 % Concise greeting". */
export function splitWords(before: readonly Rule[], after: readonly Rule[], assistantId: string | null, names: Names): string {
  const [was, now] = [sharesOf(before), sharesOf(after)];
  const ids = [...new Set([...was.keys(), ...now.keys()])].filter((id) => was.get(id) !== now.get(id));
  if (ids.length === 0) return same(before, after) ? t('activity.sameRules') : t('activity.rulesOnly');
  const changes = ids.map((id) =>
    t('activity.share', { before: percentText(was.get(id) ?? 0), after: percentText(now.get(id) ?? 0), name: names.version(assistantId, id).name }),
  );
  return new Intl.ListFormat(locale(), { style: 'narrow' }).format(changes);
}

function sharesOf(rules: readonly Rule[]): ReadonlyMap<string, number> {
  return new Map(everyoneElse(rules).map((slot) => [slot.version_id, percentOf(slot.share)]));
}

function everyoneElse(rules: readonly Rule[]): readonly Slot[] {
  const rule = rules.find(isCatchAll);
  return rule === undefined ? [] : slotsOf(rule.serve);
}
