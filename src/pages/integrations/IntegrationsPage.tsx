import { useQuery, type QueryClient } from '@tanstack/react-query';
import { locale, t } from '#lib/words/t.ts';
import { assistantsQuery } from '#queries/assistants.ts';
import { integrationsQuery } from '#queries/integrations.ts';
import { warm } from '#queries/warm.ts';
import { Button } from '#ui/Button.tsx';
import { Select } from '#ui/inputs.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { SearchBox } from '#ui/SearchBox.tsx';
import { EmptyState, ErrorPanel, FilteredEmpty, SkeletonBlock } from '#ui/states.tsx';
import { usedBy } from '#wire/used-by.ts';
import { IntegrationCard } from './IntegrationCard.tsx';
import { listed, shownOf, STATES } from './list.ts';
import { useCatalogueParams } from './use-catalogue-params.ts';

/** Starts what the page shows before it is shown. */
export const integrationsLoader = (client: QueryClient) => () => warm(client, integrationsQuery(), assistantsQuery());

/** The catalogue of integrations: what is connected, and what of it is used. */
export function IntegrationsPage() {
  const integrations = useQuery(integrationsQuery());
  const assistants = useQuery(assistantsQuery());
  const { params, setText, set, clear } = useCatalogueParams();
  // Only what is in service counts here; an integration's own page looks at other versions too.
  const index = assistants.data && usedBy({ assistants: assistants.data, versions: [], splits: [], tests: [], servers: [] });
  const all = (integrations.data ?? []).map((one) => listed(one, index?.({ kind: 'integration', id: one.id }).length));
  const shown = shownOf(all, params, locale());
  const isFiltered = params.q !== '' || params.status !== '';
  const count =
    shown.length === all.length ? t('integrations.count', { count: all.length }) : t('integrations.countOf', { shown: shown.length, all: all.length });
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <title>{t('shell.title', { page: t('integrations.title') })}</title>
      <PageHeader title={t('integrations.title')} facts={<span role="status">{integrations.data === undefined ? '\u00a0' : count}</span>} />
      <p className="max-w-[72ch] text-ink-2">{t('integrations.says')}</p>
      {integrations.error && (
        <ErrorPanel
          title={t('integrations.listFailed')}
          failure={integrations.error}
          onRetry={() => void integrations.refetch()}
          retrying={integrations.isFetching}
        />
      )}
      {assistants.error && (
        <ErrorPanel
          title={t('integrations.usersFailed')}
          failure={assistants.error}
          onRetry={() => void assistants.refetch()}
          retrying={assistants.isFetching}
        />
      )}
      {integrations.isPending && <SkeletonBlock what={t('integrations.loading')} heights={[32, 152, 152, 152]} />}
      {integrations.data !== undefined && (
        <>
          <div className="flex flex-wrap items-center gap-2">
            <SearchBox label={t('integrations.search')} placeholder={t('integrations.searchPlaceholder')} value={params.q} onChange={setText} />
            <Select
              aria-label={t('integrations.status')}
              value={params.status}
              onChange={(event) => set({ status: STATES.find((state) => state === event.target.value) ?? '' })}
            >
              <option value="">{t('integrations.anyStatus')}</option>
              {STATES.map((state) => (
                <option key={state} value={state}>
                  {t(`integrations.${state}`)}
                </option>
              ))}
            </Select>
            {isFiltered && (
              <Button variant="ghost" size="small" onClick={clear}>
                {t('ui.clearFilters')}
              </Button>
            )}
          </div>
          {shown.length > 0 ? (
            <ul aria-label={t('integrations.title')} className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,280px),1fr))] gap-3">
              {shown.map((item) => (
                <IntegrationCard key={item.integration.id} item={item} />
              ))}
            </ul>
          ) : (
            <div className="rounded-3 border border-line-2 bg-surface">
              {isFiltered ? (
                <FilteredEmpty title={t('integrations.noneMatch')} onClear={clear} />
              ) : (
                <EmptyState title={t('integrations.emptyTitle')}>{t('integrations.emptySays')}</EmptyState>
              )}
            </div>
          )}
        </>
      )}
    </div>
  );
}
