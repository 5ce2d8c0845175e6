import { Link } from 'react-router';
import type { ShownVersion } from '#lib/batch-version.ts';
import type { Batch } from '#lib/matrix.ts';
import { countChanges, pairTests } from '#lib/matrix-compare.ts';
import type { Walk } from '#lib/matrix-walk.ts';
import { paths } from '#lib/paths.ts';
import { dateTimeText } from '#lib/time.ts';
import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import { buttonStyle } from '#ui/button-style.ts';
import { DockedBar } from '#ui/DockedBar.tsx';
import { VersionMark } from '#ui/Version.tsx';

type Props = { suite: string; marked: readonly string[]; walk: Walk; versions: ReadonlyMap<string, ShownVersion>; onClear: () => void };

/** The batches that are marked, what lies between them in three numbers, and the way to the whole comparison. */
export function CompareBar({ suite, marked, walk, versions, onClear }: Props) {
  const batches = marked.flatMap((id) => walk.history.byId.get(id) ?? []).toSorted((a, b) => a.at - b.at);
  const [before, after] = batches;
  if (before === undefined) return null;
  const counts = after === undefined ? null : countChanges(pairTests([...before.cells.values()], [...after.cells.values()]));
  return (
    <DockedBar
      label={t('suites.compare')}
      actions={
        <>
          <Button onClick={onClear}>{t('ui.clear')}</Button>
          {after !== undefined && (
            <Link to={paths.compareRuns(suite, before.id, after.id)} className={buttonStyle('primary')}>
              {t('suites.compareDo')}
            </Link>
          )}
        </>
      }
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Side batch={before} version={versions.get(before.id)} />
        {after === undefined ? (
          <span className="text-small text-ink-3">{t('suites.compareSecond')}</span>
        ) : (
          <>
            <span className="text-small text-ink-3">{t('suites.compareWith')}</span>
            <Side batch={after} version={versions.get(after.id)} />
          </>
        )}
        {counts !== null && (
          <span className="text-small text-ink-3">
            {t('suites.compareCounts', { regressed: counts.regressed, fixed: counts.fixed, failing: counts['both-fail'] })}
          </span>
        )}
      </div>
    </DockedBar>
  );
}

function Side({ batch, version }: { batch: Batch; version: ShownVersion | undefined }) {
  return (
    <span className="flex min-w-0 items-center gap-2 rounded-2 bg-sunken px-3 py-1.5">
      <VersionMark mark={version?.mark ?? null} />
      <b className="font-semibold whitespace-nowrap">{dateTimeText(new Date(batch.at).toISOString())}</b>
      <span className="truncate text-ink-2 max-phone:hidden">{version?.name ?? t('suites.versionUnknown')}</span>
    </span>
  );
}
