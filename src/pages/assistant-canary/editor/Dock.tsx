import type { ReactNode } from 'react';
import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import { DockedBar } from '#ui/DockedBar.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Bar } from '#pages/assistant-canary/review/ChangeList.tsx';
import { changeTexts } from '#pages/assistant-canary/review/change-words.ts';
import type { Change } from '#pages/assistant-canary/review/changes.ts';
import type { VersionBook } from '#pages/assistant-canary/versions.ts';
import { whoText } from '#pages/assistant-canary/who/who-words.ts';

/** So many sentences fit into the bar. */
const SHOWN = 2;

type Props = {
  changes: readonly Change[];
  book: VersionBook;
  /** Nothing is left of the split: saving means to end it. */
  isEnd: boolean;
  blocked: string | undefined;
  /** What somebody else did, or what went wrong. */
  notice: ReactNode;
  onDiscard: () => void;
  onReview: () => void;
};

/** What waits to be saved, in two bars and a few words. */
export function Dock({ changes, book, isEnd, blocked, notice, onDiscard, onReview }: Props) {
  const bars = changes.find((change) => change.kind === 'shares');
  const texts = changes.flatMap((change) => changeTexts(change, book));
  return (
    <DockedBar
      label={t('canary.unsaved')}
      actions={
        <>
          <Button variant="ghost" onClick={onDiscard}>
            {t('canary.discard')}
          </Button>
          <Button variant={isEnd ? 'danger' : 'primary'} disabledReason={blocked} onClick={onReview}>
            {isEnd ? t('canary.reviewEnd') : t('canary.review')}
          </Button>
        </>
      }
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
        {notice}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          {bars && (
            <div className="grid w-full max-w-96 grid-cols-[minmax(0,1fr)_16px_minmax(0,1fr)] items-end gap-3">
              <div className="grid min-w-0 gap-1">
                <span className="truncate text-small text-ink-3">{t('canary.before', { who: whoText(bars.rule.match, bars.at === 0) })}</span>
                <Bar slots={bars.before} book={book} />
              </div>
              <Icon name="arrowRight" className="text-ink-3 rtl:-scale-x-100" />
              <div className="grid min-w-0 gap-1">
                <span className="text-small text-ink-3">{t('canary.after')}</span>
                <Bar slots={bars.rule.slots} book={book} />
              </div>
            </div>
          )}
          <ul className="grid min-w-0 flex-1 basis-56 gap-0.5 text-small">
            {texts.slice(0, SHOWN).map((text) => (
              <li key={text} className="break-words">
                {text}
              </li>
            ))}
            {texts.length > SHOWN && <li className="text-ink-3">{t('canary.moreChanges', { count: texts.length - SHOWN })}</li>}
            {blocked !== undefined && <li className="text-fail">{blocked}</li>}
          </ul>
        </div>
      </div>
    </DockedBar>
  );
}
