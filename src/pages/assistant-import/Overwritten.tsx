import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import { assistantsQuery } from '#queries/assistants.ts';
import { linkStyle } from '#ui/button-style.ts';
import { Card } from '#ui/Card.tsx';
import { ErrorPanel, Skeleton } from '#ui/states.tsx';
import { overwrittenBy, type WantedImport } from '#wire/imported.ts';

/** Which assistants an import will overwrite: those that came from there before. */
export function Overwritten({ wanted }: { wanted: WantedImport }) {
  const { data, isError, error, isFetching, refetch } = useQuery(assistantsQuery());
  const found = data && overwrittenBy(data, wanted);
  return (
    <Card title={t('imports.overwritten')} label={t('imports.overwritten')}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
        <p className="max-w-[80ch] text-small text-ink-2">{t('imports.overwrites')}</p>
        {found === undefined && !isError && <Skeleton height={24} />}
        {found === undefined && isError && (
          <ErrorPanel title={t('assistants.listFailed')} failure={error} onRetry={() => void refetch()} retrying={isFetching} />
        )}
        {found?.length === 0 && <p className="font-medium">{t('imports.overwritesNone')}</p>}
        {found !== undefined && found.length > 0 && (
          <>
            <ul className="max-h-80 divide-y divide-line overflow-y-auto rounded-2 border border-line-2">
              {found.map(({ id, name }) => (
                <li key={id} className="flex min-w-0 px-3 py-2">
                  <Link to={paths.assistant(id)} target="_blank" className={`${linkStyle} min-w-0 truncate`}>
                    {name.trim() || t('assistants.nameless')}
                  </Link>
                </li>
              ))}
            </ul>
            <p className="text-small text-ink-3">{t('imports.copySays')}</p>
          </>
        )}
      </div>
    </Card>
  );
}
