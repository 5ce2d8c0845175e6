import { queryOptions } from '@tanstack/react-query';
import { listAssistants, retrieveAssistant } from '#api/assistants.ts';
import { t } from '#lib/words/t.ts';
import { write } from './write.ts';

const LIST = ['assistants'] as const;
export const assistantKey = (id: string) => ['assistant', id] as const;

/** All assistants: the API gives them in one answer. */
export const assistantsQuery = () => queryOptions({ queryKey: LIST, queryFn: async ({ signal }) => (await listAssistants(signal)).data });

/** One assistant: its main version. */
export const assistantQuery = (id: string) => queryOptions({ queryKey: assistantKey(id), queryFn: ({ signal }) => retrieveAssistant(id, {}, signal) });

/** Reads assistants for a file to keep; nothing changes. What writes the file comes when somebody asks for one. */
export const exportAssistantsWrite = () =>
  write({
    name: 'export assistants',
    send: async (ids: readonly string[]) => (await import('./assistant-export.ts')).readExport(ids),
    stale: () => [],
    done: (_, { count }) => t('writes.assistantsExported', { count }),
    failed: t('writes.assistantsExportFailed'),
  });
