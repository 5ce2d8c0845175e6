import { t } from '#lib/words/t.ts';
import { Icon } from '#ui/Icon.tsx';
import { MiniSplit, VersionName } from '#ui/Version.tsx';
import { WHOLE, type Slot } from '#wire/split.ts';
import { exactPercentText } from '#pages/assistant-canary/split/exact-percent.ts';
import { partsOf, sharesText } from '#pages/assistant-canary/split/parts.ts';
import type { VersionBook } from '#pages/assistant-canary/versions.ts';

/** What a closed rule's callers hear. */
export function WhatLine({ slots, book }: { slots: readonly Slot[]; book: VersionBook }) {
  const parts = partsOf(slots, book);
  const whole = slots.find((slot) => slot.share === WHOLE);
  return (
    <div className="flex min-h-7 flex-wrap items-center gap-x-3 gap-y-1.5">
      <Icon name="arrowRight" className="-ms-6 -me-1.5 text-ink-3 max-phone:ms-0 rtl:-scale-x-100" />
      {parts.map((part) => (
        <span key={part.key} className="inline-flex max-w-full min-w-0 items-center gap-1.5">
          {whole === undefined && <b className="font-semibold">{exactPercentText(part.percent)}</b>}
          <VersionName mark={part.mark} name={part.name} />
          {whole !== undefined && <span className="text-ink-3">{t('canary.everyCall')}</span>}
        </span>
      ))}
      {whole === undefined && (
        <span className="flex min-w-40 flex-1 max-phone:basis-full">
          <MiniSplit parts={parts} label={sharesText(parts)} height={16} />
        </span>
      )}
    </div>
  );
}
