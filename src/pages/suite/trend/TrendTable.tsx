import type { ShownVersion } from '#lib/batch-version.ts';
import type { Placed, TrendPoint } from '#lib/matrix-trend.ts';
import { percentText } from '#lib/percent.ts';
import { dateTimeText, durationText } from '#lib/time.ts';
import { t } from '#lib/words/t.ts';
import { VersionName } from '#ui/Version.tsx';
import type { Happening } from './happenings.ts';

type Props = { points: readonly TrendPoint[]; versions: ReadonlyMap<string, ShownVersion>; events: readonly Placed<Happening>[] };

/** A region that scrolls must be reachable, or the keyboard cannot scroll it. */
const REACHABLE = { tabIndex: 0 };

/** What the charts show, newest first. */
export function TrendTable({ points, versions, events }: Props) {
  const heads = [
    t('suites.when'),
    t('suites.version'),
    t('suites.passedOf'),
    t('suites.rate'),
    t('suites.interval'),
    t('suites.took'),
    t('suites.changedBefore'),
  ];
  return (
    <div role="region" aria-label={t('suites.trendTitle')} {...REACHABLE} className="max-h-80 overflow-auto border-t border-line -outline-offset-2">
      <table className="w-full text-left text-small">
        <thead className="sticky top-0 bg-surface">
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className="border-b border-line-2 px-4 py-2 font-medium whitespace-nowrap text-ink-3">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points
            .map((point, at) => ({ point, before: events.filter((placed) => placed.before === at).map(({ event }) => event.text) }))
            .toReversed()
            .map(({ point, before }) => {
              const version = versions.get(point.batch.id);
              const cells = [
                t('suites.ofTotal', { passed: point.passed, total: point.ended }),
                percentText(Math.round(point.rate)),
                t('suites.fromTo', { from: percentText(Math.round(point.interval.low * 100)), to: percentText(Math.round(point.interval.high * 100)) }),
                point.took === null ? t('ui.unknown') : durationText(point.took),
                before.join(t('ui.semicolon')),
              ];
              return (
                <tr key={point.batch.id} className="border-b border-line last:border-b-0">
                  <th scope="row" className="px-4 py-1.5 font-normal whitespace-nowrap">
                    {dateTimeText(new Date(point.batch.at).toISOString())}
                  </th>
                  <td className="px-4 py-1.5 whitespace-nowrap">
                    <VersionName mark={version?.mark ?? null} name={version?.name ?? t('suites.versionUnknown')} />
                  </td>
                  {cells.map((cell, at) => (
                    <td key={heads[at + 2]} className="px-4 py-1.5 whitespace-nowrap text-ink-2">
                      {cell}
                    </td>
                  ))}
                </tr>
              );
            })}
        </tbody>
      </table>
    </div>
  );
}
