import { Link } from 'react-router';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import { buttonStyle } from '#ui/button-style.ts';
import { DockedBar } from '#ui/DockedBar.tsx';
import { VersionName } from '#ui/Version.tsx';
import type { VersionRow } from './list/rows.ts';

/** The versions that were chosen, and the way to their comparison: the older one on the left. */
export function CompareBar({
  assistantId,
  mainId,
  rows,
  onClear,
}: {
  assistantId: string;
  mainId: string | undefined;
  rows: readonly VersionRow[];
  onClear: () => void;
}) {
  const [older, newer] = rows.toSorted((a, b) => a.at.localeCompare(b.at));
  if (older === undefined) return null;
  const from = newer === undefined ? 'main' : older.id;
  const to = newer === undefined ? older.id : newer.id;
  return (
    <DockedBar
      label={t('versions.chosen', { count: rows.length })}
      actions={
        <>
          <Button variant="ghost" onClick={onClear}>
            {t('versions.clearChosen')}
          </Button>
          {(newer !== undefined || older.id !== mainId) && (
            <Link to={paths.compare(assistantId, from, to)} className={`${buttonStyle(newer === undefined ? 'quiet' : 'primary')} max-phone:flex-1`}>
              {newer === undefined ? t('versions.compareMain') : t('versions.compare')}
            </Link>
          )}
        </>
      }
    >
      <p className="flex min-w-0 flex-wrap items-center gap-x-4 gap-y-1">
        <VersionName mark={older.mark} name={older.name} strong />
        {newer === undefined ? (
          <span className="text-small text-ink-3">{t('versions.chooseAnother')}</span>
        ) : (
          <VersionName mark={newer.mark} name={newer.name} strong />
        )}
      </p>
    </DockedBar>
  );
}
