import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { t } from '#lib/words/t.ts';
import { statusQuery } from '#queries/local.ts';
import { Card } from '#ui/Card.tsx';
import { ErrorPanel, SkeletonBlock } from '#ui/states.tsx';

/** Whether calls are answered here, by the sandbox. */
export function useSandbox(): boolean {
  return useQuery(statusQuery()).data?.mode === 'sandbox';
}

/** Where calls go, and whether there is a key. The key itself is in the server alone. */
export function ConnectionCard() {
  const { data: status, isError, error, isFetching, refetch } = useQuery(statusQuery());
  if (status === undefined) {
    return (
      <Card label={t('settings.connection')} title={t('settings.connection')}>
        {isError ? (
          <ErrorPanel title={t('settings.statusFailed')} failure={error} onRetry={() => void refetch()} retrying={isFetching} />
        ) : (
          <SkeletonBlock what={t('settings.connection')} heights={[20, 20, 20, 20]} />
        )}
      </Card>
    );
  }
  const isSandbox = status.mode === 'sandbox';
  return (
    <Card label={t('settings.connection')} title={t('settings.connection')}>
      <Facts>
        <Fact name={t('settings.mode')}>{isSandbox ? t('settings.sandbox') : t('settings.telnyx')}</Fact>
        <Fact name={t('settings.host')}>{isSandbox ? t('settings.hostSandbox') : hostOf(status.base_url)}</Fact>
        <Fact name={t('settings.key')}>{isSandbox ? t('settings.keyNone') : t('settings.keyThere')}</Fact>
        <Fact name={t('settings.access')}>{status.read_only ? t('settings.accessRead') : t('settings.accessAll')}</Fact>
      </Facts>
      {isSandbox && <p className="mt-3 text-small text-ink-3">{t('settings.connectSays')}</p>}
    </Card>
  );
}

/** Which build this is. */
export function AboutCard() {
  const status = useQuery(statusQuery()).data;
  return (
    <Card label={t('settings.about')} title={t('settings.about')}>
      <Facts>
        <Fact name={t('settings.version')}>{status?.version ?? t('ui.unknown')}</Fact>
      </Facts>
      <p className="mt-3 text-small text-ink-3">{t('settings.source')}</p>
    </Card>
  );
}

function Facts({ children }: { children: ReactNode }) {
  return <dl className="divide-y divide-line">{children}</dl>;
}

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <div className="grid grid-cols-[160px_minmax(0,1fr)] gap-x-4 gap-y-0.5 py-2 max-phone:grid-cols-1">
      <dt className="text-ink-3">{name}</dt>
      <dd className="break-words">{children}</dd>
    </div>
  );
}

/** The host alone: an address may carry more than everybody should see. */
export function hostOf(baseUrl: string | undefined): string {
  return baseUrl !== undefined && URL.canParse(baseUrl) ? new URL(baseUrl).host : t('ui.unknown');
}
