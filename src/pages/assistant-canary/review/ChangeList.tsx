import { t } from '#lib/words/t.ts';
import { MiniSplit } from '#ui/Version.tsx';
import type { Slot } from '#wire/split.ts';
import { partsOf, sharesText } from '#pages/assistant-canary/split/parts.ts';
import type { VersionBook } from '#pages/assistant-canary/versions.ts';
import { whoText } from '#pages/assistant-canary/who/who-words.ts';
import { changeTexts } from './change-words.ts';
import type { Change } from './changes.ts';

/** What changes: for each split a bar before and after, and everything in words. */
export function ChangeList({ changes, book }: { changes: readonly Change[]; book: VersionBook }) {
  return (
    <ul className="grid gap-4">
      {changes.map((change, at) => (
        <li key={at} className="grid gap-2">
          {change.kind === 'shares' && (
            <dl className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-3 gap-y-1.5">
              <dt className="text-small text-ink-3">{t('canary.before', { who: whoText(change.rule.match, change.at === 0) })}</dt>
              <dd>
                <Bar slots={change.before} book={book} />
              </dd>
              <dt className="text-small text-ink-3">{t('canary.after')}</dt>
              <dd>
                <Bar slots={change.rule.slots} book={book} />
              </dd>
            </dl>
          )}
          {changeTexts(change, book).map((text) => (
            <p key={text} className="break-words">
              {text}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** A still bar with its shares read out. */
export function Bar({ slots, book }: { slots: readonly Slot[]; book: VersionBook }) {
  const parts = partsOf(slots, book);
  return <MiniSplit parts={parts} label={sharesText(parts)} height={16} />;
}
