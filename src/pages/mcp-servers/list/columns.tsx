import { Link } from 'react-router';
import { listText } from '#lib/list-text.ts';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import { Chip } from '#ui/Chip.tsx';
import type { Column } from '#ui/DataTable.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Menu } from '#ui/Menu.tsx';
import { TimeText } from '#ui/TimeText.tsx';
import type { McpServer } from '#wire/mcp-server.ts';
import type { Use } from './uses.ts';

type Parts = {
  /** Undefined while it is not known who uses what. */
  readonly usesOf: (id: string) => readonly Use[] | undefined;
  readonly onOpen: (server: McpServer) => void;
  readonly onDelete: (server: McpServer) => void;
};

/** The columns of the list. */
export const columns = ({ usesOf, onOpen, onDelete }: Parts): Column<McpServer>[] => [
  {
    key: 'name',
    head: t('mcp.name'),
    track: 'minmax(0, 2.2fr)',
    sortable: true,
    phone: 'title',
    cell: ({ id, name, url }) => (
      <span className="block min-w-0">
        <Link
          to={paths.mcpServer(id)}
          title={name}
          className="block w-fit max-w-full truncate rounded-1 font-semibold text-ink hover:text-accent hover:underline"
        >
          {name}
        </Link>
        <span title={url} className="block truncate font-mono text-small text-ink-3">
          {url}
        </span>
      </span>
    ),
  },
  {
    key: 'type',
    head: t('mcp.type'),
    track: '88px',
    phone: 'hidden',
    cell: ({ type }) => (
      <span className="flex">
        <Chip mono>{type}</Chip>
      </span>
    ),
  },
  { key: 'allowed', head: t('mcp.allowed'), track: 'minmax(0, 1fr)', phone: 'line', cell: ({ allowed_tools: tools }) => <Allowed tools={tools ?? []} /> },
  { key: 'uses', head: t('mcp.usedBy'), track: 'minmax(0, 1.2fr)', phone: 'line', cell: ({ id }) => <Users uses={usesOf(id)} /> },
  {
    key: 'created',
    head: t('mcp.created'),
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
    head: t('mcp.actions'),
    quietHead: true,
    track: '32px',
    phone: 'corner',
    cell: (row) => (
      <Menu
        label={t('ui.actionsFor', { name: row.name })}
        size="small"
        items={[
          { key: 'open', label: t('mcp.open'), icon: 'arrowRight', onSelect: () => onOpen(row) },
          { key: 'delete', label: t('mcp.remove'), icon: 'trash', danger: true, onSelect: () => onDelete(row) },
        ]}
      />
    ),
  },
];

function Allowed({ tools }: { tools: readonly string[] }) {
  if (tools.length > 0)
    return (
      <span title={listText(tools)} className="block truncate text-ink-2">
        {t('mcp.tools', { count: tools.length })}
      </span>
    );
  return (
    <span title={t('mcp.allTip')} className="inline-flex items-center gap-1 font-medium text-error">
      <Icon name="alert" small />
      {t('mcp.all')}
    </span>
  );
}

function Users({ uses }: { uses: readonly Use[] | undefined }) {
  const [first, ...more] = uses ?? [];
  if (uses === undefined) return null;
  if (first === undefined) return <span className="text-small text-ink-3">{t('mcp.nobody')}</span>;
  if (more.length > 0)
    return (
      <span title={listText(uses.map(({ name }) => name))} className="block truncate text-ink-2">
        {t('mcp.users', { count: uses.length })}
      </span>
    );
  return (
    <Link
      to={paths.assistant(first.id)}
      title={first.name}
      className="block w-fit max-w-full truncate rounded-1 py-0.5 text-ink-2 hover:text-accent hover:underline"
    >
      {first.name}
    </Link>
  );
}
