import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { type Change, type Pair, type Tally } from '#lib/matrix-compare.ts';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import { DataTable, type Column } from '#ui/DataTable.tsx';
import { Icon } from '#ui/Icon.tsx';
import { StatusGlyph, statusWord } from '#ui/Status.tsx';
import { changeText, CHANGE_LOOKS } from './changes.ts';

type Props = {
  pairs: readonly Pair[];
  nameOf: (testId: string) => string;
  by: 'test' | 'criterion';
  loading: boolean;
  sort: 'harm' | 'name';
  onSort: (sort: 'harm' | 'name') => void;
  empty: ReactNode;
};

const columnsOf = (nameOf: (testId: string) => string, by: 'test' | 'criterion'): Column<Pair>[] => [
  { key: 'harm', head: t('compare.change'), track: '150px', phone: 'corner', sortable: true, cell: (pair) => <ChangeChip change={pair.change} /> },
  {
    key: 'name',
    head: by === 'test' ? t('compare.test') : t('compare.criterion'),
    track: 'minmax(0, 2fr)',
    phone: 'title',
    sortable: true,
    cell: (pair) => <Name pair={pair} name={nameOf(pair.testId)} />,
  },
  {
    key: 'before',
    head: t('compare.before'),
    track: 'minmax(0, 1fr)',
    phone: 'line',
    cell: (pair) => <Result pair={pair} tally={pair.before} side={t('compare.before')} name={nameOf(pair.testId)} />,
  },
  {
    key: 'after',
    head: t('compare.after'),
    track: 'minmax(0, 1fr)',
    phone: 'line',
    cell: (pair) => <Result pair={pair} tally={pair.after} side={t('compare.after')} name={nameOf(pair.testId)} />,
  },
];

/** What became of each test, or of each criterion; both sides lead to their runs. */
export function PairTable({ pairs, nameOf, by, loading, sort, onSort, empty }: Props) {
  return (
    <DataTable
      label={t('compare.title')}
      rows={pairs}
      rowKey={(pair) => `${pair.testId}\n${pair.criterion ?? ''}`}
      columns={columnsOf(nameOf, by)}
      rowHeight={by === 'test' ? 40 : 52}
      phoneHeight={by === 'test' ? 92 : 112}
      loading={loading}
      sort={{ key: sort, dir: sort === 'harm' ? 'desc' : 'asc' }}
      onSort={(key) => onSort(key === 'name' ? 'name' : 'harm')}
      empty={empty}
    />
  );
}

function ChangeChip({ change }: { change: Change }) {
  const look = CHANGE_LOOKS[change];
  return (
    <span className={`inline-flex items-center gap-1 text-small font-medium whitespace-nowrap ${look.text}`}>
      <Icon name={look.icon} small />
      {changeText(change)}
    </span>
  );
}

function Name({ pair, name }: { pair: Pair; name: string }) {
  if (pair.criterion === null) {
    return (
      <span className="block truncate font-medium" title={name}>
        {name}
      </span>
    );
  }
  return (
    <span className="grid min-w-0">
      <span className="truncate font-medium" title={pair.criterion}>
        {pair.criterion}
      </span>
      <span className="truncate text-small text-ink-3" title={name}>
        {name}
      </span>
    </span>
  );
}

function Result({ pair, tally, side, name }: { pair: Pair; tally: Tally | null; side: string; name: string }) {
  if (tally === null) return <span className="text-small text-ink-3">{t('compare.notThere')}</span>;
  const status = statusOf(pair, tally);
  const text = tally.judged > 1 ? t('compare.passedOf', { passed: tally.passed, count: tally.judged }) : statusWord(status);
  return (
    <Link
      to={paths.run(tally.newest.testId, tally.newest.runId)}
      className="inline-flex min-h-6 max-w-full items-center gap-1 rounded-1 text-small hover:underline"
    >
      <span className="sr-only text-ink-3 max-phone:not-sr-only">{`${side} `}</span>
      <StatusGlyph status={status} small />
      <span className="truncate">{text}</span>
      <span className="sr-only">{t('compare.of', { name: pair.criterion ?? name })}</span>
    </Link>
  );
}

/** The word of one run or verdict; of several, whether all passed. */
function statusOf({ criterion }: Pair, tally: Tally): string {
  if (tally.judged > 1) return tally.passed === tally.judged ? 'passed' : 'failed';
  return criterion === null ? tally.newest.status : (tally.newest.verdicts.find((verdict) => verdict.name === criterion)?.status ?? '');
}
