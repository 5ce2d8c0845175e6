import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { t } from '#lib/words/t.ts';
import { connectionsOfQuery } from '#queries/integrations.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { Chip } from '#ui/Chip.tsx';
import { ErrorPanel, SkeletonBlock } from '#ui/states.tsx';
import type { Integration } from '#wire/integration.ts';
import { Disconnect } from './Disconnect.tsx';

/** The connections of one integration, each with its allowed tools and the way to end it. */
export function ConnectionsCard({ integration: { id, status, display_name: name } }: { integration: Integration }) {
  const connections = useQuery(connectionsOfQuery(id, status));
  const [doomed, setDoomed] = useState<string | null>(null);
  return (
    <Card title={t('integrations.connections')} label={t('integrations.connections')}>
      {connections.error && (
        <ErrorPanel
          title={t('integrations.connectionsFailed')}
          failure={connections.error}
          onRetry={() => void connections.refetch()}
          retrying={connections.isFetching}
        />
      )}
      {connections.isPending && <SkeletonBlock what={t('integrations.loadingConnections')} heights={[56]} />}
      {connections.data?.length === 0 && <p className="text-ink-2">{t('integrations.connectionsNone')}</p>}
      {connections.data !== undefined && connections.data.length > 0 && (
        <ul aria-label={t('integrations.connections')} className="divide-y divide-line">
          {connections.data.map((connection) => (
            <li key={connection.id} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 py-3 first:pt-0 last:pb-0">
              <div className="min-w-0 flex-1 basis-60">
                <p className="truncate font-mono text-small text-ink-3" title={connection.id}>
                  {connection.id}
                </p>
                <p className="mt-1 text-small text-ink-3">{t('integrations.allowed')}</p>
                <p className="mt-1 flex flex-wrap gap-1">
                  {connection.allowed_tools.length === 0
                    ? t('integrations.allowedAll')
                    : connection.allowed_tools.map((tool) => (
                        <Chip key={tool} mono>
                          {tool}
                        </Chip>
                      ))}
                </p>
              </div>
              <Button icon="trash" onClick={() => setDoomed(connection.id)}>
                {t('integrations.disconnect')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {doomed !== null && <Disconnect id={id} name={name} connectionId={doomed} onClose={() => setDoomed(null)} />}
    </Card>
  );
}
