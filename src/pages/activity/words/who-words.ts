import { t } from '#lib/words/t.ts';

/** Who wrote: a person at this console, a ramp, or a name as it stands in the journal. */
export function whoWords(who: string): string {
  return who === 'local' || who === 'ramp' ? t(`activity.who${who}`) : who;
}
