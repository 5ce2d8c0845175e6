import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { goneVersion, shownVersions, type ShownVersion } from '#lib/batch-version.ts';
import { assistantQuery } from '#queries/assistants.ts';
import { runVersionsQuery } from '#queries/batch-versions.ts';
import { versionsQuery } from '#queries/versions.ts';

/** On which version a run was made; `null` when it was started elsewhere, or while that is not known yet. */
export function useRunVersion(runId: string | undefined): ShownVersion | null {
  const row = useQuery({ ...runVersionsQuery('run', runId === undefined ? [] : [runId]), enabled: runId !== undefined }).data?.[0];
  const id = row?.assistant_id ?? '';
  const main = useQuery({ ...assistantQuery(id), enabled: id !== '' }).data;
  const versions = useQuery({ ...versionsQuery(id), enabled: id !== '' });
  return useMemo(() => {
    if (!row?.version_id || (versions.isPending && id !== '')) return null;
    return shownVersions(versions.data ?? [], main?.version_id ?? undefined).get(row.version_id) ?? goneVersion(row.version_id);
  }, [row, id, main, versions.data, versions.isPending]);
}
