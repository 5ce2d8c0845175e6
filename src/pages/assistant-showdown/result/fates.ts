import type { IconName } from '#ui/Icon.tsx';
import type { Fate } from '#wire/showdown.ts';

/** How each outcome looks. */
export const FATES: Readonly<Record<Fate, { readonly icon: IconName; readonly ink: string }>> = {
  fixed: { icon: 'arrowUp', ink: 'text-pass' },
  broke: { icon: 'arrowDown', ink: 'text-fail' },
  'both-pass': { icon: 'check', ink: 'text-ink-2' },
  'both-fail': { icon: 'cross', ink: 'text-ink-2' },
  noisy: { icon: 'activity', ink: 'text-error' },
  unjudged: { icon: 'ringDashed', ink: 'text-ink-3' },
};
