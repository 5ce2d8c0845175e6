import type { Change } from '#lib/matrix-compare.ts';
import { t } from '#lib/words/t.ts';
import type { IconName } from '#ui/Icon.tsx';

/** How a change looks; the word always stands beside it. */
export const CHANGE_LOOKS: Readonly<Record<Change, { icon: IconName; text: string }>> = {
  regressed: { icon: 'arrowDown', text: 'text-fail' },
  missing: { icon: 'alert', text: 'text-error' },
  unjudged: { icon: 'ringDashed', text: 'text-error' },
  'both-fail': { icon: 'cross', text: 'text-fail' },
  new: { icon: 'plus', text: 'text-ink-2' },
  fixed: { icon: 'arrowUp', text: 'text-pass' },
  'both-pass': { icon: 'check', text: 'text-ink-3' },
};

export function changeText(change: Change): string {
  switch (change) {
    case 'regressed':
      return t('compare.regressed');
    case 'missing':
      return t('compare.missing');
    case 'unjudged':
      return t('compare.unjudged');
    case 'both-fail':
      return t('compare.bothFail');
    case 'new':
      return t('compare.new');
    case 'fixed':
      return t('compare.fixed');
    case 'both-pass':
      return t('compare.bothPass');
  }
}
