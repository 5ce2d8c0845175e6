import { use } from 'react';
import { Link } from 'react-router';
import { listText } from '#lib/list-text.ts';
import { paths } from '#lib/paths.ts';
import { MAIN_MARK } from '#lib/version-marks.ts';
import { t } from '#lib/words/t.ts';
import { Chosen } from '#ui/chosen.ts';
import type { Column } from '#ui/DataTable.tsx';
import { Icon, type IconName } from '#ui/Icon.tsx';
import { Chip } from '#ui/Chip.tsx';
import { TimeText } from '#ui/TimeText.tsx';
import { VersionName } from '#ui/Version.tsx';
import type { Assistant } from '#wire/assistant.ts';
import { channelsOf, updatedAt, type Channel } from './list.ts';
import { RowMenu, type RowActs } from './RowMenu.tsx';

const CHANNEL_ICONS: Readonly<Record<Channel, IconName>> = { phone: 'phone', sms: 'message', web: 'web' };

/** The columns of the list. */
export const columns = (acts: RowActs): Column<Assistant>[] => [
  { key: 'name', head: t('assistants.name'), track: 'minmax(0, 2.4fr)', sortable: true, phone: 'title', cell: (row) => <Name row={row} /> },
  {
    key: 'model',
    head: t('assistants.model'),
    track: 'minmax(0, 1.1fr)',
    sortable: true,
    phone: 'line',
    cell: ({ model }) => (
      <span title={model ?? ''} className="block truncate text-ink-2">
        {model ? shortModel(model) : t('assistants.modelDefault')}
      </span>
    ),
  },
  { key: 'channels', head: t('assistants.channels'), track: '88px', phone: 'hidden', cell: (row) => <Channels row={row} /> },
  {
    key: 'version',
    head: t('assistants.mainVersion'),
    track: 'minmax(0, 1.2fr)',
    phone: 'line',
    wideOnly: true,
    cell: (row) => <VersionName mark={MAIN_MARK} name={row.version_name || t('assistants.untitledVersion')} />,
  },
  { key: 'tags', head: t('assistants.tags'), track: 'minmax(0, 1fr)', phone: 'hidden', cell: (row) => <Tags tags={row.tags ?? []} /> },
  {
    key: 'updated',
    head: t('assistants.updated'),
    track: '104px',
    sortable: true,
    align: 'end',
    phone: 'hidden',
    cell: (row) => (
      <span className="text-small text-ink-2">
        <TimeText iso={updatedAt(row)} />
      </span>
    ),
  },
  {
    key: 'actions',
    head: t('assistants.actions'),
    quietHead: true,
    track: '32px',
    phone: 'corner',
    cell: (row) => <RowMenu assistant={row} {...acts} />,
  },
];

/** Models are named owner/model; the owner stays in the title. */
function shortModel(model: string): string {
  return model.slice(model.lastIndexOf('/') + 1) || model;
}

function Name({ row }: { row: Assistant }) {
  const name = row.name.trim() || t('assistants.nameless');
  const { ids, toggle } = use(Chosen);
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-1">
      <label className="row-span-2 -my-1.5 -ms-2 grid size-8 cursor-pointer place-items-center self-center">
        <input
          type="checkbox"
          aria-label={t('assistants.choose', { name })}
          checked={ids.has(row.id)}
          onChange={() => toggle(row.id)}
          className="size-4 accent-(--accent-fill)"
        />
      </label>
      <Link
        to={paths.assistant(row.id)}
        title={name}
        className="block w-fit max-w-full truncate rounded-1 font-semibold text-ink hover:text-accent hover:underline"
      >
        {name}
      </Link>
      {row.description && (
        <span title={row.description} className="block truncate text-small text-ink-3">
          {row.description}
        </span>
      )}
    </div>
  );
}

function Channels({ row }: { row: Assistant }) {
  const channels = channelsOf(row);
  if (channels.length === 0) return <span className="text-small text-ink-3">{t('ui.none')}</span>;
  return (
    <span className="flex gap-2 text-ink-2">
      {channels.map((channel) => (
        <span key={channel} title={t(`assistants.channel${channel}`)} className="inline-flex">
          <Icon name={CHANNEL_ICONS[channel]} />
          <span className="sr-only">{t(`assistants.channel${channel}`)}</span>
        </span>
      ))}
    </span>
  );
}

function Tags({ tags }: { tags: readonly string[] }) {
  const [first, ...more] = tags;
  if (first === undefined) return null;
  return (
    <span className="flex min-w-0 items-center gap-1.5">
      <span className="flex min-w-0">
        <Chip>{first}</Chip>
      </span>
      {more.length > 0 && (
        <span className="shrink-0 text-small text-ink-3" title={listText(more)}>
          <span aria-hidden="true">+{more.length}</span>
          <span className="sr-only">{t('assistants.moreTags', { count: more.length, tags: listText(more) })}</span>
        </span>
      )}
    </span>
  );
}
