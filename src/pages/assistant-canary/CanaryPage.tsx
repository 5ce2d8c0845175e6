import { useQuery, type QueryClient } from '@tanstack/react-query';
import { useParams, type LoaderFunctionArgs } from 'react-router';
import { t } from '#lib/words/t.ts';
import { assistantQuery } from '#queries/assistants.ts';
import { canaryQuery } from '#queries/canary.ts';
import { evidenceQuery } from '#queries/evidence.ts';
import { splitHistoryQuery } from '#queries/journal.ts';
import { statusQuery } from '#queries/local.ts';
import { rampsQuery } from '#queries/ramps.ts';
import { versionsQuery } from '#queries/versions.ts';
import { warm } from '#queries/warm.ts';
import { ErrorPanel, SkeletonBlock } from '#ui/states.tsx';
import { CanaryEditor } from './editor/CanaryEditor.tsx';
import { versionBook } from './versions.ts';

/** Starts what the page shows before it is shown. */
export const canaryLoader =
  (client: QueryClient) =>
  ({ params }: LoaderFunctionArgs) => {
    const id = params['id'] ?? '';
    return warm(client, assistantQuery(id), canaryQuery(id), versionsQuery(id), statusQuery(), evidenceQuery(id), rampsQuery(id), splitHistoryQuery(id));
  };

/** Who hears which version: the split of an assistant and everything needed to change it. */
export function CanaryPage() {
  const id = useParams()['id'] ?? '';
  const assistant = useQuery(assistantQuery(id));
  const canary = useQuery(canaryQuery(id));
  const versions = useQuery(versionsQuery(id));
  if (canary.data === undefined && canary.isError) {
    return <ErrorPanel title={t('canary.loadFailed')} failure={canary.error} onRetry={() => void canary.refetch()} retrying={canary.isFetching} />;
  }
  if (assistant.data === undefined || canary.data === undefined || versions.isPending) {
    return <SkeletonBlock what={t('canary.loading')} heights={[40, 84, 84, 320]} />;
  }
  return (
    <>
      {versions.data === undefined && (
        <ErrorPanel title={t('canary.versionsFailed')} failure={versions.error} onRetry={() => void versions.refetch()} retrying={versions.isFetching} />
      )}
      <CanaryEditor
        key={id}
        id={id}
        name={assistant.data.name}
        deploy={canary.data}
        book={versionBook(assistant.data, versions.data)}
        onRefresh={() => void canary.refetch()}
      />
    </>
  );
}
