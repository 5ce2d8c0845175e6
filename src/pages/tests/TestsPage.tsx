import { useMutation, useQuery, type QueryClient } from '@tanstack/react-query';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { paths } from '#lib/paths.ts';
import { locale, t } from '#lib/words/t.ts';
import { assistantsQuery } from '#queries/assistants.ts';
import { lastResultsQuery } from '#queries/last-results.ts';
import { exportTestsWrite } from '#queries/test-export.ts';
import { testsQuery } from '#queries/tests.ts';
import { warm } from '#queries/warm.ts';
import { Button } from '#ui/Button.tsx';
import { Chosen } from '#ui/chosen.ts';
import { buttonStyle } from '#ui/button-style.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { saveFile } from '#ui/save-file.ts';
import { EmptyState, ErrorPanel, FilteredEmpty } from '#ui/states.tsx';
import type { AssistantTest } from '#wire/test.ts';
import { AskedDialog, type Asked } from './bulk/AskedDialog.tsx';
import { BulkBar } from './bulk/BulkBar.tsx';
import { columns } from './list/columns.tsx';
import { Filters } from './list/Filters.tsx';
import { filtered, indexed, SORTS, sorted } from './list/list.ts';
import { useTestsParams } from './list/use-tests-params.ts';

/** Starts what the page shows before it is shown. */
export const testsLoader = (client: QueryClient) => () => warm(client, testsQuery(), assistantsQuery());

const NONE: readonly AssistantTest[] = [];
const idOf = (test: AssistantTest) => test.test_id;
const UNKNOWN = { known: undefined, complete: true };

/** All tests, filtered in the browser: the API's pages are read one after the other, unnoticed. */
export function TestsPage() {
  const tests = useQuery(testsQuery());
  const { mutate: keep, isPending: isKeeping } = useMutation(exportTestsWrite());
  const onExport = useCallback(
    (ids: readonly string[]) => keep(ids, { onSuccess: ({ answer }) => saveFile(answer.name, answer.text, 'application/json') }),
    [keep],
  );
  const [asked, setAsked] = useState<Asked | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const list = useTestsParams();
  const all = tests.data ?? NONE;
  const index = useMemo(() => indexed(all), [all]);
  const { sort, dir, result } = list.params;
  const ordered = useMemo(() => sorted(index, sort, dir, locale()), [index, sort, dir]);
  // The field answers every key at once; the rows follow when there is time.
  const q = useDeferredValue(list.text);
  const { suite, channel, destination } = list.params;
  const want = useMemo(() => ({ q, suite, channel, destination, result, sort, dir }), [q, suite, channel, destination, result, sort, dir]);
  // Last results are asked for only of what the other choices leave; the text is left out, or each key would ask anew.
  const asks = useMemo(() => filtered(index, { ...want, q: '', result: '' }, UNKNOWN), [index, want]);
  const results = useQuery({ ...lastResultsQuery(asks), enabled: result !== '' && tests.isSuccess });
  const asking = result !== '' && results.isFetching;
  const rows = useMemo(() => filtered(ordered, want, { known: results.data, complete: !asking }), [ordered, want, results.data, asking]);
  const picked = useMemo(() => ordered.flatMap(({ test }) => (chosen.has(test.test_id) ? [test] : [])), [ordered, chosen]);
  const toggle = (id: string) =>
    setChosen((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const shape = useMemo(() => columns({ ask: (act, test) => setAsked({ act, tests: [test] }), export: onExport }), [onExport]);
  const create = (
    <Link to={paths.newTest()} className={buttonStyle('primary')}>
      {t('tests.create')}
    </Link>
  );
  const bring = <Button onClick={() => setAsked({ act: 'import' })}>{t('tests.import')}</Button>;
  const ofSuite = useMemo(() => all.filter((test) => suite !== '' && test.test_suite === suite), [all, suite]);
  const isEmpty = tests.isSuccess && all.length === 0;
  const count = rows.length === all.length ? t('tests.count', { count: all.length }) : t('tests.countOf', { shown: rows.length, all: all.length });
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <title>{t('shell.title', { page: t('tests.title') })}</title>
      <PageHeader
        title={t('tests.title')}
        facts={
          <span role="status">
            {tests.data === undefined ? '\u00a0' : asking ? `${count} · ${t('tests.asking', { known: results.data?.size ?? 0, all: asks.length })}` : count}
          </span>
        }
        actions={
          isEmpty ? undefined : (
            <>
              {ofSuite.length > 0 && <Button onClick={() => setAsked({ act: 'rename', suite, tests: ofSuite })}>{t('tests.rename')}</Button>}
              {bring}
              <Button
                icon="download"
                busy={isKeeping}
                disabledReason={rows.length > 0 ? undefined : t(tests.isError ? 'tests.listFailed' : 'tests.exportNone')}
                onClick={() => onExport(rows.map(idOf))}
              >
                {rows.length > 0 ? t('tests.exportShown', { count: rows.length }) : t('tests.export')}
              </Button>
              {create}
            </>
          )
        }
      />
      {tests.isError && <ErrorPanel title={t('tests.listFailed')} failure={tests.error} onRetry={() => void tests.refetch()} retrying={tests.isFetching} />}
      {results.isError && result !== '' && (
        <ErrorPanel title={t('tests.resultsFailed')} failure={results.error} onRetry={() => void results.refetch()} retrying={results.isFetching} />
      )}
      {!(tests.isError && tests.data === undefined) && (
        <>
          {!isEmpty && <Filters tests={all} list={list} />}
          <Chosen value={{ ids: chosen, toggle }}>
            <DataTable
              label={t('tests.title')}
              rows={rows}
              rowKey={idOf}
              columns={shape}
              phoneHeight={96}
              loading={tests.isPending || (asking && rows.length === 0)}
              sort={{ key: sort, dir }}
              onSort={(key) => SORTS.filter((known) => known === key).forEach(list.sortBy)}
              empty={
                isEmpty ? (
                  <EmptyState
                    title={t('tests.emptyTitle')}
                    action={
                      <div className="flex flex-wrap justify-center gap-2">
                        {create}
                        {bring}
                      </div>
                    }
                  >
                    {t('tests.emptySays')}
                  </EmptyState>
                ) : (
                  <FilteredEmpty title={t('tests.noneMatch')} onClear={list.clear} />
                )
              }
            />
          </Chosen>
        </>
      )}
      {picked.length > 0 && (
        <BulkBar
          count={picked.length}
          shown={rows.length}
          isAll={rows.every((row) => chosen.has(row.test_id))}
          onAll={() => setChosen(new Set(rows.map(idOf)))}
          onNone={() => setChosen(new Set())}
          onAsk={(act) => setAsked({ act, tests: picked })}
          onExport={() => onExport(picked.map(idOf))}
        />
      )}
      {asked !== null && <AskedDialog asked={asked} all={all} onClose={() => setAsked(null)} onRenamed={(to) => list.set({ suite: to })} />}
    </div>
  );
}
