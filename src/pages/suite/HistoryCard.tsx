import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useUrlText } from '#forms/use-url-text.ts';
import type { Fact } from '#lib/matrix.ts';
import { settledBatches, type Walk } from '#lib/matrix-walk.ts';
import { paths } from '#lib/paths.ts';
import { locale, t } from '#lib/words/t.ts';
import { olderRunsQuery } from '#queries/suite-runs.ts';
import { FilteredEmpty } from '#ui/states.tsx';
import type { AssistantTest } from '#wire/test.ts';
import { Foot } from './Foot.tsx';
import { isShown, linesOf, matching, rowsOf } from './lines.ts';
import { Matrix } from './matrix/Matrix.tsx';
import { readSuiteParams, writeSuiteParams, type SuiteParams } from './params.ts';
import { Toolbar } from './Toolbar.tsx';

const hrefOf = (fact: Fact) => paths.run(fact.testId, fact.runId);

type Props = { suite: string; tests: readonly AssistantTest[]; walk: Walk };

/** The suite's history: filters, the matrix, and what is loaded. */
export function HistoryCard({ suite, tests, walk }: Props) {
  const [search, setSearch] = useSearchParams();
  const navigate = useNavigate();
  const [near, setNear] = useState(false);
  const older = useQuery({ ...olderRunsQuery(suite, walk), enabled: near && walk.next !== null });
  const [said, setSaid] = useState('');
  const params = useMemo(() => readSuiteParams(search), [search]);
  const set = (change: Partial<SuiteParams>) =>
    setSearch((now) => writeSuiteParams({ ...readSuiteParams(now), ...change }), { replace: true, preventScrollReset: true });
  const [query, setQuery] = useUrlText(params.q, (q) => set({ q }));

  const batches = useMemo(() => settledBatches(walk), [walk]);
  const rows = useMemo(() => rowsOf(tests, batches, locale()), [tests, batches]);
  const found = useMemo(() => matching(rows, query), [rows, query]);
  const shown = useMemo(() => found.filter((row) => isShown(row, params.show)), [found, params.show]);
  const lines = useMemo(() => linesOf(shown, params.open), [shown, params.open]);
  const counts = {
    all: found.length,
    failing: found.filter((row) => isShown(row, 'failing')).length,
    flaky: found.filter((row) => isShown(row, 'flaky')).length,
  };

  function toggle(testId: string) {
    const open = new Set(params.open);
    if (!open.delete(testId)) open.add(testId);
    set({ open });
  }

  return (
    <section aria-label={t('suites.matrix')} className="min-w-0 overflow-hidden rounded-3 border border-line-2 bg-surface">
      <Toolbar query={query} onQuery={setQuery} shown={params.show} onShown={(show) => set({ show })} counts={counts} />
      {lines.length === 0 ? (
        <FilteredEmpty
          title={t('suites.noTestMatches')}
          onClear={() => {
            setQuery('');
            set({ q: '', show: 'all' });
          }}
        />
      ) : (
        <Matrix
          label={t('suites.matrixOf', { name: suite })}
          lines={lines}
          tests={shown.length}
          batches={batches}
          hrefOf={hrefOf}
          onOpen={(href) => void navigate(href)}
          onToggle={toggle}
          onNearEnd={setNear}
          onSay={setSaid}
        />
      )}
      <Foot said={said} walk={walk} failure={older.error} busy={older.isFetching} onRetry={() => void older.refetch()} />
    </section>
  );
}
