import { listText } from '#lib/list-text.ts';
import { t } from '#lib/words/t.ts';
import { LEAST_FOR_MAIN, percentOf, type Share, type Slot } from '#wire/split.ts';
import type { VersionBook } from '#pages/assistant-canary/versions.ts';
import { exactPercentText } from './exact-percent.ts';
import { typedShare } from './steps.ts';

/** Why what was typed for the version at `at` is no share that fits, and who holds what it lacks; `undefined` when it fits. */
export function typedFault(text: string, slots: readonly Slot[], at: number, book: VersionBook): string | undefined {
  const typed = typedShare(text, slots, at);
  if ('share' in typed) return undefined;
  if (typed.fault === 'above') return aboveText(typed.most, slots, at, book);
  return typed.fault === 'below' ? t('canary.tooLittle') : t('canary.notNumber');
}

function aboveText(most: Share, slots: readonly Slot[], at: number, book: VersionBook): string {
  const percent = exactPercentText(percentOf(most));
  const holders = slots.filter((slot, i) => i !== at && slot.share > 0);
  if (holders.length === 0) return t('canary.tooMuch', { percent });
  const held = holders.map((slot) => t('canary.holds', { name: book.look(slot.version_id).name, percent: exactPercentText(percentOf(slot.share)) }));
  return t('canary.tooMuchBy', { held: listText(held), least: exactPercentText(percentOf(LEAST_FOR_MAIN)), percent });
}
