import { useMutation, useQuery, type QueryClient } from '@tanstack/react-query';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { paths } from '#lib/paths.ts';
import { fold } from '#lib/search-text.ts';
import { bringLater } from '#lib/words/bring-later.ts';
import { locale, t } from '#lib/words/t.ts';
import { assistantsQuery, exportAssistantsWrite } from '#queries/assistants.ts';
import { warm } from '#queries/warm.ts';
import { Button } from '#ui/Button.tsx';
import { buttonStyle } from '#ui/button-style.ts';
import { Chosen } from '#ui/chosen.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { Icon } from '#ui/Icon.tsx';
import { onDemand } from '#ui/on-demand.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { saveFile } from '#ui/save-file.ts';
import { EmptyState, ErrorPanel, FilteredEmpty } from '#ui/states.tsx';
import type { Assistant } from '#wire/assistant.ts';
import { columns } from './columns.tsx';
import { Filters } from './Filters.tsx';
import { choices, filtered, indexed, SORTS, sorted } from './list.ts';
import { useListParams } from './use-list-params.ts';

/** Starts what the page shows before it is shown. */
export const assistantsLoader = (client: QueryClient) => () => warm(client, assistantsQuery());

const BulkBar = onDemand(async () => (await Promise.all([import('./bulk/BulkBar.tsx'), bringLater()]))[0].BulkBar);
const DeleteAssistant = onDemand(async () => (await import('./DeleteAssistant.tsx')).DeleteAssistant);

const NONE: readonly Assistant[] = [];
const idOf = (row: Assistant) => row.id;

/** All assistants, searched and filtered in the browser: the API gives them in one answer. */
export function AssistantsPage() {
  const assistants = useQuery(assistantsQuery());
  const { mutate: keep, isPending: isKeeping } = useMutation(exportAssistantsWrite());
  const onExport = useCallback(
    (ids: readonly string[]) => keep(ids, { onSuccess: ({ answer }) => saveFile(answer.name, answer.text, 'application/json') }),
    [keep],
  );
  const [deleting, setDeleting] = useState<Assistant | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  // Once shown it stays: a dialog of it may be about what is selected no more.
  const [everChosen, setEverChosen] = useState(false);
  const list = useListParams();
  const { model, tag, channel, sort, dir } = list.params;
  // The field answers every key at once; ten thousand rows follow when there is time.
  const q = useDeferredValue(list.text);
  const all = assistants.data ?? NONE;
  const index = useMemo(() => indexed(all, fold), [all]);
  const ordered = useMemo(() => sorted(index, sort, dir, locale()), [index, sort, dir]);
  const rows = useMemo(() => filtered(ordered, { q, model, tag, channel }, fold), [ordered, q, model, tag, channel]);
  const shape = useMemo(() => columns({ onDelete: setDeleting, onExport }), [onExport]);
  const picked = useMemo(() => all.filter(({ id }) => chosen.has(id)), [all, chosen]);
  const toggle = useCallback((id: string) => {
    setEverChosen(true);
    setChosen((before) => before.symmetricDifference(new Set([id])));
  }, []);
  const selection = useMemo(() => ({ ids: chosen, toggle }), [chosen, toggle]);
  const order = useMemo(() => ({ key: sort, dir }), [sort, dir]);
  const { sortBy } = list;
  const onSort = useCallback((key: string) => SORTS.filter((known) => known === key).forEach(sortBy), [sortBy]);
  const create = (
    <Link to={paths.newAssistant()} className={buttonStyle('primary')}>
      <Icon name="plus" />
      {t('assistants.create')}
    </Link>
  );
  const isEmpty = assistants.isSuccess && all.length === 0;
  const count = rows.length === all.length ? t('assistants.count', { count: all.length }) : t('assistants.countOf', { shown: rows.length, all: all.length });
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <title>{t('shell.title', { page: t('assistants.title') })}</title>
      <PageHeader
        title={t('assistants.title')}
        facts={<span role="status">{assistants.data === undefined ? '\u00a0' : count}</span>}
        actions={
          !isEmpty && (
            <>
              <Button
                icon="download"
                busy={isKeeping}
                disabledReason={rows.length > 0 ? undefined : t(assistants.isError ? 'assistants.listFailed' : 'assistants.exportNone')}
                onClick={() => onExport(rows.map(idOf))}
              >
                {rows.length > 0 ? t('assistants.exportShown', { count: rows.length }) : t('assistants.export')}
              </Button>
              {create}
            </>
          )
        }
      />
      {assistants.isError && (
        <ErrorPanel title={t('assistants.listFailed')} failure={assistants.error} onRetry={() => void assistants.refetch()} retrying={assistants.isFetching} />
      )}
      {!(assistants.isError && assistants.data === undefined) && (
        <>
          {!isEmpty && <Filters assistants={all} list={list} />}
          <Chosen value={selection}>
            <DataTable
              label={t('assistants.title')}
              rows={rows}
              rowKey={idOf}
              columns={shape}
              loading={assistants.isPending}
              sort={order}
              onSort={onSort}
              empty={
                rows.length > 0 ? null : isEmpty ? (
                  <EmptyState title={t('assistants.emptyTitle')} action={create}>
                    {t('assistants.emptySays')}
                  </EmptyState>
                ) : (
                  <FilteredEmpty title={t('assistants.noneMatch')} onClear={list.clear} />
                )
              }
            />
          </Chosen>
        </>
      )}
      {everChosen && (
        <BulkBar
          picked={picked}
          shown={rows.length}
          isAll={rows.every(({ id }) => chosen.has(id))}
          known={choices(all, 'tag', locale())}
          onAll={() => setChosen(new Set(rows.map(idOf)))}
          onNone={() => setChosen(new Set())}
          onExport={onExport}
        />
      )}
      {deleting && <DeleteAssistant assistant={deleting} onClose={() => setDeleting(null)} />}
    </div>
  );
}
