import { queryOptions } from '@tanstack/react-query';
import { allPages } from '#api/pages.ts';
import { listSecrets } from '#api/secrets.ts';

/** The identifiers of the integration secrets, by name. */
export const secretsQuery = () =>
  queryOptions({
    queryKey: ['secrets'] as const,
    queryFn: async ({ signal }) => {
      const secrets = await allPages(
        (page) => listSecrets(page, signal),
        (secret) => secret.id,
      );
      return secrets.map((secret) => secret.identifier).toSorted();
    },
  });
