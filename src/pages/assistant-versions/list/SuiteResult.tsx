import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import { assistantQuery } from '#queries/assistants.ts';
import { batchQuery } from '#queries/batches.ts';
import { versionQuery } from '#queries/versions.ts';
import { Skeleton } from '#ui/states.tsx';
import { StatusChip } from '#ui/Status.tsx';
import { configHash } from '#wire/config-hash.ts';
import type { KnownBatch } from '#wire/latest-batches.ts';
import type { Tally } from '#wire/run-status.ts';

type Props = { assistantId: string; versionId: string; isMain: boolean; batch: KnownBatch };

/** The newest suite run that is known to have met this version. One from before its last change says so. */
export function SuiteResult({ assistantId, versionId, isMain, batch }: Props) {
  const result = useQuery(batchQuery(batch.id, batch.testId));
  if (result.isPending) return <Skeleton height={14} width={72} />;
  if (result.isError) return <span className="text-small text-error">{t('versions.resultFailed')}</span>;
  if (result.data === null) return null;
  const { suite, tally } = result.data;
  return (
    <span className="flex min-w-0 flex-wrap items-baseline gap-x-2">
      <Link to={paths.suite(suite)} title={t('versions.batchIn', { suite })} className="rounded-1 hover:underline">
        <Count tally={tally} />
      </Link>
      <Outdated assistantId={assistantId} versionId={versionId} isMain={isMain} hash={batch.configHash} />
    </span>
  );
}

function Count({ tally: { passed, failed, open, total } }: { tally: Tally }) {
  if (open > 0) return <StatusChip status="running">{t('versions.batchLive', { done: total - open, total })}</StatusChip>;
  return <StatusChip status={passed === total ? 'passed' : failed > 0 ? 'failed' : 'error'}>{t('versions.ofTotal', { passed, total })}</StatusChip>;
}

/** Evidence counts for exactly the configuration that was met. */
function Outdated({ assistantId, versionId, isMain, hash }: { assistantId: string; versionId: string; isMain: boolean; hash: string | null }) {
  const main = useQuery({ ...assistantQuery(assistantId), enabled: isMain });
  const version = useQuery({ ...versionQuery(assistantId, versionId), enabled: !isMain });
  const now = isMain ? main.data : version.data;
  const hashNow = useMemo(() => (now === undefined ? null : configHash(now)), [now]);
  return hash === null || hashNow === null || hash === hashNow ? null : <span className="text-small text-ink-3">{t('versions.beforeEdit')}</span>;
}
