import { useQuery, type QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useUrlText } from '#forms/use-url-text.ts';
import { paths } from '#lib/paths.ts';
import { locale, t } from '#lib/words/t.ts';
import { suitesQuery } from '#queries/suites.ts';
import { testsQuery } from '#queries/tests.ts';
import { warm } from '#queries/warm.ts';
import { DataTable, type Column } from '#ui/DataTable.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { SearchBox } from '#ui/SearchBox.tsx';
import { EmptyState, ErrorPanel, FilteredEmpty, Skeleton } from '#ui/states.tsx';
import { LastBatch } from './LastBatch.tsx';
import { listed, matching, suitesParams, type Listed } from './list.ts';

/** Starts what the page shows before it is shown. */
export const suitesLoader = (client: QueryClient) => () => warm(client, suitesQuery(), testsQuery());

const columns = (): Column<Listed>[] => [
  {
    key: 'name',
    head: t('suites.name'),
    track: 'minmax(0, 2fr)',
    phone: 'title',
    cell: ({ name }) => (
      <Link to={paths.suite(name)} title={name} className="block truncate rounded-1 font-medium text-ink hover:text-accent hover:underline">
        {name}
      </Link>
    ),
  },
  { key: 'tests', head: t('suites.tests'), track: '110px', phone: 'line', cell: (row) => <TestCount row={row} /> },
  { key: 'result', head: t('suites.lastBatch'), track: 'minmax(0, 1fr)', phone: 'line', cell: ({ name }) => <LastBatch suite={name} part="result" /> },
  { key: 'when', head: t('suites.when'), track: '140px', phone: 'corner', cell: ({ name }) => <LastBatch suite={name} part="when" /> },
];

/** All suites, each with its newest batch. */
export function SuitesPage() {
  const suites = useQuery(suitesQuery());
  const tests = useQuery(testsQuery());
  const [search, setSearch] = useSearchParams();
  const { q } = suitesParams.parse(Object.fromEntries(search));
  const [query, setQuery] = useUrlText(q, (text) => setSearch(text === '' ? {} : { q: text }, { replace: true, preventScrollReset: true }));
  const rows = useMemo(() => listed(suites.data ?? [], tests.data, locale()), [suites.data, tests.data]);
  const shape = useMemo(() => columns(), []);
  const shown = useMemo(() => matching(rows, query), [rows, query]);
  const count = query === '' ? t('suites.count', { count: rows.length }) : t('suites.countOf', { shown: shown.length, all: rows.length });
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <title>{t('shell.title', { page: t('suites.title') })}</title>
      <PageHeader title={t('suites.title')} facts={suites.isSuccess ? <span>{count}</span> : <span>{'\u00a0'}</span>} />
      {suites.isError && (
        <ErrorPanel title={t('suites.listFailed')} failure={suites.error} onRetry={() => void suites.refetch()} retrying={suites.isFetching} />
      )}
      {!(suites.isError && suites.data === undefined) && (
        <>
          {(rows.length > 0 || suites.isPending) && (
            <SearchBox label={t('suites.searchLabel')} placeholder={t('suites.searchPlaceholder')} value={query} onChange={setQuery} />
          )}
          <DataTable
            label={t('suites.title')}
            rows={shown}
            rowKey={(row) => row.name}
            columns={shape}
            rowHeight={40}
            phoneHeight={84}
            loading={suites.isPending}
            empty={
              rows.length > 0 ? (
                <FilteredEmpty title={t('suites.noneMatch')} onClear={() => setQuery('')} />
              ) : (
                <EmptyState title={t('suites.emptyTitle')}>{t('suites.emptySays')}</EmptyState>
              )
            }
          />
        </>
      )}
    </div>
  );
}

function TestCount({ row }: { row: Listed }) {
  const tests = useQuery(testsQuery());
  if (row.tests === null) return tests.isError ? <span className="text-small text-ink-3">–</span> : <Skeleton height={14} width={56} />;
  return <span className="flex min-h-5 items-center text-small text-ink-2">{t('suites.testCount', { count: row.tests })}</span>;
}
