import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { searchShown, useUrlText } from '#forms/use-url-text.ts';
import type { Fact } from '#lib/matrix.ts';
import { columnPart, isColumnTerm, parseQuery, standingOf, withStanding } from '#lib/matrix-query.ts';
import { settledBatches, type Walk } from '#lib/matrix-walk.ts';
import { paths } from '#lib/paths.ts';
import { locale, t } from '#lib/words/t.ts';
import { olderRunsQuery } from '#queries/suite-runs.ts';
import { FilteredEmpty } from '#ui/states.tsx';
import type { AssistantTest } from '#wire/test.ts';
import { CompareBar } from './runs/CompareBar.tsx';
import { ExportMenu } from './runs/ExportMenu.tsx';
import { FilterBar, type PARTS } from './filter/FilterBar.tsx';
import { isStanding, shownBatches, shownRows } from './filter/filtered.ts';
import { Foot } from './Foot.tsx';
import { linesOf, rowsOf } from './lines.ts';
import { countForgotten } from './live/live.ts';
import { Matrix } from './matrix/Matrix.tsx';
import { readSuiteParams, withMark, writeSuiteParams, type SuiteParams } from './params.ts';
import { createSaid } from './said.ts';
import { TrendCard } from './trend/TrendCard.tsx';
import { useBatchVersions } from './versions/use-batch-versions.ts';

const hrefOf = (fact: Fact) => paths.run(fact.testId, fact.runId);

type Props = { suite: string; tests: readonly AssistantTest[]; walk: Walk; onRun: (testId: string) => void };

/** The suite's history: its trend, filters, the matrix, and what is loaded. */
export function HistoryCard({ suite, tests, walk, onRun }: Props) {
  const [search, setSearch] = useSearchParams();
  const navigate = useNavigate();
  const [near, setNear] = useState(false);
  const older = useQuery({ ...olderRunsQuery(suite, walk), enabled: near && walk.next !== null });
  const [said] = useState(createSaid);
  const params = useMemo(() => readSuiteParams(search), [search]);
  const set = (change: Partial<SuiteParams>) =>
    setSearch(() => writeSuiteParams({ ...readSuiteParams(searchShown()), ...change }), { replace: true, preventScrollReset: true });
  const [query, setQuery] = useUrlText(params.q, (q) => set({ q }));

  const loaded = useMemo(() => settledBatches(walk), [walk]);
  const { versions, assistants } = useBatchVersions(loaded);
  const [opened] = useState(Date.now);
  const forgotten = useMemo(() => countForgotten(loaded, opened), [loaded, opened]);
  // The box answers each key at once; the matrix follows when it can.
  const wanted = useDeferredValue(query);
  const parsed = useMemo(() => parseQuery(wanted), [wanted]);
  const columns = columnPart(wanted);
  const batches = useMemo(() => shownBatches(loaded, parseQuery(columns).terms, versions), [loaded, columns, versions]);
  const rows = useMemo(() => rowsOf(tests, batches, locale()), [tests, batches]);
  const found = useMemo(
    () =>
      shownRows(
        rows,
        parsed.terms.filter((term) => !isColumnTerm(term) && term.kind !== 'is'),
      ),
    [rows, parsed],
  );
  const shown = useMemo(
    () =>
      shownRows(
        found,
        parsed.terms.filter((term) => term.kind === 'is'),
      ),
    [found, parsed],
  );
  const lines = useMemo(() => linesOf(shown, params.open), [shown, params.open]);
  const counts = useMemo(() => ({ all: found.length, ...standingCounts(found) }), [found]);

  function toggle(testId: string) {
    const open = new Set(params.open);
    if (!open.delete(testId)) open.add(testId);
    set({ open });
  }

  return (
    <>
      <TrendCard batches={batches} versions={versions} assistants={assistants} table={params.table} onTable={(table) => set({ table })} />
      <section aria-label={t('suites.matrix')} className="min-w-0 overflow-hidden rounded-3 border border-line-2 bg-surface">
        <FilterBar
          query={query}
          onQuery={setQuery}
          faults={parsed.faults}
          standing={standingOf(parsed)}
          onStanding={(standing) => setQuery(withStanding(query, standing))}
          counts={counts}
          actions={<ExportMenu suite={suite} rows={shown} batches={batches} versions={versions} />}
        />
        {lines.length === 0 || batches.length === 0 ? (
          <FilteredEmpty title={batches.length === 0 ? t('suites.noBatchMatches') : t('suites.noTestMatches')} onClear={() => setQuery('')} />
        ) : (
          <Matrix
            label={t('suites.matrixOf', { name: suite })}
            lines={lines}
            tests={shown.length}
            batches={batches}
            versions={versions}
            marked={params.marked}
            hrefOf={hrefOf}
            onOpen={(href) => void navigate(href)}
            onToggle={toggle}
            onMark={(batchId) => set({ marked: withMark(params.marked, batchId) })}
            onRun={onRun}
            onNearEnd={setNear}
            onSay={said.set}
          />
        )}
        <Foot said={said} walk={walk} forgotten={forgotten} failure={older.error} busy={older.isFetching} onRetry={() => void older.refetch()} />
      </section>
      <CompareBar suite={suite} marked={params.marked} walk={walk} versions={versions} onClear={() => set({ marked: [] })} />
    </>
  );
}

function standingCounts(rows: Parameters<typeof shownRows>[0]) {
  const count = (part: (typeof PARTS)[number]) => rows.filter((row) => isStanding(row, part)).length;
  return { new: count('new'), still: count('still'), fixed: count('fixed'), flaky: count('flaky'), never: count('never') };
}
