import type { Interval } from '#lib/stats/wilson.ts';
import { percentText } from '#lib/percent.ts';
import type { Mark } from '#lib/version-marks.ts';
import { t } from '#lib/words/t.ts';
import { versionClass } from '#ui/Version.tsx';

type Props = {
  mark: Mark | null;
  rate: number;
  interval: Interval;
  /** The rate of main, where it is known. */
  mainRate: number | null;
  /** Where the axis begins, 0 to 1; it ends at 1. All rows of a table share it. */
  from: number;
};

/** A pass rate on a shared axis: a line with caps for what it may be, a dot for what was seen, a dashed line for main. */
export function Whisker({ mark, rate, interval, mainRate, from }: Props) {
  const at = (value: number) => `${((Math.max(from, value) - from) / (1 - from)) * 100}%`;
  const says = t('evidence.axisSays', { rate: rateText(rate), low: rateText(interval.low), high: rateText(interval.high) });
  return (
    <span
      role="img"
      aria-label={mainRate === null ? says : says + t('ui.semicolon') + t('evidence.axisMain', { rate: rateText(mainRate) })}
      className={`relative block h-4 w-full forced-color-adjust-none ${mark === null ? '[--c:var(--ink-3)]' : versionClass(mark)}`}
    >
      <span className="absolute inset-x-0 top-1/2 h-px bg-line" />
      {mainRate !== null && <span className="absolute inset-y-0 border-s border-dashed border-ink-3" style={{ insetInlineStart: at(mainRate) }} />}
      <span
        className="absolute inset-y-1 border-x-2 border-(--c) before:absolute before:inset-x-0 before:top-1/2 before:h-0.5 before:-translate-y-1/2 before:bg-(--c)"
        style={{ insetInlineStart: at(interval.low), insetInlineEnd: `calc(100% - ${at(interval.high)})` }}
      />
      <span
        className="absolute top-1/2 size-2.5 -translate-x-1/2 -translate-y-1/2 rounded-full bg-(--c) ring-2 ring-surface rtl:translate-x-1/2"
        style={{ insetInlineStart: at(rate) }}
      />
    </span>
  );
}

/** The start of an axis that shows every whisker: 60 %, or the tenth below the lowest end. */
export function axisFrom(intervals: readonly (Interval | null)[]): number {
  const lowest = Math.min(0.6, ...intervals.flatMap((interval) => interval?.low ?? []));
  return Math.floor(lowest * 10) / 10;
}

/** A rate from 0 to 1 with one decimal. */
export function rateText(rate: number): string {
  return percentText(Math.round(rate * 1000) / 10);
}

/** The ends and the middle of an axis. */
export function AxisTicks({ from }: { from: number }) {
  return (
    <span aria-hidden="true" className="flex justify-between text-micro">
      <span>{percentText(Math.round(from * 100))}</span>
      <span>{percentText(100)}</span>
    </span>
  );
}
