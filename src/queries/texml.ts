import { queryOptions } from '@tanstack/react-query';
import { getAssistantTexml } from '#api/assistants.ts';

/** The TeXML that connects a call with an assistant. */
export const texmlQuery = (id: string) => queryOptions({ queryKey: ['texml', id] as const, queryFn: ({ signal }) => getAssistantTexml(id, signal) });
