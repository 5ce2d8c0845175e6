import { memo } from 'react';
import type { ShownVersion } from '#lib/batch-version.ts';
import { median, type TrendPoint } from '#lib/matrix-trend.ts';
import { dateText, durationText } from '#lib/time.ts';
import { t } from '#lib/words/t.ts';
import { Card } from '#ui/Card.tsx';
import { versionClass } from '#ui/Version.tsx';

type Props = { points: readonly TrendPoint[]; versions: ReadonlyMap<string, ShownVersion> };

/** How long the middle run of each batch took, as bars in the colours of the versions. */
export const DurationChart = memo(function DurationChart({ points, versions }: Props) {
  const longest = Math.max(0, ...points.map((point) => point.took ?? 0));
  const half = Math.ceil(points.length / 2);
  const middle = (part: readonly TrendPoint[]) => median(part.flatMap((point) => point.took ?? []));
  const [was, is] = [middle(points.slice(0, half)), middle(points.slice(half))];
  const text = (ms: number | null) => (ms === null ? t('ui.unknown') : durationText(ms));
  const [first, last] = [points[0], points.at(-1)];
  return (
    <Card
      title={t('suites.tookTitle')}
      actions={
        <span className="text-small text-ink-3">
          <b className="font-semibold text-ink">{text(is)}</b> {t('suites.tookWas', { time: text(was) })}
        </span>
      }
    >
      {longest === 0 ? (
        <p className="text-small text-ink-3">{t('suites.tookNone')}</p>
      ) : (
        <div role="img" aria-label={t('suites.tookSays', { count: points.length, is: text(is), was: text(was) })}>
          <div className="relative ml-11 flex h-36 items-end gap-px">
            {[1, 0.5, 0].map((part) => (
              <span key={part} className="absolute inset-x-0 border-t border-line" style={{ top: `${(1 - part) * 100}%` }}>
                <span className="absolute right-full -mt-2 mr-2 text-micro whitespace-nowrap text-ink-3">{durationText(longest * part)}</span>
              </span>
            ))}
            {points.map((point) => {
              const version = versions.get(point.batch.id);
              const fill = version?.mark ? `${versionClass(version.mark)} bg-version` : 'bg-sunken ring-1 ring-line-field ring-inset forced-colors:border';
              return (
                <span
                  key={point.batch.id}
                  title={t('suites.barSays', { when: day(point), time: text(point.took), version: version?.name ?? t('suites.versionUnknown') })}
                  className={`relative min-w-0 flex-1 rounded-t-[2px] ${fill}`}
                  style={{ height: `${((point.took ?? 0) / longest) * 100}%` }}
                />
              );
            })}
          </div>
          <div className="mt-1 ml-11 flex h-5 justify-between text-micro text-ink-3">
            <span>{first === undefined ? '' : day(first)}</span>
            <span>{last === undefined ? '' : day(last)}</span>
          </div>
        </div>
      )}
    </Card>
  );
});

function day(point: TrendPoint): string {
  return dateText(new Date(point.batch.at).toISOString(), false);
}
