import { use } from 'react';
import { Link } from 'react-router';
import { channelText } from '#lib/channels.ts';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import { Chosen } from '#ui/chosen.ts';
import type { Column } from '#ui/DataTable.tsx';
import { TimeText } from '#ui/TimeText.tsx';
import type { AssistantTest } from '#wire/test.ts';
import { DestinationName } from './DestinationName.tsx';
import { LastResult } from './LastResult.tsx';
import { RowMenu } from './RowMenu.tsx';

export type RowActs = {
  /** Opens the question of an act. */
  readonly ask: (act: 'run' | 'delete', test: AssistantTest) => void;
  readonly export: (ids: readonly string[]) => void;
};

/** The columns of the list. */
export const columns = (acts: RowActs): Column<AssistantTest>[] => [
  {
    key: 'name',
    head: t('tests.name'),
    track: 'minmax(0, 2.4fr)',
    sortable: true,
    phone: 'title',
    cell: (row) => <Name row={row} />,
  },
  {
    key: 'suite',
    head: t('tests.suite'),
    track: 'minmax(0, 1.1fr)',
    sortable: true,
    phone: 'line',
    cell: ({ test_suite: suite }) =>
      suite ? (
        <Link to={paths.suite(suite)} title={suite} className="block w-fit max-w-full truncate rounded-1 py-0.5 text-ink-2 hover:text-accent hover:underline">
          {suite}
        </Link>
      ) : (
        <span className="text-small text-ink-3">{t('tests.noSuite')}</span>
      ),
  },
  {
    key: 'channel',
    head: t('tests.channel'),
    track: '96px',
    phone: 'hidden',
    wideOnly: true,
    cell: (row) => (
      <span title={channelText(row.telnyx_conversation_channel)} className="block truncate text-ink-2">
        {channelText(row.telnyx_conversation_channel)}
      </span>
    ),
  },
  {
    key: 'destination',
    head: t('tests.destination'),
    track: 'minmax(0, 1.2fr)',
    phone: 'hidden',
    cell: ({ destination }) => (destination ? <DestinationName destination={destination} /> : null),
  },
  { key: 'result', head: t('tests.result'), track: '148px', phone: 'line', cell: (row) => <LastResult test={row} /> },
  {
    key: 'created',
    head: t('tests.created'),
    track: '96px',
    sortable: true,
    align: 'end',
    phone: 'hidden',
    wideOnly: true,
    cell: (row) => (
      <span className="text-small text-ink-2">
        <TimeText iso={row.created_at} />
      </span>
    ),
  },
  {
    key: 'actions',
    head: t('tests.actions'),
    quietHead: true,
    track: '32px',
    phone: 'corner',
    cell: (row) => <RowMenu test={row} acts={acts} />,
  },
];

function Name({ row }: { row: AssistantTest }) {
  return (
    <span className="flex min-w-0 items-center gap-2">
      <Box id={row.test_id} name={row.name} />
      <span className="min-w-0 flex-1">
        <Link
          to={paths.test(row.test_id)}
          title={row.name}
          className="block w-fit max-w-full truncate rounded-1 font-semibold text-ink hover:text-accent hover:underline"
        >
          {row.name}
        </Link>
        {row.description && (
          <span title={row.description} className="block truncate text-small text-ink-3">
            {row.description}
          </span>
        )}
      </span>
    </span>
  );
}

function Box({ id, name }: { id: string; name: string }) {
  const { ids, toggle } = use(Chosen);
  return (
    <label className="-my-1.5 -ms-1.5 grid size-8 shrink-0 cursor-pointer place-items-center">
      <input
        type="checkbox"
        aria-label={t('tests.choose', { name })}
        checked={ids.has(id)}
        onChange={() => toggle(id)}
        className="size-4 accent-(--accent-fill)"
      />
    </label>
  );
}
