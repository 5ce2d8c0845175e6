import type { QueryClient, QueryKey } from '@tanstack/react-query';

/** How long a navigation waits for data: a fast answer never shows a placeholder, a slow one never blocks the click. */
const PATIENCE_MS = 150;

/** An options object of this room. */
type Wanted = { readonly queryKey: QueryKey };

/** Starts queries before their page is shown. Comes back when all are there, or after 150 ms; failures are the page’s to show. */
export async function warm(client: QueryClient, ...queries: readonly Wanted[]): Promise<null> {
  const patience = new Promise<void>((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
  });
  await Promise.race([Promise.allSettled(queries.map((query) => client.query({ ...query, staleTime: 'static' }))), patience]);
  return null;
}
