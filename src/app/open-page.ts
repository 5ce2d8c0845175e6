import type { QueryClient } from '@tanstack/react-query';
import type { createBrowserRouter } from 'react-router';
import { t } from '#lib/words/t.ts';
import { statusQuery } from '#queries/local.ts';
import { toast } from '#ui/toasts.ts';
import { MissingFile, noteNewVersion } from './new-version.ts';
import type { Page } from './pages.ts';

type Load = (client: QueryClient) => Promise<Page>;

// Pages whose file did not come while the server was gone: browsers remember that, and only a fresh start asks again.
const cutOff = new Set<Load>();

/**
 * Brings a page's file. Where it does not come, the page that is open stays, with whatever was typed in it: either the
 * server cannot be reached, or it has a newer build than this tab, which no longer has the file.
 */
export async function openPage(client: QueryClient, routerOf: () => ReturnType<typeof createBrowserRouter>, load: Load): Promise<Page> {
  try {
    return await load(client);
  } catch (error) {
    const isServerThere = await client.query({ ...statusQuery(), staleTime: 0 }).then(
      () => true,
      () => false,
    );
    const failure = isServerThere ? new MissingFile() : new Error(t('errors.network'), { cause: error });
    const router = routerOf();
    const { initialized, navigation, location } = router.state;
    if (!initialized || !navigation.location) return broken(failure);
    const href = router.createHref(navigation.location);
    if (!isServerThere) {
      cutOff.add(load);
      toast({ tone: 'failed', text: t('shell.openFailed'), detail: failure.message });
    } else if (cutOff.has(load)) window.location.assign(href);
    else noteNewVersion(href);
    // A new navigation to where we are ends the one that cannot succeed.
    void router.navigate(location, { replace: true, preventScrollReset: true });
    throw failure;
  }
}

/** No page is open yet that could stay: the error page shows what happened. The router has none for a file that fails at the start. */
function broken(failure: Error): Page {
  return {
    Component: () => {
      throw failure;
    },
    loader: () => null,
  };
}
