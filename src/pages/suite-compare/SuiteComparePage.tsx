import type { QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useParams, useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { byHarm, countChanges, pairCriteria, pairTests } from '#lib/matrix-compare.ts';
import { locale, t } from '#lib/words/t.ts';
import { suiteRunsQuery } from '#queries/suite-runs.ts';
import { suiteTestsQuery } from '#queries/suites.ts';
import { warm } from '#queries/warm.ts';
import { Button } from '#ui/Button.tsx';
import { CopyTextButton } from '#ui/CopyTextButton.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { EmptyState, ErrorPanel, FilteredEmpty } from '#ui/states.tsx';
import { ChangeFilter } from './ChangeFilter.tsx';
import { PairTable } from './PairTable.tsx';
import { readCompareParams, writeCompareParams, type CompareParams } from './params.ts';
import { SidePicker } from './SidePicker.tsx';
import { useCompared } from './use-compared.ts';

/** Starts what the page shows before it is shown. */
export const suiteCompareLoader =
  (client: QueryClient) =>
  ({ params }: LoaderFunctionArgs) => {
    const name = params['name'] ?? '';
    return warm(client, suiteTestsQuery(name), suiteRunsQuery(name));
  };

/** Two batches or two versions of a suite against each other, by test or by criterion, worst first. */
export function SuiteComparePage() {
  const suite = useParams()['name'] ?? '';
  const [search, setSearch] = useSearchParams();
  const params = readCompareParams(search);
  const set = (change: Partial<CompareParams>) =>
    setSearch((now) => writeCompareParams({ ...readCompareParams(now), ...change }), { replace: true, preventScrollReset: true });
  const compared = useCompared(suite, params.before, params.after);
  const { tests, walk, before, after, from, to } = compared;
  const names = useMemo(() => new Map((tests.data ?? []).map((test) => [test.test_id, test.name])), [tests.data]);
  const nameOf = (testId: string) => names.get(testId) ?? t('suites.goneTest', { id: testId.slice(0, 8) });
  const pairs = useMemo(() => (params.by === 'test' ? pairTests(from.facts, to.facts) : pairCriteria(from.facts, to.facts)), [from, to, params.by]);
  const { compare } = new Intl.Collator(locale(), { numeric: true, sensitivity: 'base' });
  const shown = pairs
    .filter((pair) => params.only === undefined || pair.change === params.only)
    .toSorted(
      (a, b) => (params.sort === 'harm' ? byHarm(a, b) : 0) || compare(nameOf(a.testId), nameOf(b.testId)) || compare(a.criterion ?? '', b.criterion ?? ''),
    );
  const failure = from.error ?? to.error ?? walk.error ?? tests.error;
  const waiting = walk.isPending || from.pending || to.pending;
  const retry = () => {
    from.retry();
    to.retry();
    void walk.refetch();
    void tests.refetch();
  };
  /** The address of what is shown. It names both sides, for what is newest today is not newest tomorrow. */
  const link = () => `${window.location.origin}${window.location.pathname}?${writeCompareParams({ ...params, before, after }).toString()}`;
  const swap = () => set({ before: after, after: before });
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <title>{t('shell.title', { page: t('compare.tab', { name: suite }) })}</title>
      <PageHeader
        title={t('compare.heading', { name: suite })}
        facts={<span>{t('compare.says')}</span>}
        actions={before !== null && after !== null && <CopyTextButton label={t('compare.copyLink')} text={link} />}
      />
      {failure !== null && <ErrorPanel title={t('compare.failed')} failure={failure} onRetry={retry} retrying={waiting} />}
      <div className="flex flex-wrap items-center gap-3">
        <SidePicker
          label={t('compare.before')}
          side={before}
          loaded={from}
          size={compared.sizes.before}
          compared={compared}
          onPick={(side) => set({ before: side, after })}
        />
        <Button icon="swap" variant="ghost" onClick={swap}>
          {t('compare.swap')}
        </Button>
        <SidePicker
          label={t('compare.after')}
          side={after}
          loaded={to}
          size={compared.sizes.after}
          compared={compared}
          onPick={(side) => set({ before, after: side })}
        />
      </div>
      {!waiting && (before === null || after === null) ? (
        <div className="rounded-3 border border-line-2 bg-surface">
          <EmptyState title={t('compare.noneTitle')}>{t('compare.noneSays')}</EmptyState>
        </div>
      ) : (
        <>
          <ChangeFilter
            counts={countChanges(pairs)}
            total={pairs.length}
            only={params.only}
            onOnly={(only) => set({ only })}
            by={params.by}
            onBy={(by) => set({ by, only: undefined })}
          />
          <PairTable
            pairs={shown}
            nameOf={nameOf}
            by={params.by}
            loading={waiting}
            sort={params.sort}
            onSort={(sort) => set({ sort })}
            empty={
              params.only === undefined ? (
                <EmptyState title={t('compare.emptyTitle')}>{t('compare.emptySays')}</EmptyState>
              ) : (
                <FilteredEmpty title={t('compare.noneLeft')} onClear={() => set({ only: undefined })} />
              )
            }
          />
        </>
      )}
    </div>
  );
}
