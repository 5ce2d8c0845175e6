import { lazy, Suspense, type ReactNode } from 'react';
import { t } from '#lib/words/t.ts';
import { Icon } from './Icon.tsx';
import { Skeleton } from './states.tsx';
import type { TableRowsProps } from './TableRows.tsx';
import { PHONE, useMedia } from './use-media.ts';

export type Column<Row> = {
  key: string;
  /** The head's words; also the row part's name on a phone when `phone` is `named`. */
  head: string;
  cell: (row: Row) => ReactNode;
  /** A CSS grid track: `minmax(0, 2fr)`, `120px`. */
  track: string;
  align?: 'start' | 'end';
  sortable?: boolean;
  /** The head is for screen readers only, as over a column of buttons. */
  quietHead?: boolean;
  /** Where the cell goes when rows become cards; `hidden` leaves it out. */
  phone: 'title' | 'corner' | 'line' | 'hidden';
  /** Leave the column out on windows narrower than 1180 px. */
  wideOnly?: boolean;
};

export type TableSort = { readonly key: string; readonly dir: 'asc' | 'desc' };

export type DataTableProps<Row> = {
  label: string;
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  columns: readonly Column<Row>[];
  /** What stands in place of the rows when there are none: say what the list is for, or offer to clear the filters. */
  empty: ReactNode;
  /** Rows are on their way: placeholders of the same height stand in. */
  loading?: boolean;
  sort?: TableSort;
  onSort?: (key: string) => void;
  rowHeight?: 40 | 52;
  phoneHeight?: number;
};

const GAP = 'gap-x-3 px-4';

/** Up to this many rows all of them exist, so that the browser's own search finds everything. */
const ALL_UP_TO = 100;

/** So many rows of a longer list stand still at first: what the highest windows show. */
const STILL = 40;

const WindowedRows = lazy(async () => ({ default: (await import('./TableRows.tsx')).TableRows }));

/** A table whose rows become cards on a phone. Only the rows near the window exist, however many there are. */
export function DataTable<Row>({ label, rows, rowKey, columns, empty, loading = false, sort, onSort, rowHeight = 52, phoneHeight = 92 }: DataTableProps<Row>) {
  const phone = useMedia(PHONE);
  const narrow = useMedia('(max-width: 1179px)');
  const shown = columns.filter((column) => (phone ? column.phone !== 'hidden' : !(narrow && column.wideOnly)));
  const tracks = shown.map((column) => column.track).join(' ');
  const height = phone ? phoneHeight : rowHeight;
  const renderRow = (index: number): ReactNode => {
    const row = rows[index];
    if (row === undefined) return null;
    return (
      <tr
        key={rowKey(row)}
        role="row"
        aria-rowindex={index + 2}
        className={`grid items-center border-b border-line hover:bg-hover ${phone ? 'grid-cols-[minmax(0,1fr)_auto] content-center gap-x-3 gap-y-0.5 px-4' : GAP}`}
        style={phone ? { height } : { height, gridTemplateColumns: tracks }}
      >
        {shown.map((column) => (
          <td key={column.key} role="cell" className={phone ? PLACES[column.phone] : `min-w-0 ${column.align === 'end' ? 'text-end' : ''}`}>
            {column.cell(row)}
          </td>
        ))}
      </tr>
    );
  };
  return (
    <div className="overflow-clip rounded-3 border border-line-2 bg-surface">
      <table role="table" aria-label={label} aria-rowcount={rows.length + 1} aria-busy={loading} className="block">
        <thead role="rowgroup" className={phone ? 'sr-only' : 'block'}>
          <tr role="row" aria-rowindex={1} className={`grid items-center border-b border-line-2 ${GAP}`} style={{ gridTemplateColumns: tracks }}>
            {shown.map((column) => (
              <Head key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        {loading ? <LoadingRows what={label} height={height} /> : <Rows count={rows.length} height={height} renderRow={renderRow} />}
      </table>
      {!loading && rows.length === 0 && empty}
    </div>
  );
}

/** A short table has all its rows; of a long one the first stand still until the code that scrolls it is there. */
function Rows(props: TableRowsProps) {
  if (props.count <= ALL_UP_TO) return <StillRows {...props} />;
  return (
    <Suspense fallback={<StillRows {...props} />}>
      <WindowedRows {...props} />
    </Suspense>
  );
}

function StillRows({ count, height, renderRow }: TableRowsProps) {
  const shown = count <= ALL_UP_TO ? count : STILL;
  return (
    <tbody role="rowgroup" className="block" style={{ paddingBottom: (count - shown) * height }}>
      {Array.from({ length: shown }, (_, index) => renderRow(index))}
    </tbody>
  );
}

const PLACES = {
  title: 'col-start-1 row-start-1 min-w-0',
  corner: 'col-start-2 row-start-1 row-span-2 self-center justify-self-end',
  line: 'col-start-1 min-w-0 text-small',
  hidden: 'hidden',
} as const;

function Head<Row>({ column, sort, onSort }: { column: Column<Row>; sort: TableSort | undefined; onSort: ((key: string) => void) | undefined }) {
  const active = sort?.key === column.key;
  const common = `flex h-9 items-center text-small font-medium text-ink-3 ${column.align === 'end' ? 'justify-end' : ''}`;
  if (!column.sortable || !onSort) {
    return (
      <th role="columnheader" scope="col" className={common}>
        <span className={column.quietHead ? 'sr-only' : 'truncate'}>{column.head}</span>
      </th>
    );
  }
  return (
    <th role="columnheader" scope="col" aria-sort={active ? (sort.dir === 'asc' ? 'ascending' : 'descending') : 'none'} className={common}>
      <button
        type="button"
        title={t('ui.sortBy', { column: column.head })}
        onClick={() => onSort(column.key)}
        className="group/sort -mx-1 inline-flex h-7 min-w-0 items-center gap-1 rounded-1 px-1 hover:text-ink"
      >
        <span className="truncate">{column.head}</span>
        <Icon
          name={active && sort.dir === 'asc' ? 'arrowUp' : 'arrowDown'}
          small
          className={active ? 'text-ink' : 'opacity-0 group-hover/sort:opacity-60 group-focus-visible/sort:opacity-60'}
        />
      </button>
    </th>
  );
}

function LoadingRows({ what, height }: { what: string; height: number }) {
  return (
    <tbody role="rowgroup" className="block">
      {Array.from({ length: 8 }, (_, at) => (
        <tr key={at} role="row" className="flex items-center border-b border-line px-4" style={{ height }}>
          <td role="cell" className="w-full">
            {at === 0 && <span className="sr-only">{t('ui.loading', { what })}</span>}
            <Skeleton height={14} width={`${70 - (at % 4) * 9}%`} />
          </td>
        </tr>
      ))}
    </tbody>
  );
}
