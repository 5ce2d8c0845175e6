import type { ShownVersion } from '#lib/batch-version.ts';
import { percentText } from '#lib/percent.ts';
import { rateOf, scoreOf } from '#lib/matrix-score.ts';
import { dateTimeText } from '#lib/time.ts';
import { t } from '#lib/words/t.ts';
import { Field } from '#ui/Field.tsx';
import { Select } from '#ui/inputs.tsx';
import { VersionName } from '#ui/Version.tsx';
import { readSide, writeSide, type Side } from './params.ts';
import type { Compared, Loaded } from './use-compared.ts';

type Props = { label: string; side: Side | null; loaded: Loaded; size: number; compared: Compared; onPick: (side: Side | null) => void };

/** One side of the comparison: what it is, how it did, and the way to another one. */
export function SidePicker({ label, side, loaded, size, compared, onPick }: Props) {
  const { batches, testedVersions } = compared;
  const value = side === null ? '' : writeSide(side);
  const known = side === null || batches.some((batch) => batch.id === side.id) || testedVersions.some((version) => version.id === side.id);
  const rate = rateOf(scoreOf(loaded.facts));
  return (
    <div className="grid min-w-0 flex-1 basis-72 content-start gap-2 rounded-3 border border-line-2 bg-surface p-4">
      <Field label={label}>
        {(ids) => (
          <Select {...ids} value={value} onChange={(event) => onPick(readSide(event.target.value))}>
            {side === null && <option value="">{t('compare.choose')}</option>}
            {!known && <option value={value}>{nameOf(side, loaded)}</option>}
            <optgroup label={t('compare.batches')}>
              {batches.map((batch) => (
                <option key={batch.id} value={batch.id}>
                  {batchText(batch.at, compared.versionOf(batch.id))}
                </option>
              ))}
            </optgroup>
            {testedVersions.length > 0 && (
              <optgroup label={t('compare.versions')}>
                {testedVersions.map((version) => (
                  <option key={version.id} value={writeSide({ kind: 'version', id: version.id })}>
                    {version.name}
                  </option>
                ))}
              </optgroup>
            )}
          </Select>
        )}
      </Field>
      <p className="flex min-h-5 flex-wrap items-center gap-x-3 gap-y-1 text-small text-ink-3">
        {side !== null && <SideVersion side={side} compared={compared} />}
        {rate !== null && <b className="font-semibold text-ink">{percentText(Math.round(rate))}</b>}
        {loaded.facts.length > 0 && <span>{t('compare.runs', { count: loaded.facts.length })}</span>}
        {side?.kind === 'version' && size > 0 && <span>{t('compare.newest', { count: size })}</span>}
      </p>
    </div>
  );
}

function SideVersion({ side, compared }: { side: Side; compared: Compared }) {
  const version = side.kind === 'version' ? (compared.shown.get(side.id) ?? null) : compared.versionOf(side.id);
  return (
    <span title={version === null ? t('suites.versionUnknownSays') : undefined}>
      <VersionName mark={version?.mark ?? null} name={version?.name ?? t('suites.versionUnknown')} />
    </span>
  );
}

function nameOf(side: Side, loaded: Loaded): string {
  const at = Math.min(...loaded.facts.map((fact) => fact.at));
  return Number.isFinite(at) && side.kind === 'batch' ? batchText(at, null) : side.id;
}

function batchText(at: number, version: ShownVersion | null): string {
  const when = dateTimeText(new Date(at).toISOString());
  return version === null ? when : t('compare.batchOn', { when, version: version.name });
}
