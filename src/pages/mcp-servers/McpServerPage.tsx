import { useQuery, type QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { Link, useNavigate, useParams, type LoaderFunctionArgs } from 'react-router';
import { LeaveGuard } from '#forms/LeaveGuard.tsx';
import { UsedBy } from '#forms/UsedBy.tsx';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import { assistantsQuery } from '#queries/assistants.ts';
import { mcpServerQuery } from '#queries/mcp-servers.ts';
import { secretsQuery } from '#queries/secrets.ts';
import { usedByQuery } from '#queries/used-by.ts';
import { warm } from '#queries/warm.ts';
import { buttonStyle } from '#ui/button-style.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { CopyButton } from '#ui/CopyButton.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { EmptyState, ErrorPanel, SkeletonBlock } from '#ui/states.tsx';
import { TimeText } from '#ui/TimeText.tsx';
import type { McpServer } from '#wire/mcp-server.ts';
import { DeleteMcpServer } from './DeleteMcpServer.tsx';
import { AllowedCard } from './form/AllowedCard.tsx';
import { SaveBar } from './form/SaveBar.tsx';
import { ServerCard } from './form/ServerCard.tsx';
import { useEditor } from './form/use-editor.ts';
import { InspectCard } from './inspect/InspectCard.tsx';

/** The address of a server that is not made yet. */
const NEW = 'new';

/** Starts what the page shows before it is shown. */
export const mcpServerLoader =
  (client: QueryClient) =>
  ({ params }: LoaderFunctionArgs) => {
    const id = params['serverId'] ?? NEW;
    return id === NEW ? warm(client, secretsQuery()) : warm(client, mcpServerQuery(id), assistantsQuery(), secretsQuery());
  };

/** An MCP server: its form, what it offers, and who uses it. */
export function McpServerPage() {
  const id = useParams()['serverId'] ?? NEW;
  return id === NEW ? <Editor key={NEW} opened={null} /> : <KnownServer key={id} id={id} />;
}

function KnownServer({ id }: { id: string }) {
  const server = useQuery(mcpServerQuery(id));
  if (server.data !== undefined) return <Editor opened={server.data} />;
  if (server.isError && 'status' in server.error && server.error.status === 404) return <NoServer />;
  if (server.isError) return <ErrorPanel title={t('mcp.failed')} failure={server.error} onRetry={() => void server.refetch()} retrying={server.isFetching} />;
  return <SkeletonBlock what={t('mcp.loading')} heights={[28, 240, 160, 240]} />;
}

function NoServer() {
  return (
    <div className="rounded-3 border border-line-2 bg-surface">
      <EmptyState
        title={t('mcp.notFoundTitle')}
        action={
          <Link to={paths.mcpServers()} className={buttonStyle()}>
            {t('mcp.toServers')}
          </Link>
        }
      >
        {t('mcp.notFoundSays')}
      </EmptyState>
    </div>
  );
}

/** `opened` is null while the server is being made. */
function Editor({ opened }: { opened: McpServer | null }) {
  const navigate = useNavigate();
  const editor = useEditor(opened);
  const uses = useQuery({ ...usedByQuery({ kind: 'server', id: opened?.id ?? '' }), enabled: opened !== null });
  const [isDeleting, setDeleting] = useState(false);
  const [isGone, setGone] = useState(false);
  const { form, read, values, faults, set, isDirty } = editor;
  const title = read === null ? t('mcp.newTitle') : read.name;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <title>{t('shell.title', { page: title })}</title>
      <LeaveGuard when={isDirty && !isGone} />
      <PageHeader
        title={title}
        facts={
          read !== null && (
            <>
              <span className="inline-flex min-w-0 items-center gap-1">
                <span className="truncate font-mono">{read.id}</span>
                <CopyButton text={read.id} />
              </span>
              <span className="self-center">
                <TimeText iso={read.created_at} />
              </span>
            </>
          )
        }
        actions={
          read !== null && (
            <Button icon="trash" onClick={() => setDeleting(true)}>
              {t('mcp.remove')}
            </Button>
          )
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)_320px] items-start gap-4 max-[1179px]:grid-cols-[minmax(0,1fr)]">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          <form
            ref={form}
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              editor.submit();
            }}
          >
            <ServerCard values={values} faults={faults} typeBefore={read?.type} set={set} />
          </form>
          <InspectCard
            serverId={read?.id}
            values={values}
            isUnsaved={read !== null && (values.url.trim() !== read.url || values.type !== read.type)}
            set={set}
          />
        </div>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          <AllowedCard allowed={values.allowed} fault={faults['allowed']} onChange={(allowed) => set({ allowed })} />
          {read !== null && (
            <Card title={t('mcp.usedBy')} label={t('mcp.usedBy')}>
              <UsedBy reading={uses} />
            </Card>
          )}
        </div>
      </div>
      {(isDirty || read === null) && <SaveBar editor={editor} useCount={uses.data?.uses.length ?? 0} />}
      {isDeleting && read !== null && (
        <DeleteMcpServer
          server={read}
          onClose={() => setDeleting(false)}
          onDeleted={() => {
            // What was typed has nowhere to go any more, so that leaving asks nothing.
            flushSync(() => setGone(true));
            void navigate(paths.mcpServers());
          }}
        />
      )}
    </div>
  );
}
