import { t } from '#lib/words/t.ts';
import { percentOf } from '#wire/split.ts';
import { exactPercentText } from '#pages/assistant-canary/split/exact-percent.ts';
import { partsOf, sharesText } from '#pages/assistant-canary/split/parts.ts';
import type { VersionBook } from '#pages/assistant-canary/versions.ts';
import { whoPhrase } from '#pages/assistant-canary/who/who-words.ts';
import type { Change } from './changes.ts';

/** A change in sentences, one for each flow of calls. */
export function changeTexts(change: Change, book: VersionBook): string[] {
  const name = (id: string | null) => (id === null ? book.main : book.look(id)).name;
  const who = (at: number) => whoPhrase(change.rule.match, at === 0);
  const shares = () => sharesText(partsOf(change.rule.slots, book));
  switch (change.kind) {
    case 'shares':
      return change.flows.map((flow) =>
        t('canary.flow', { percent: exactPercentText(percentOf(flow.share)), who: who(change.at), from: name(flow.from), to: name(flow.to) }),
      );
    case 'added':
      return [t('canary.added', { n: change.at + 1, who: who(change.at), shares: shares() })];
    case 'removed':
      return [t('canary.removed', { n: change.at + 1, who: who(change.at), shares: shares() })];
    case 'moved':
      return [t('canary.moved', { from: change.from + 1, to: change.to + 1, who: who(change.to) })];
    case 'who':
      return [t('canary.whoChanged', { n: change.at + 1, who: who(change.at), before: whoPhrase(change.before, change.at === 0) })];
  }
}
