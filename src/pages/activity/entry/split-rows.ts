import { percentText } from '#lib/percent.ts';
import { MAIN_MARK, type Mark } from '#lib/version-marks.ts';
import { locale, t } from '#lib/words/t.ts';
import { fromRules, sameRule, type DraftRule } from '#wire/canary-draft/draft.ts';
import { aligned } from '#wire/canary-draft/merge.ts';
import type { Clause, Rule } from '#wire/rules.ts';
import { mainShare, percentOf, type Slot } from '#wire/split.ts';
import type { Look } from '../names.ts';

type Part = { readonly key: string; readonly mark: Mark | null; readonly name: string; readonly percent: number };

/** A bar with its shares in words; `null` where there was no such rule. */
export type Bar = { readonly parts: readonly Part[]; readonly words: string } | null;

export type SplitRow = { readonly key: number; readonly who: string; readonly before: Bar; readonly after: Bar };

/** The rules that a write changed, each before and after, and how many stayed as they were. */
export function splitRows(
  before: readonly Rule[],
  after: readonly Rule[],
  look: (id: string) => Look,
): { readonly rows: readonly SplitRow[]; readonly same: number } {
  const base = fromRules(before);
  const now = aligned(fromRules(after), base);
  const pairs = [
    ...now.map((rule) => ({ rule, was: base.find(({ key }) => key === rule.key), is: rule })),
    ...base.flatMap((rule) => (now.some(({ key }) => key === rule.key) ? [] : [{ rule, was: rule, is: undefined }])),
  ];
  const changed = pairs.filter(({ was, is }) => was === undefined || is === undefined || !sameRule(was, is));
  return {
    rows: changed.map(({ rule, was, is }) => ({ key: rule.key, who: whoOf(rule.match), before: barOf(was, rule, look), after: barOf(is, rule, look) })),
    same: pairs.length - changed.length,
  };
}

/** Without a rule for everyone else, everyone else hears main. */
function barOf(side: DraftRule | undefined, rule: DraftRule, look: (id: string) => Look): Bar {
  if (side === undefined && rule.match.length > 0) return null;
  const parts = partsOf(side?.slots ?? [], look);
  const shares = parts.map(({ percent, name }) => t('activity.shareOf', { percent: percentText(percent), name }));
  return { parts, words: new Intl.ListFormat(locale(), { style: 'narrow' }).format(shares) };
}

function partsOf(slots: readonly Slot[], look: (id: string) => Look): Part[] {
  const versions = slots.map((slot, at): Part => ({ key: `${at} ${slot.version_id}`, ...look(slot.version_id), percent: percentOf(slot.share) }));
  const main: Part = { key: 'main', name: t('activity.main'), mark: MAIN_MARK, percent: percentOf(mainShare(slots)) };
  return [...versions, main].filter(({ percent }) => percent > 0);
}

function whoOf(match: readonly Clause[]): string {
  if (match.length === 0) return t('activity.everyoneElse');
  const clauses = match.map(({ attribute, operator, values }) =>
    t('canary.clause', { attribute, operator: t(`canary.op${operator}`), values: new Intl.ListFormat(locale(), { style: 'narrow' }).format(values) }),
  );
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(clauses);
}
