import { Link } from 'react-router';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import { DataTable, type Column } from '#ui/DataTable.tsx';
import { Icon } from '#ui/Icon.tsx';
import { StatusGlyph, statusWord } from '#ui/Status.tsx';
import { EmptyState } from '#ui/states.tsx';
import type { Fate, ShowdownRow, Side, Start } from '#wire/showdown.ts';
import type { Sides } from '../sides.ts';
import { FATES } from './fates.ts';

type Props = { rows: readonly ShowdownRow[]; starts: readonly Start[]; sides: Sides; /** Nothing is under way any more. */ isOver: boolean };

const sideColumn = (side: Side, head: string, { starts, sides, isOver }: Omit<Props, 'rows'>): Column<ShowdownRow> => ({
  key: side,
  head,
  track: 'minmax(0, 1.4fr)',
  phone: 'line',
  cell: (row) => <Outcomes row={row} side={side} starts={starts} sides={sides} isOver={isOver} />,
});

const columnsOf = (of: Omit<Props, 'rows'>): Column<ShowdownRow>[] => [
  { key: 'name', head: t('showdown.name'), track: 'minmax(0, 2fr)', phone: 'title', cell: (row) => <Name row={row} /> },
  { key: 'fate', head: t('showdown.outcome'), track: '112px', phone: 'corner', cell: ({ fate }) => <FateWord fate={fate} isOver={of.isOver} /> },
  sideColumn('main', t('showdown.main'), of),
  sideColumn('candidate', of.sides.candidate.name, of),
];

/** What became of each test and of each of its criteria; a test leads to its runs on both versions. */
export function FateTable({ rows, ...of }: Props) {
  return (
    <DataTable
      label={t('showdown.table')}
      rows={rows}
      rowKey={(row) => `${row.testId}\n${row.criterion ?? ''}`}
      columns={columnsOf(of)}
      rowHeight={40}
      phoneHeight={104}
      empty={<EmptyState title={t('showdown.none')}>{t('showdown.goneSuite')}</EmptyState>}
    />
  );
}

function Name({ row: { name, criterion } }: { row: ShowdownRow }) {
  if (criterion === null) {
    return (
      <span className="block truncate font-semibold" title={name}>
        {name}
      </span>
    );
  }
  return (
    <span className="block truncate ps-4 text-ink-2" title={criterion}>
      {criterion}
      <span className="sr-only">
        {t('ui.comma')}
        {t('showdown.criterionOf', { test: name })}
      </span>
    </span>
  );
}

function FateWord({ fate, isOver }: { fate: Fate; isOver: boolean }) {
  if (fate === 'unjudged' && !isOver) return <span className="text-small text-ink-3">{t('showdown.underWay')}</span>;
  const { icon, ink } = FATES[fate];
  return (
    <span className={`inline-flex items-center gap-1 text-small font-medium whitespace-nowrap ${ink}`}>
      <Icon name={icon} small />
      {t(`showdown.${fate}`)}
    </span>
  );
}

type OutcomesProps = Omit<Props, 'rows'> & { row: ShowdownRow; side: Side };

/** How many passed of those that were judged on both, and for a whole test each of its runs. */
function Outcomes({ row, side, starts, sides, isOver }: OutcomesProps) {
  const runs = starts.flatMap((start) =>
    start.side === side && row.criterion === null ? start.runs.filter((run) => run.test_id === row.testId).map((run) => ({ run, n: start.round + 1 })) : [],
  );
  return (
    <span className="flex min-w-0 items-center gap-x-2">
      <span className="min-w-0 shrink truncate text-small text-ink-3 phone:hidden" aria-hidden="true">
        {sides[side].name}
      </span>
      <span className="shrink-0 text-small whitespace-nowrap">
        {row[side].judged > 0 ? t('showdown.tally', row[side]) : isOver ? t('showdown.unjudged') : '–'}
      </span>
      <span className="flex min-w-0 overflow-x-auto">
        {runs.map(({ run, n }) => (
          <Link
            key={run.run_id}
            to={paths.run(run.test_id, run.run_id)}
            aria-label={t('showdown.runSays', { version: sides[side].name, n, test: row.name, status: statusWord(run.status) })}
            className="grid size-6 shrink-0 place-items-center rounded-1 hover:bg-hover"
          >
            <StatusGlyph status={run.status} small />
          </Link>
        ))}
      </span>
    </span>
  );
}
