import { useQuery } from '@tanstack/react-query';
import type { JsonObject } from '#lib/json.ts';
import { assistantQuery } from '#queries/assistants.ts';
import { versionQuery } from '#queries/versions.ts';
import type { Failure } from '#ui/states.tsx';
import type { Side } from './sides.ts';

/** The whole configuration of a side, while it comes, and what went wrong with it. */
export type Settings = {
  readonly value: JsonObject | undefined;
  readonly failed: { readonly failure: Failure; readonly retry: () => void; readonly retrying: boolean } | undefined;
};

/** Reads what a side holds. Main and versions come from the API, the draft is here already. */
export function useSettings(assistantId: string, side: Side): Settings {
  const main = useQuery({ ...assistantQuery(assistantId), enabled: side.kind === 'main' });
  const version = useQuery({ ...versionQuery(assistantId, side.code), enabled: side.kind === 'version' });
  if (side.kind === 'draft') return { value: side.draft.draft, failed: undefined };
  if (side.kind === 'missing') return { value: undefined, failed: undefined };
  const query = side.kind === 'main' ? main : version;
  const failed =
    query.isError && query.data === undefined ? { failure: query.error, retry: () => void query.refetch(), retrying: query.isFetching } : undefined;
  return { value: query.data, failed };
}
