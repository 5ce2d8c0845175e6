import type { EnsureQueryDataOptions, QueryClient, QueryKey } from '@tanstack/react-query';

/** How long a navigation waits for data: a fast answer never shows a placeholder, a slow one never blocks the click. */
const PATIENCE_MS = 150;

type Wanted = { readonly queryKey: QueryKey };

/** Starts queries before their page is shown. Comes back when all are there, or after 150 ms; failures are the page’s to show. */
export async function warm(client: QueryClient, ...queries: (Wanted & Pick<EnsureQueryDataOptions, never>)[]): Promise<null> {
  let timer = 0;
  const patience = new Promise<void>((resolve) => {
    timer = window.setTimeout(resolve, PATIENCE_MS);
  });
  await Promise.race([Promise.allSettled(queries.map((query) => client.ensureQueryData(query))), patience]);
  window.clearTimeout(timer);
  return null;
}
