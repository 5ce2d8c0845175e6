import { locale, t } from '#lib/words/t.ts';
import type { Clause } from '#wire/rules.ts';

/** So many values are named in a sentence; the rest are counted. */
const NAMED = 2;

/** The comparison in words; one value reads as "is". */
export function operatorText(clause: Clause): string {
  if (clause.operator === 'in' && clause.values.length === 1) return t('canary.inOne');
  return t(`canary.op${clause.operator}`);
}

/** Who a rule is for, as a title. `isFirst`: no rule comes before, so that there is nobody else. */
export function whoText(match: readonly Clause[], isFirst: boolean): string {
  if (match.length === 0) return isFirst ? t('canary.everyone') : t('canary.everyoneElse');
  return clausesText(match);
}

/** The same inside a sentence. */
export function whoPhrase(match: readonly Clause[], isFirst: boolean): string {
  if (match.length === 0) return isFirst ? t('canary.ofEveryone') : t('canary.ofEveryoneElse');
  return clausesText(match);
}

function clausesText(match: readonly Clause[]): string {
  const parts = match.map((clause) => t('canary.clause', { attribute: clause.attribute, operator: operatorText(clause), values: valuesText(clause.values) }));
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(parts);
}

/** A few values by name, the rest counted. */
export function valuesText(values: readonly string[]): string {
  if (values.length === 0) return t('canary.noValues');
  const named = values.slice(0, NAMED);
  const more = values.length - named.length;
  return new Intl.ListFormat(locale(), { style: 'narrow' }).format(more > 0 ? [...named, t('canary.moreValues', { count: more })] : named);
}
