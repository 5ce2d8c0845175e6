import { memo } from 'react';
import type { ShownVersion } from '#lib/batch-version.ts';
import type { Placed, TrendPoint } from '#lib/matrix-trend.ts';
import { percentText } from '#lib/percent.ts';
import { dateTimeText } from '#lib/time.ts';
import { t } from '#lib/words/t.ts';
import { versionClass, VersionMark } from '#ui/Version.tsx';
import type { Happening } from './happenings.ts';

type Props = { points: readonly TrendPoint[]; versions: ReadonlyMap<string, ShownVersion>; events: readonly Placed<Happening>[] };

/** The pass rate as a line of dots in the colours of the versions, with its 95 % interval, and what was changed in between. */
export const RateChart = memo(function RateChart({ points, versions, events }: Props) {
  const lowest = Math.min(...points.map((point) => point.interval.low * 100));
  const floor = Math.max(0, Math.min(80, Math.floor(lowest / 10) * 10));
  const x = (at: number) => ((at + 0.5) / points.length) * 100;
  const y = (percent: number) => ((100 - percent) / (100 - floor)) * 100;
  const line = points.map((point, at) => `${x(at)} ${y(point.rate)}`).join('L');
  const top = points.map((point, at) => `${x(at)} ${y(point.interval.high * 100)}`);
  const bottom = points.map((point, at) => `${x(at)} ${y(point.interval.low * 100)}`).toReversed();
  const steps = [100, Math.round((100 + floor) / 2), floor];
  const [first, last] = [points[0], points.at(-1)];
  return (
    <div
      role="img"
      aria-label={t('suites.rateSays', { count: points.length, from: percentText(Math.round(first?.rate ?? 0)), to: percentText(Math.round(last?.rate ?? 0)) })}
    >
      <div className="relative ml-11 h-36">
        {steps.map((step) => (
          <div key={step} className="absolute inset-x-0 border-t border-line" style={{ top: `${y(step)}%` }}>
            <span className="absolute right-full -mt-2 mr-2 text-micro whitespace-nowrap text-ink-3">{percentText(step)}</span>
          </div>
        ))}
        <svg aria-hidden="true" viewBox="0 0 100 100" preserveAspectRatio="none" className="absolute inset-0 size-full overflow-visible">
          <path d={`M${[...top, ...bottom].join('L')}Z`} className="fill-(--line) opacity-50" />
          <path d={`M${line}`} fill="none" vectorEffect="non-scaling-stroke" strokeWidth={1.5} className="stroke-(--ink-3)" />
        </svg>
        {events.map(({ event, before }) => (
          <span
            key={event.id}
            title={t('suites.happened', { what: event.text, when: whenText(event.at) })}
            className="absolute inset-y-0 -ml-1 w-2"
            style={{ left: `${(before / points.length) * 100}%` }}
          >
            <span className="absolute inset-y-0 left-1 border-l border-dashed border-ink-3" />
          </span>
        ))}
        {points.map((point, at) => {
          const version = versions.get(point.batch.id);
          const dot = version?.mark ? `${versionClass(version.mark)} bg-version` : 'bg-surface ring-1 ring-line-field ring-inset forced-colors:border';
          return (
            <span
              key={point.batch.id}
              title={pointText(point, version)}
              className={`absolute -mt-1 -ml-1 size-2 rounded-full ${dot}`}
              style={{ left: `${x(at)}%`, top: `${y(point.rate)}%` }}
            />
          );
        })}
      </div>
      <div className="relative mt-1 ml-11 h-5 text-micro text-ink-3">
        {events.map(({ event, before }) => {
          const left = before / points.length;
          return (
            <span
              key={event.id}
              className={`absolute flex max-w-32 items-center gap-1 ${left > 0.75 ? '-translate-x-full' : ''}`}
              style={{ left: `${left * 100}%` }}
            >
              {event.version !== null && <VersionMark mark={event.version.mark} />}
              <span className="truncate">{event.text}</span>
            </span>
          );
        })}
      </div>
    </div>
  );
});

function pointText({ batch, rate, passed, ended }: TrendPoint, version: ShownVersion | undefined): string {
  return t('suites.pointSays', {
    when: whenText(batch.at),
    rate: percentText(Math.round(rate)),
    passed,
    total: ended,
    version: version?.name ?? t('suites.versionUnknown'),
  });
}

function whenText(at: number): string {
  return dateTimeText(new Date(at).toISOString());
}
