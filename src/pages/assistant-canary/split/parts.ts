import type { Mark } from '#lib/version-marks.ts';
import { locale, t } from '#lib/words/t.ts';
import { mainShare, percentOf, type Slot } from '#wire/split.ts';
import type { VersionBook } from '#pages/assistant-canary/versions.ts';
import { exactPercentText } from './exact-percent.ts';

/** One share of a still bar. */
export type Part = { readonly key: string; readonly mark: Mark | null; readonly name: string; readonly percent: number };

/** The shares that are heard, main last; those at 0 are left out. For a split of before, main is the version that was it then. */
export function partsOf(slots: readonly Slot[], book: VersionBook, main: Pick<Part, 'mark' | 'name'> = book.main): Part[] {
  const canary = slots.map((slot, at) => ({ ...book.look(slot.version_id), key: `${at} ${slot.version_id}`, percent: percentOf(slot.share) }));
  const all: Part[] = [...canary, { key: 'main', mark: main.mark, name: main.name, percent: percentOf(mainShare(slots)) }];
  return all.filter((part) => part.percent > 0);
}

/** The shares in one sentence, exact unless they are means of many. */
export function sharesText(parts: readonly Part[], percentText = exactPercentText): string {
  const shares = parts.map((part) => t('canary.shareOfName', { percent: percentText(part.percent), name: part.name }));
  return new Intl.ListFormat(locale(), { style: 'narrow' }).format(shares);
}
