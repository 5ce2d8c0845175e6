import { useQuery, type QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams, type LoaderFunctionArgs } from 'react-router';
import { UsedBy } from '#forms/UsedBy.tsx';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import { integrationQuery } from '#queries/integrations.ts';
import { usedByQuery } from '#queries/used-by.ts';
import { warm } from '#queries/warm.ts';
import { buttonStyle } from '#ui/button-style.ts';
import { Card } from '#ui/Card.tsx';
import { Chip } from '#ui/Chip.tsx';
import { ConnectedChip } from '#ui/ConnectedChip.tsx';
import { Initials } from '#ui/Initials.tsx';
import { Note } from '#ui/Note.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { EmptyState, ErrorPanel, SkeletonBlock } from '#ui/states.tsx';
import type { FoundUses } from '#wire/used-by.ts';
import { ConnectCard } from './ConnectCard.tsx';
import { ConnectionsCard } from './ConnectionsCard.tsx';

/** Starts what the page shows before it is shown. */
export const integrationLoader =
  (client: QueryClient) =>
  ({ params }: LoaderFunctionArgs) =>
    warm(client, integrationQuery(params['integrationId'] ?? ''));

/** An integration: its tools, its connections, who uses it, and how it is connected. */
export function IntegrationPage() {
  const id = useParams()['integrationId'] ?? '';
  return <KnownIntegration key={id} id={id} />;
}

function KnownIntegration({ id }: { id: string }) {
  const [waitingSince, setWaitingSince] = useState<number | null>(null);
  const integration = useQuery(integrationQuery(id, waitingSince));
  const uses = useQuery(usedByQuery({ kind: 'integration', id }));
  const { data, error } = integration;
  if (data === undefined && error === null) return <SkeletonBlock what={t('integrations.loadingOne')} heights={[36, 160, 120]} />;
  if (data === undefined && error !== null && 'status' in error && error.status === 404) return <NoIntegration />;
  const failed = error && (
    <ErrorPanel title={t('integrations.failed')} failure={error} onRetry={() => void integration.refetch()} retrying={integration.isFetching} />
  );
  if (data === undefined) return failed;
  const { display_name: name, description, available_tools: tools } = data;
  const isConnected = data.status === 'connected';
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <title>{t('shell.title', { page: name })}</title>
      {failed}
      <div className="flex min-w-0 items-start gap-3">
        <Initials name={name} />
        <div className="min-w-0 flex-1">
          <PageHeader title={name} beside={<ConnectedChip state={stateOf(isConnected, uses.data)} />} facts={description} />
        </div>
      </div>
      <div role="status" className="contents">
        {isConnected && waitingSince !== null && (
          <Note tone="info" icon="check">
            {t('integrations.nowConnected', { name })}
          </Note>
        )}
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)_320px] items-start gap-4 max-[1179px]:grid-cols-[minmax(0,1fr)]">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          {!isConnected && <ConnectCard name={name} isWaiting={waitingSince !== null} onGo={() => setWaitingSince(Date.now())} />}
          <ConnectionsCard integration={data} />
          <Card title={t('integrations.available')} label={t('integrations.available')}>
            {tools.length === 0 && <p className="text-ink-2">{t('integrations.availableNone')}</p>}
            <ul aria-label={t('integrations.available')} className="flex flex-wrap gap-1.5 empty:hidden">
              {tools.map((tool) => (
                <li key={tool} className="flex min-w-0">
                  <Chip mono>{tool}</Chip>
                </li>
              ))}
            </ul>
          </Card>
        </div>
        <Card title={t('usedBy.title')} label={t('usedBy.title')}>
          <UsedBy reading={uses} />
        </Card>
      </div>
    </div>
  );
}

function stateOf(isConnected: boolean, found: FoundUses | undefined) {
  if (!isConnected) return 'disconnected';
  // Unused only where nothing was left out of sight.
  return found !== undefined && found.uses.length === 0 && found.withVersions === found.assistants ? 'unused' : 'connected';
}

function NoIntegration() {
  return (
    <div className="rounded-3 border border-line-2 bg-surface">
      <EmptyState
        title={t('integrations.notFoundTitle')}
        action={
          <Link to={paths.integrations()} className={buttonStyle()}>
            {t('integrations.toAll')}
          </Link>
        }
      >
        {t('integrations.notFoundSays')}
      </EmptyState>
    </div>
  );
}
