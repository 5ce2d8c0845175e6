import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { goneVersion, shownVersions, type ShownVersion } from '#lib/batch-version.ts';
import { assistantQuery } from '#queries/assistants.ts';
import { runVersionsQuery } from '#queries/batch-versions.ts';
import { versionsQuery } from '#queries/versions.ts';

/** On which versions runs were made, by run id; one that was started elsewhere is missing. */
export function useRunVersions(testId: string, runIds: readonly string[]): ReadonlyMap<string, ShownVersion> {
  const rows = useQuery({ ...runVersionsQuery(`test ${testId}`, runIds), enabled: runIds.length > 0 }).data ?? [];
  const assistants = [...new Set(rows.flatMap((row) => row.assistant_id ?? []))].toSorted();
  const mains = useQueries({ queries: assistants.map(assistantQuery), combine: found });
  const lists = useQueries({ queries: assistants.map(versionsQuery), combine: found });
  const known = new Map(lists.flatMap((list) => [...shownVersions(list, mains.find((main) => main.id === list[0]?.id)?.version_id ?? undefined)]));
  const isWhole = lists.length === assistants.length;
  return new Map(
    rows.flatMap(({ run_id: run, version_id: id }) => {
      const version = id === null ? undefined : (known.get(id) ?? (isWhole ? goneVersion(id) : undefined));
      return version === undefined ? [] : [[run, version] as const];
    }),
  );
}

function found<Data>(results: readonly UseQueryResult<Data>[]): Data[] {
  return results.flatMap((result) => (result.data === undefined ? [] : [result.data]));
}
