import { keepPreviousData, useInfiniteQuery, useQuery, type QueryClient } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import { Link } from 'react-router';
import { dateAt, viewerZone } from '#lib/zones/days.ts';
import { useUrlText } from '#forms/use-url-text.ts';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import { assistantsQuery } from '#queries/assistants.ts';
import { journalEntryQuery, journalExportQuery, journalQuery } from '#queries/journal.ts';
import { warm } from '#queries/warm.ts';
import { Button } from '#ui/Button.tsx';
import { buttonStyle } from '#ui/button-style.ts';
import { PageHeader } from '#ui/PageHeader.tsx';
import { saveFile } from '#ui/save-file.ts';
import { EmptyState, ErrorPanel, FilteredEmpty, SkeletonBlock } from '#ui/states.tsx';
import { EntryDrawer } from './entry/EntryDrawer.tsx';
import { EntryList } from './list/EntryList.tsx';
import { Filters } from './list/Filters.tsx';
import { activityParams, filterOf } from './params.ts';
import { useActivityParams } from './use-activity-params.ts';
import { useNames } from './use-names.ts';

/** Starts what the page shows before it is shown. */
export const activityLoader =
  (client: QueryClient) =>
  async ({ url }: LoaderFunctionArgs) => {
    const { entry } = activityParams.parse(Object.fromEntries(url.searchParams));
    return warm(client, assistantsQuery(), ...(entry === 0 ? [] : [journalEntryQuery(entry)]));
  };

/** Every change made through this console, newest first, each with what was before and the way back. */
export function ActivityPage() {
  const { params, set, addressWith } = useActivityParams();
  const [text, setText] = useUrlText(params.q, (q) => set({ q }));
  const clear = () => {
    setText('');
    set({ q: '', assistant: '', kind: '', since: '', until: '' });
  };
  const filter = filterOf(params, viewerZone());
  const journal = useInfiniteQuery({ ...journalQuery(filter), placeholderData: keepPreviousData });
  const entries = journal.data?.pages.flatMap(({ data }) => data) ?? [];
  const names = useNames(entries);
  const isFiltered = Object.keys(filter).length > 0;
  const count = journal.hasNextPage ? t('activity.shownMore', { count: entries.length }) : t('activity.shown', { count: entries.length });
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <title>{t('shell.title', { page: t('activity.title') })}</title>
      <PageHeader
        title={t('activity.title')}
        facts={
          <>
            <span role="status">{journal.data === undefined ? '\u00a0' : count}</span>
            <span>{t('activity.says')}</span>
          </>
        }
        actions={<Export filter={filter} isEmpty={entries.length === 0} />}
      />
      {(entries.length > 0 || isFiltered || journal.isPending) && <Filters params={params} set={set} text={text} setText={setText} onClear={clear} />}
      {journal.isError && !journal.isFetchNextPageError && (
        <ErrorPanel title={t('activity.loadFailed')} failure={journal.error} onRetry={() => void journal.refetch()} retrying={journal.isFetching} />
      )}
      {journal.isPending && <SkeletonBlock what={t('activity.loading')} heights={[20, 56, 56, 56, 56, 56, 56]} />}
      {entries.length > 0 && <EntryList entries={entries} names={names} open={params.entry} addressWith={addressWith} />}
      {journal.isSuccess && entries.length === 0 && <Nothing isFiltered={isFiltered} onClear={clear} />}
      {journal.isFetchNextPageError && (
        <ErrorPanel
          title={t('activity.olderFailed')}
          failure={journal.error}
          onRetry={() => void journal.fetchNextPage()}
          retrying={journal.isFetchingNextPage}
        />
      )}
      {journal.hasNextPage && !journal.isFetchNextPageError && (
        <div className="justify-self-center">
          <Button busy={journal.isFetchingNextPage} onClick={() => void journal.fetchNextPage()}>
            {t('activity.older')}
          </Button>
        </div>
      )}
      {params.entry !== 0 && <EntryDrawer key={params.entry} id={params.entry} onChanged={() => void journal.refetch()} onClose={() => set({ entry: 0 })} />}
    </div>
  );
}

function Nothing({ isFiltered, onClear }: { isFiltered: boolean; onClear: () => void }) {
  return (
    <div className="rounded-3 border border-line-2 bg-surface">
      {isFiltered ? (
        <FilteredEmpty title={t('activity.noneMatch')} onClear={onClear} />
      ) : (
        <EmptyState
          title={t('activity.emptyTitle')}
          action={
            <Link to={paths.assistants()} className={buttonStyle('primary')}>
              {t('activity.toAssistants')}
            </Link>
          }
        >
          {t('activity.emptySays')}
        </EmptyState>
      )}
    </div>
  );
}

/** All that the filters let through, shown or not. */
function Export({ filter, isEmpty }: { filter: ReturnType<typeof filterOf>; isEmpty: boolean }) {
  const file = useQuery({ ...journalExportQuery(filter), enabled: false });
  const save = async () => {
    const { data, isError } = await file.refetch();
    if (!isError && data !== undefined) saveFile(`activity-${dateAt(viewerZone(), Date.now())}.jsonl`, data, 'application/x-ndjson');
  };
  return (
    <>
      <Button
        icon="download"
        title={t('activity.exportTitle')}
        busy={file.isFetching}
        disabledReason={isEmpty ? t('activity.nothingToExport') : undefined}
        onClick={() => void save()}
      >
        {t('activity.export')}
      </Button>
      {file.isError && <ErrorPanel title={t('activity.exportFailed')} failure={file.error} />}
    </>
  );
}
