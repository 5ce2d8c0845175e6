import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ShownVersion } from '#lib/batch-version.ts';
import type { Batch } from '#lib/matrix.ts';
import { placeEvents, trendPoints } from '#lib/matrix-trend.ts';
import { t } from '#lib/words/t.ts';
import { splitHistoryQuery } from '#queries/journal.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import type { JournalRecord } from '#wire/journal.ts';
import { happenings } from './happenings.ts';
import { DurationChart } from './DurationChart.tsx';
import { RateChart } from './RateChart.tsx';
import { TrendTable } from './TrendTable.tsx';
import { VersionLegend } from './VersionLegend.tsx';

/** How many batches the trend shows. */
const MOST = 40;

type Props = {
  batches: readonly Batch[];
  versions: ReadonlyMap<string, ShownVersion>;
  /** The assistants that the runs reached, as far as they are known. */
  assistants: readonly string[];
  table: boolean;
  onTable: (table: boolean) => void;
};

/** How the pass rate and the length of the runs went, with what was changed in between: as charts, or the same as a table. */
export function TrendCard({ batches, versions, assistants, table, onTable }: Props) {
  const points = useMemo(() => trendPoints(batches, MOST), [batches]);
  const records = useQueries({ queries: assistants.map(splitHistoryQuery), combine: joined });
  const events = useMemo(() => {
    const byId = new Map([...versions.values()].map((version) => [version.id, version]));
    return placeEvents(points, happenings(records, byId));
  }, [records, versions, points]);
  // One batch has no trend.
  if (points.length < 2) return null;
  const toggle = (
    <Button size="small" aria-pressed={table} {...(table ? { icon: 'check' } : {})} onClick={() => onTable(!table)}>
      {t('suites.trendTable')}
    </Button>
  );
  if (table) {
    return (
      <Card title={t('suites.trendTitle')} actions={toggle} flush>
        <TrendTable points={points} versions={versions} events={events} />
      </Card>
    );
  }
  return (
    <div className="grid grid-cols-[minmax(0,2.6fr)_minmax(0,1fr)] gap-4 max-[1023px]:grid-cols-[minmax(0,1fr)]">
      <Card
        title={
          <>
            {t('suites.rateTitle')} <span className="ml-1 text-small font-normal text-ink-3">{t('suites.rateShaded')}</span>
          </>
        }
        actions={
          <span className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
            <VersionLegend points={points} versions={versions} />
            {toggle}
          </span>
        }
      >
        <RateChart points={points} versions={versions} events={events} />
      </Card>
      <DurationChart points={points} versions={versions} />
    </div>
  );
}

function joined(results: readonly UseQueryResult<readonly JournalRecord[]>[]): readonly JournalRecord[] {
  return results.flatMap((result) => result.data ?? []);
}
