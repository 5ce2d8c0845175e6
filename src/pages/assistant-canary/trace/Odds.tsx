import { numberFormat } from '#lib/formats.ts';
import { percentText } from '#lib/percent.ts';
import { t } from '#lib/words/t.ts';
import { GONE_FILL, VersionName, versionClass } from '#ui/Version.tsx';
import type { Share, Slot } from '#wire/split.ts';
import { partsOf, sharesText } from '#pages/assistant-canary/split/parts.ts';
import type { VersionBook } from '#pages/assistant-canary/versions.ts';
import { perHundred } from './trace.ts';

/** Odds as calls of a hundred, in words and as a hundred dots. */
export function Odds({ title, slots, main, book }: { title: string; slots: readonly Slot[]; main: Share; book: VersionBook }) {
  const parts = partsOf(slots, book);
  const dots = perHundred([...slots.filter((slot) => slot.share > 0).map((slot) => slot.share), ...(main > 0 ? [main] : [])]);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-1">
      <p className="text-small text-ink-3">{title}</p>
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-1">
        {parts.map((part) => (
          <li key={part.key} className="flex min-w-0 items-center gap-x-2">
            <b className={`text-end text-lead font-semibold ${parts.every((one) => Number.isInteger(one.percent)) ? 'min-w-6' : 'min-w-12'}`}>
              {oddsText(part.percent)}
            </b>
            <VersionName mark={part.mark} name={part.name} />
          </li>
        ))}
      </ul>
      <span
        role="img"
        aria-label={t('canary.dots', { shares: sharesText(parts, percentText) })}
        className="mt-2 grid grid-cols-[repeat(25,minmax(0,1fr))] gap-[3px]"
      >
        {parts.flatMap((part, at) =>
          Array.from({ length: dots[at] ?? 0 }, (_, i) => (
            <i
              key={`${part.key}/${i}`}
              className={`aspect-square rounded-full forced-colors:border ${part.mark === null ? GONE_FILL : `${versionClass(part.mark)} bg-version`}`}
            />
          )),
        )}
      </span>
    </div>
  );
}

/** 33.33 of a hundred calls; a sign would say the hundred twice. */
function oddsText(percent: number): string {
  return numberFormat({ maximumFractionDigits: 2 }).format(percent);
}
