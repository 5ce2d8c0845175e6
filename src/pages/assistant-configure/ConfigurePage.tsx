import { useQuery, type QueryClient } from '@tanstack/react-query';
import { useParams, type LoaderFunctionArgs } from 'react-router';
import { t } from '#lib/words/t.ts';
import { versionName } from '#lib/version-name.ts';
import { assistantQuery } from '#queries/assistants.ts';
import { canaryQuery } from '#queries/canary.ts';
import { modelsQuery } from '#queries/models.ts';
import { versionQuery } from '#queries/versions.ts';
import { warm } from '#queries/warm.ts';
import { ErrorPanel, SkeletonBlock } from '#ui/states.tsx';
import type { Assistant } from '#wire/assistant.ts';
import { rulesOf } from '#wire/canary-form.ts';
import { heard } from '#wire/heard.ts';
import { versionUse } from '#wire/version-use.ts';
import { NoVersion } from './notes/NoVersion.tsx';
import { useView } from './use-view.ts';
import { Workspace } from './Workspace.tsx';

/** Starts what the page shows before it is shown. */
export const configureLoader =
  (client: QueryClient) =>
  ({ params, request }: LoaderFunctionArgs) => {
    const id = params['id'] ?? '';
    const version = new URL(request.url).searchParams.get('version');
    return warm(client, assistantQuery(id), canaryQuery(id), modelsQuery(), ...(version === null ? [] : [versionQuery(id, version)]));
  };

/** The settings of an assistant, or of the version that the address names; the frame around this page shows what there is while it cannot be read. */
export function ConfigurePage() {
  const id = useParams()['id'] ?? '';
  const { version } = useView();
  const { data } = useQuery(assistantQuery(id));
  const canary = useQuery(canaryQuery(id));
  if (data === undefined) return null;
  if (version !== undefined && version !== data.version_id) return <VersionWorkspace key={version} id={id} versionId={version} main={data} />;
  return <Workspace key={id} id={id} server={data} editing={{ kind: 'main' }} mainPercent={canary.data === undefined ? undefined : heard(canary.data).main} />;
}

function VersionWorkspace({ id, versionId, main }: { id: string; versionId: string; main: Assistant }) {
  const { data, error, isFetching, refetch } = useQuery(versionQuery(id, versionId));
  const canary = useQuery(canaryQuery(id));
  if (data === undefined) {
    if (error === null) return <SkeletonBlock what={t('configure.theVersion')} heights={[32, 240, 240]} />;
    if ('status' in error && error.status === 404) return <NoVersion id={id} />;
    return <ErrorPanel title={t('configure.versionFailed')} failure={error} onRetry={() => void refetch()} retrying={isFetching} />;
  }
  const use = canary.data === undefined ? undefined : versionUse(versionId, main.version_id, canary.data === null ? [] : rulesOf(canary.data));
  return (
    <Workspace
      id={id}
      server={data}
      editing={{ kind: 'version', versionId, name: versionName({ ...data, version_id: versionId }), use }}
      mainPercent={undefined}
    />
  );
}
