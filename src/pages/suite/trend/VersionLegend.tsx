import { memo } from 'react';
import type { ShownVersion } from '#lib/batch-version.ts';
import type { TrendPoint } from '#lib/matrix-trend.ts';
import { t } from '#lib/words/t.ts';
import { VersionName } from '#ui/Version.tsx';

/** The versions that the trend's colours stand for, oldest first. */
export const VersionLegend = memo(function VersionLegend({ points, versions }: { points: readonly TrendPoint[]; versions: ReadonlyMap<string, ShownVersion> }) {
  const shown = points.map((point) => versions.get(point.batch.id) ?? null);
  const known = [...new Map(shown.flatMap((version) => (version === null ? [] : [[version.id, version] as const]))).values()];
  return (
    <ul aria-label={t('suites.versionsShown')} className="flex min-w-0 flex-wrap gap-x-3 gap-y-1 text-small text-ink-2">
      {known.map((version) => (
        <li key={version.id} className="max-w-40">
          <VersionName mark={version.mark} name={version.name} />
        </li>
      ))}
      {shown.includes(null) && (
        <li title={t('suites.versionUnknownSays')}>
          <VersionName mark={null} name={t('suites.versionUnknown')} />
        </li>
      )}
    </ul>
  );
});
