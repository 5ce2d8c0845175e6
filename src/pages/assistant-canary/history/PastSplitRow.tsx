import { dateTimeText } from '#lib/time.ts';
import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import { TimeText } from '#ui/TimeText.tsx';
import { MiniSplit } from '#ui/Version.tsx';
import { isCatchAll, slotsOf, type Rule } from '#wire/rules.ts';
import type { PastSplit } from '#wire/split-history.ts';
import { partsOf, sharesText } from '#pages/assistant-canary/split/parts.ts';
import type { VersionBook } from '#pages/assistant-canary/versions.ts';

type Props = {
  split: PastSplit;
  isLive: boolean;
  canReturn: boolean;
  book: VersionBook;
  onReturn: (rules: readonly Rule[]) => void;
};

/** One split of before: what everyone else heard, since when, by whom, and why. */
export function PastSplitRow({ split: { at, who, reason, rules, promoted, main }, isLive, canReturn, book, onReturn }: Props) {
  const everyone = rules.find(isCatchAll);
  const parts = everyone === undefined ? [] : partsOf(slotsOf(everyone.serve), book, main === null ? book.main : book.look(main));
  const others = rules.filter((rule) => !isCatchAll(rule)).length;
  const words = promoted === null ? wordsOf(rules, sharesText(parts)) : t('canary.pastPromoted', { name: book.look(promoted).name });
  return (
    <li className="grid grid-cols-[minmax(0,1fr)] gap-1 px-4 py-2.5">
      {parts.length > 0 && <MiniSplit parts={parts} label={words} />}
      <p className="flex items-start justify-between gap-2">
        <span className="min-w-0 break-words">
          {words}
          {others > 0 && <span className="text-small text-ink-3"> {t('canary.pastRules', { count: others })}</span>}
        </span>
        {isLive && <span className="text-small text-ink-3">{t('canary.pastLive')}</span>}
      </p>
      <p className="flex flex-wrap items-center justify-between gap-x-2 text-small text-ink-3">
        <span className="min-w-0 break-words">
          <TimeText iso={at} exact /> · {whoseText(who)}
        </span>
        {canReturn && rules.length > 0 && (
          <Button variant="ghost" size="small" aria-label={t('canary.returnTo', { time: dateTimeText(at), shares: words })} onClick={() => onReturn(rules)}>
            {t('canary.return')}
          </Button>
        )}
      </p>
      {reason !== null && <p className="text-small break-words text-ink-2">{t('canary.pastReason', { reason })}</p>}
    </li>
  );
}

function wordsOf(rules: readonly Rule[], shares: string): string {
  if (rules.length === 0) return t('canary.pastEnded');
  return shares === '' ? t('canary.pastNobodyElse') : shares;
}

function whoseText(who: string | null): string {
  if (who === null) return t('canary.pastElsewhere');
  if (who === 'ramp') return t('canary.pastByRamp');
  return who === 'local' ? t('canary.pastLocal') : who;
}
