import { useQuery, type QueryClient } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { Link, useParams, useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { z } from 'zod';
import { useUrlText } from '#forms/use-url-text.ts';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import { assistantQuery } from '#queries/assistants.ts';
import { canaryQuery } from '#queries/canary.ts';
import { ledgerQuery } from '#queries/ledger.ts';
import { statusQuery } from '#queries/local.ts';
import { versionsQuery } from '#queries/versions.ts';
import { warm } from '#queries/warm.ts';
import { buttonStyle } from '#ui/button-style.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { Note } from '#ui/Note.tsx';
import { SearchBox } from '#ui/SearchBox.tsx';
import { EmptyState, ErrorPanel, FilteredEmpty } from '#ui/states.tsx';
import { latestBatches } from '#wire/latest-batches.ts';
import { OneVersion } from './actions/OneVersion.tsx';
import { CompareBar } from './CompareBar.tsx';
import { columns } from './list/columns.tsx';
import { filteredRows, versionRows, type VersionRow } from './list/rows.ts';
import type { Action } from './list/VersionMenu.tsx';

/** Starts what the page shows before it is shown. */
export const versionsLoader =
  (client: QueryClient) =>
  ({ params }: LoaderFunctionArgs) => {
    const id = params['id'] ?? '';
    return warm(client, assistantQuery(id), versionsQuery(id), canaryQuery(id), ledgerQuery(id), statusQuery());
  };

/** Up to so many versions a search would only be in the way. */
const SEARCHED_FROM = 10;

const params = z.object({ q: z.string().catch('') });

const NONE: readonly VersionRow[] = [];

/** Every version of an assistant, newest first: who hears it, how its suite went, and what can be done with it. */
export function VersionsPage() {
  const id = useParams()['id'] ?? '';
  const assistant = useQuery(assistantQuery(id));
  const versions = useQuery(versionsQuery(id));
  const canary = useQuery(canaryQuery(id));
  const ledger = useQuery(ledgerQuery(id));
  const [search, setSearch] = useSearchParams();
  const [text, setText] = useUrlText(params.parse(Object.fromEntries(search)).q, (q) =>
    setSearch(q === '' ? {} : { q }, { replace: true, preventScrollReset: true }),
  );
  const query = useDeferredValue(text);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [open, setOpen] = useState<{ action: Action; row: VersionRow } | null>(null);
  const main = assistant.data;
  const batches = useMemo(() => latestBatches(ledger.data ?? []), [ledger.data]);
  const all = useMemo(
    () => (main === undefined || versions.data === undefined ? NONE : versionRows({ main, versions: versions.data, canary: canary.data, batches })),
    [main, versions.data, canary.data, batches],
  );
  const rows = useMemo(() => filteredRows(all, query), [all, query]);
  const mainId = main?.version_id ?? undefined;
  const shape = columns({
    assistantId: id,
    mainId,
    canary: canary.data,
    chosen,
    // A third choice lets go of the first.
    onChoose: (one) => setChosen(chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen.slice(-1), one]),
    onAction: (action, row) => setOpen({ action, row }),
    splitFailed: canary.isError,
  });
  const refresh = () => void Promise.all([assistant.refetch(), versions.refetch(), canary.refetch()]);
  if (versions.isError && versions.data === undefined) {
    return <ErrorPanel title={t('versions.loadFailed')} failure={versions.error} onRetry={() => void versions.refetch()} retrying={versions.isFetching} />;
  }
  const isOnlyMain = all.length === 1 && all[0]?.id === mainId;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <h2 className="sr-only">{t('versions.title')}</h2>
      <div className="flex min-h-8 flex-wrap items-center gap-x-4 gap-y-2">
        {(all.length > SEARCHED_FROM || text !== '') && (
          <SearchBox label={t('versions.searchLabel')} placeholder={t('versions.searchPlaceholder')} value={text} onChange={setText} />
        )}
        <p className="text-small text-ink-3">
          <span role="status">
            {all.length === 0
              ? '\u00a0'
              : rows.length === all.length
                ? t('versions.count', { count: all.length })
                : t('versions.countOf', { shown: rows.length, all: all.length })}
          </span>
          {all.length > 1 && <span className="max-phone:hidden"> · {t('versions.says')}</span>}
        </p>
      </div>
      {ledger.isError && ledger.data === undefined && <p className="text-small text-error">{t('versions.resultsFailed')}</p>}
      {versions.isError && (
        <ErrorPanel title={t('versions.loadFailed')} failure={versions.error} onRetry={() => void versions.refetch()} retrying={versions.isFetching} />
      )}
      <DataTable
        label={t('versions.title')}
        rows={rows}
        rowKey={(row) => row.id}
        columns={shape}
        loading={versions.data === undefined || main === undefined}
        phoneHeight={batches.size === 0 ? 104 : 142}
        empty={
          all.length === 0 ? (
            <EmptyState title={t('versions.emptyTitle')} action={<ToConfigure id={id} />}>
              {t('versions.emptySays')}
            </EmptyState>
          ) : (
            <FilteredEmpty title={t('versions.noneMatch')} onClear={() => setText('')} />
          )
        }
      />
      {isOnlyMain && (
        <Note actions={<ToConfigure id={id} />}>
          <b className="font-semibold">{t('versions.onlyMainTitle')}.</b> {t('versions.onlyMainSays')}
        </Note>
      )}
      <CompareBar assistantId={id} mainId={mainId} rows={all.filter((row) => chosen.includes(row.id))} onClear={() => setChosen([])} />
      {open && canary.data !== undefined && (
        <OneVersion
          assistantId={id}
          action={open.action}
          row={all.find((row) => row.id === open.row.id) ?? open.row}
          all={all}
          canary={canary.data}
          onStale={refresh}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}

function ToConfigure({ id }: { id: string }) {
  return (
    <Link to={paths.assistant(id)} className={buttonStyle('quiet', 'small')}>
      {t('versions.toConfigure')}
    </Link>
  );
}
