import { Link } from 'react-router';
import { listText } from '#lib/list-text.ts';
import { paths } from '#lib/paths.ts';
import { percentText } from '#lib/percent.ts';
import { MAIN_MARK, marksOf } from '#lib/version-marks.ts';
import { t } from '#lib/words/t.ts';
import { Skeleton } from '#ui/states.tsx';
import { TimeText } from '#ui/TimeText.tsx';
import { MiniSplit } from '#ui/Version.tsx';
import { heard } from '#wire/heard.ts';
import type { Ramp } from '#wire/ramp.ts';
import type { Reading } from '../look/reading.ts';
import type { Split } from '../look/use-splits.ts';
import { HomeCard, HomeLine, lineLink } from './HomeCard.tsx';

type Props = { splits: readonly Split[]; ramps: readonly Ramp[]; reading: Reading; isPart: boolean };

/** Who does not hear main right now. */
export function CanariesCard({ splits, ramps, reading, isPart }: Props) {
  return (
    <HomeCard
      title={t('home.canaries')}
      failed={t('home.canariesFailed')}
      reading={reading}
      empty={splits.length > 0 ? null : <p>{isPart ? t('home.canariesNonePart') : t('home.canariesNone')}</p>}
    >
      {splits.map((split) => (
        <CanaryLine key={split.assistant.id} split={split} ramp={ramps.find((ramp) => ramp.assistant_id === split.assistant.id)} />
      ))}
    </HomeCard>
  );
}

function CanaryLine({ split, ramp }: { split: Split; ramp: Ramp | undefined }) {
  const { assistant, canary, versions } = split;
  const { before, everyone, main } = heard(canary);
  const marks = marksOf(versions ?? [], assistant.version_id ?? undefined);
  const names = new Map(versions?.map((version) => [version.version_id, version.version_name]));
  const parts = everyone.map(({ versionId, percent }) => ({
    key: versionId,
    percent,
    mark: marks.get(versionId) ?? null,
    name: names.get(versionId)?.trim() || (names.has(versionId) ? versionId.slice(0, 8) : t('home.gone')),
  }));
  const shares = [...parts, { name: t('home.main'), percent: main }].map(({ name, percent }) => t('home.share', { name, percent: percentText(percent) }));
  const words = parts.length === 0 ? t('home.someCallers', { count: before }) : shares.slice(0, 3).join(' · ');
  return (
    <HomeLine>
      <span className="min-w-0 flex-1 basis-48">
        <Link to={paths.canary(assistant.id)} className={`font-medium ${lineLink}`}>
          {assistant.name.trim()}
        </Link>
        {versions === null ? (
          <Skeleton height={16} width={180} />
        ) : (
          <span className="block text-small break-words text-ink-2">
            {words}
            {parts.length > 0 && before > 0 && ` · ${t('home.rulesBefore', { count: before })}`}
          </span>
        )}
        {ramp !== undefined && (
          <span className="block text-small text-ink-3">
            {t('home.ramp', { state: ramp.state === 'paused' ? t('home.ramppaused') : t('home.ramprunning'), step: ramp.step + 1, steps: ramp.steps.length })}
          </span>
        )}
      </span>
      <span className="w-40 max-phone:w-full">
        {versions !== null && (
          <MiniSplit
            height={8}
            label={t('home.shares', { name: assistant.name, shares: listText(shares) })}
            parts={[...parts, { key: 'main', mark: MAIN_MARK, percent: main }]}
          />
        )}
      </span>
      <span className="w-24 text-right text-small text-ink-3 max-phone:w-auto">
        <TimeText iso={canary.updated_at} />
      </span>
    </HomeLine>
  );
}
