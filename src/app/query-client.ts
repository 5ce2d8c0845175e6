import { MutationCache, QueryCache, QueryClient, type QueryKey } from '@tanstack/react-query';
import { t } from '#lib/words/t.ts';
import { isWritten } from '#queries/write.ts';
import { toast, type Toast } from '#ui/toasts.ts';
import { noteAnswer } from './rejected-key.ts';

/** How long an answer counts as fresh: moving between pages asks nothing twice, coming back later does. */
const FRESH_MS = 15_000;

/**
 * The one place that drops caches and raises toasts: each write declares what goes stale and what is said. Repeating is the
 * api room's business, which knows what may be repeated; and a server on this machine answers without a network.
 */
export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    queryCache: new QueryCache({ onError: (error) => noteAnswer(error), onSuccess: () => noteAnswer(null) }),
    mutationCache: new MutationCache({
      onSuccess: (data, _vars, _context, mutation) => {
        if (!isWritten(data)) return;
        if (data.stale === 'all') void client.invalidateQueries();
        else for (const queryKey of data.stale) void drop(client, queryKey);
        const undo = data.entry === undefined ? undefined : undoBy(client, data.entry);
        if (data.said !== null) toast({ tone: 'done', text: data.said, undo, about: mutation.meta?.about });
      },
      onError: (error, _vars, _context, mutation) => {
        noteAnswer(error);
        if (mutation.meta && !mutation.meta.inPlace) toast({ tone: 'failed', text: mutation.meta.failed, detail: error.message });
      },
    }),
    defaultOptions: {
      queries: { staleTime: FRESH_MS, retry: false, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
  return client;
}

/** The way back of a write. What goes it comes when somebody asks for it. */
function undoBy(client: QueryClient, entry: number): Toast['undo'] {
  const run = async () => {
    try {
      const { undoWrite } = await import('#queries/journal.ts');
      await client.getMutationCache().build(client, undoWrite(entry)).execute({});
    } catch (error) {
      toast({ tone: 'failed', text: t('writes.undoFailed'), detail: error instanceof Error ? error.message : undefined });
    }
  };
  return { label: t('writes.undo'), run: () => void run() };
}

/** After a change what was read is asked for again, and shown until the answer comes; an empty key says that all of it is gone. */
function drop(client: QueryClient, queryKey: QueryKey): Promise<void> {
  if (queryKey.length > 0) return client.invalidateQueries({ queryKey });
  return client.resetQueries({ predicate: (query) => query.queryKey[0] !== 'local' });
}
