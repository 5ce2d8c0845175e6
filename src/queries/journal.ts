import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { exportJournal, listJournal, listJournalRecords, retrieveJournalEntry, undoJournalEntry, type JournalFilter } from '#api/journal.ts';
import { t } from '#lib/words/t.ts';
import { splitsKey } from './canary.ts';
import { write } from './write.ts';

const JOURNAL = ['journal'] as const;

/** The journal, newest first, page after page. Every write adds to it, so it is read anew whenever it is shown. */
export const journalQuery = (filter: JournalFilter) =>
  infiniteQueryOptions({
    queryKey: [...JOURNAL, 'list', filter] as const,
    queryFn: ({ pageParam, signal }) => listJournal({ ...filter, cursor: pageParam || undefined }, signal),
    // The newest page has no cursor.
    initialPageParam: 0,
    getNextPageParam: (page) => page.next,
    staleTime: 0,
  });

/** All that a filter lets through as JSON lines; a file that was asked for is made anew. */
export const journalExportQuery = (filter: JournalFilter) =>
  queryOptions({ queryKey: [...JOURNAL, 'export', filter] as const, queryFn: ({ signal }) => exportJournal(filter, signal), staleTime: 0, gcTime: 0 });

/** One entry with before and after; whether it can be undone depends on what the API says right now. */
export const journalEntryQuery = (id: number) =>
  queryOptions({ queryKey: [...JOURNAL, 'entry', id] as const, queryFn: ({ signal }) => retrieveJournalEntry(id, signal), staleTime: 0 });

/** The newest splits of an assistant and the promotions that ended one, with what was before and after. */
export const splitHistoryQuery = (assistantId: string) =>
  queryOptions({
    queryKey: splitsKey(assistantId),
    queryFn: async ({ signal }) => {
      const operations = ['createCanaryDeploy', 'updateCanaryDeploy', 'deleteCanaryDeploy', 'promoteVersion'] as const;
      return (await listJournalRecords({ assistant: assistantId, operations, limit: 100 }, signal)).data;
    },
    staleTime: 0,
  });

/** Goes the way back of an entry. What it changed is not known before, so all that was read is read anew; what is typed meanwhile stays. */
export const undoWrite = (id: number) =>
  write({
    name: `undo ${id}`,
    send: ({ reason }: { reason?: string }) => undoJournalEntry(id, reason),
    stale: () => 'all',
    done: (_vars, { object_id: id }) => (id === null ? t('writes.undone') : t('writes.undoneAnew', { id })),
    failed: t('writes.undoFailed'),
    inPlace: true,
  });
