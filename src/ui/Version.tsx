import type { Mark } from '#lib/version-marks.ts';

/** The class that sets a version's fill and ink for everything inside. */
export function versionClass(mark: Mark): string {
  return mark.hue === 'main' ? 'v-main' : `v-${mark.hue}`;
}

/** The square with the letter. The name stands beside it, in ink. */
export function VersionMark({ mark }: { mark: Mark | null }) {
  const square = 'inline-grid size-4 shrink-0 place-items-center rounded-1 text-[10px] leading-4 font-bold';
  if (mark === null) {
    return (
      <span aria-hidden="true" className={`${square} text-ink-3 ring-1 ring-line-field ring-inset forced-colors:border`}>
        ?
      </span>
    );
  }
  return (
    <span aria-hidden="true" className={`${versionClass(mark)} ${square} bg-version text-on-version`}>
      {mark.letter}
    </span>
  );
}

/** A version by mark and name; a long name is cut, its whole text stays in the title. */
export function VersionName({ mark, name, strong = false }: { mark: Mark | null; name: string; strong?: boolean }) {
  return (
    <span className="inline-flex max-w-full min-w-0 items-center gap-1.5" title={name}>
      <VersionMark mark={mark} />
      <span className={`truncate ${strong ? 'font-medium' : ''}`}>{name}</span>
    </span>
  );
}

/** What fills the place of a version that does not exist any more: no version's colour. */
export const GONE_FILL = 'bg-sunken bg-[repeating-linear-gradient(135deg,var(--ink-3)_0_1px,transparent_1px_5px)]';

export type MiniPart = { readonly key: string; readonly mark: Mark | null; readonly percent: number };

/** A thin still bar of shares. Its words are given by the caller, in one sentence. */
export function MiniSplit({ parts, label, height = 6 }: { parts: readonly MiniPart[]; label: string; height?: 6 | 8 | 16 }) {
  const tall = { 6: 'h-1.5', 8: 'h-2', 16: 'h-4' }[height];
  return (
    <span role="img" aria-label={label} className={`flex w-full gap-0.5 overflow-hidden rounded-1 forced-colors:border ${tall}`}>
      {parts
        .filter((part) => part.percent > 0)
        .map((part) => (
          <span
            key={part.key}
            className={`min-w-0.5 ${part.mark === null ? GONE_FILL : `${versionClass(part.mark)} bg-version`}`}
            style={{ flexGrow: part.percent, flexBasis: 0 }}
          />
        ))}
    </span>
  );
}
