import { queryOptions } from '@tanstack/react-query';
import { allPages } from '#api/pages.ts';
import { listSharedTools } from '#api/shared-tools.ts';

/** The tools of the library. */
export const sharedToolsQuery = () =>
  queryOptions({
    queryKey: ['shared-tools'] as const,
    queryFn: ({ signal }) =>
      allPages(
        (page) => listSharedTools(page, signal),
        (tool) => tool.id,
      ),
  });
