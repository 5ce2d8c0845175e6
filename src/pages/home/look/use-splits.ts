import { useQueries } from '@tanstack/react-query';
import { canaryQuery } from '#queries/canary.ts';
import { versionsQuery } from '#queries/versions.ts';
import type { Assistant, Version } from '#wire/assistant.ts';
import type { CanaryDeploy } from '#wire/canary.ts';
import { readingOf } from './reading.ts';
import type { Look } from './use-look.ts';

/** An assistant with a canary deploy; `versions` is null while they are not known. */
export type Split = { readonly assistant: Assistant; readonly canary: CanaryDeploy; readonly versions: readonly Version[] | null };

/** The splits of the assistants that are looked at, the one that was moved last first; their versions are asked for only where there is a split. */
export function useSplits({ looked, isFinding }: Look) {
  const canaries = useQueries({ queries: looked.map(({ id }) => canaryQuery(id)) });
  const live = looked.flatMap((assistant, at) => {
    const canary = canaries[at]?.data;
    return canary ? [{ assistant, canary }] : [];
  });
  const versions = useQueries({ queries: live.map(({ assistant }) => versionsQuery(assistant.id)) });
  const splits = live
    .map((split, at): Split => ({ ...split, versions: versions[at]?.data ?? null }))
    .toSorted((a, b) => b.canary.updated_at.localeCompare(a.canary.updated_at));
  return { splits, reading: readingOf(canaries, isFinding), versionsFailed: versions.some((query) => query.isError) };
}
