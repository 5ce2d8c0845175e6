import { queryOptions } from '@tanstack/react-query';
import { listJournal } from '#api/journal.ts';

/** How many of the latest changes are listed. */
const LATEST = 8;

/** The latest writes of this console. */
export const latestChangesQuery = () =>
  queryOptions({ queryKey: ['journal', 'latest'] as const, queryFn: async ({ signal }) => (await listJournal({ limit: LATEST }, signal)).data, staleTime: 0 });

/** The assistants whose split was changed here, the latest first: no list of the API tells which have one. */
export const splitChangesQuery = () =>
  queryOptions({
    queryKey: ['journal', 'split-changes'] as const,
    queryFn: async ({ signal }) => {
      const operations = ['createCanaryDeploy', 'updateCanaryDeploy'] as const;
      const { data } = await listJournal({ operations, limit: 100 }, signal);
      return [...new Set(data.flatMap(({ assistant_id: id }) => id ?? []))];
    },
    staleTime: 0,
  });
