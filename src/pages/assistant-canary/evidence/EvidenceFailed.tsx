import { t } from '#lib/words/t.ts';
import { ErrorPanel } from '#ui/states.tsx';
import { useEvidence } from './use-evidence.ts';

/** Said once for all rows when nothing is known because the runs could not be read. */
export function EvidenceFailed() {
  const evidence = useEvidence();
  if (!evidence.isError || evidence.data !== undefined) return null;
  return <ErrorPanel title={t('evidence.failed')} failure={evidence.error} onRetry={() => void evidence.refetch()} retrying={evidence.isFetching} />;
}
