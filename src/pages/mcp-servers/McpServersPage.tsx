import { useQuery, type QueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { paths } from '#lib/paths.ts';
import { locale, t } from '#lib/words/t.ts';
import { assistantsQuery } from '#queries/assistants.ts';
import { mcpServersQuery } from '#queries/mcp-servers.ts';
import { warm } from '#queries/warm.ts';
import { Button } from '#ui/Button.tsx';
import { buttonStyle } from '#ui/button-style.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { Select } from '#ui/inputs.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { SearchBox } from '#ui/SearchBox.tsx';
import { EmptyState, ErrorPanel, FilteredEmpty } from '#ui/states.tsx';
import type { McpServer } from '#wire/mcp-server.ts';
import { DeleteMcpServer } from './DeleteMcpServer.tsx';
import { columns } from './list/columns.tsx';
import { shownOf, SORTS } from './list/list.ts';
import { useServersParams } from './list/use-servers-params.ts';
import { usesByServer } from './list/uses.ts';

/** Starts what the page shows before it is shown. */
export const mcpServersLoader = (client: QueryClient) => () => warm(client, mcpServersQuery(), assistantsQuery());

const NONE: readonly McpServer[] = [];

/** All MCP servers: where they are, what of them is allowed, and who uses them. */
export function McpServersPage() {
  const navigate = useNavigate();
  const servers = useQuery(mcpServersQuery());
  const assistants = useQuery(assistantsQuery());
  const [doomed, setDoomed] = useState<McpServer | null>(null);
  const list = useServersParams();
  const all = servers.data ?? NONE;
  const { params, text } = list;
  const rows = useMemo(() => shownOf(all, { ...params, q: text }, locale()), [all, params, text]);
  const uses = useMemo(() => (assistants.data === undefined ? undefined : usesByServer(assistants.data)), [assistants.data]);
  const shape = useMemo(
    () =>
      columns({
        usesOf: (id) => (uses === undefined ? undefined : (uses.get(id) ?? [])),
        onOpen: ({ id }) => void navigate(paths.mcpServer(id)),
        onDelete: setDoomed,
      }),
    [uses, navigate],
  );
  const types = [...new Set([...all.map(({ type }) => type), ...(params.type === '' ? [] : [params.type])])].toSorted();
  const isEmpty = servers.isSuccess && all.length === 0;
  const create = (
    <Link to={paths.newMcpServer()} className={buttonStyle('primary')}>
      {t('mcp.create')}
    </Link>
  );
  const count = rows.length === all.length ? t('mcp.count', { count: all.length }) : t('mcp.countOf', { shown: rows.length, all: all.length });
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <title>{t('shell.title', { page: t('mcp.title') })}</title>
      <PageHeader
        title={t('mcp.title')}
        facts={<span role="status">{servers.data === undefined ? '\u00a0' : count}</span>}
        actions={isEmpty ? undefined : create}
      />
      {servers.isError && (
        <ErrorPanel title={t('mcp.listFailed')} failure={servers.error} onRetry={() => void servers.refetch()} retrying={servers.isFetching} />
      )}
      {assistants.isError && (
        <ErrorPanel title={t('mcp.usersFailed')} failure={assistants.error} onRetry={() => void assistants.refetch()} retrying={assistants.isFetching} />
      )}
      {!(servers.isError && servers.data === undefined) && (
        <>
          {!isEmpty && (
            <div className="flex flex-wrap items-center gap-2">
              <SearchBox label={t('mcp.searchLabel')} placeholder={t('mcp.searchPlaceholder')} value={text} onChange={list.setText} />
              <Select aria-label={t('mcp.type')} value={params.type} onChange={(event) => list.set({ type: event.target.value })}>
                <option value="">{t('mcp.anyType')}</option>
                {types.map((type) => (
                  <option key={type} value={type}>
                    {type}
                  </option>
                ))}
              </Select>
              {(text !== '' || params.type !== '') && (
                <Button variant="ghost" size="small" onClick={list.clear}>
                  {t('ui.clearFilters')}
                </Button>
              )}
            </div>
          )}
          <DataTable
            label={t('mcp.title')}
            rows={rows}
            rowKey={(row) => row.id}
            columns={shape}
            phoneHeight={112}
            loading={servers.isPending}
            sort={{ key: params.sort, dir: params.dir }}
            onSort={(key) => SORTS.filter((known) => known === key).forEach(list.sortBy)}
            empty={
              isEmpty ? (
                <EmptyState title={t('mcp.emptyTitle')} action={create}>
                  {t('mcp.emptySays')}
                </EmptyState>
              ) : (
                <FilteredEmpty title={t('mcp.noneMatch')} onClear={list.clear} />
              )
            }
          />
        </>
      )}
      {doomed && <DeleteMcpServer server={doomed} onClose={() => setDoomed(null)} />}
    </div>
  );
}
