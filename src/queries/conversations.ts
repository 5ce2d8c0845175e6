import { queryOptions } from '@tanstack/react-query';
import { listInsights, listMessages } from '#api/conversations.ts';
import { LARGEST_PAGE } from '#api/pages.ts';
import type { Message } from '#wire/conversation.ts';

/** How long an insight is waited for before it is asked for again. */
const INSIGHTS_MS = 5000;

/** What was said in a conversation, in the order in which it came; messages have no id, so pages are joined as they are. */
export const messagesQuery = (conversationId: string) =>
  queryOptions({
    queryKey: ['messages', conversationId] as const,
    queryFn: async ({ signal }) => {
      const said: Message[] = [];
      for (let number = 1; ; number += 1) {
        const { data, meta } = await listMessages(conversationId, { 'page[number]': number, 'page[size]': LARGEST_PAGE }, signal);
        said.push(...data);
        if (data.length === 0 || number >= meta.total_pages) return inOrder(said);
      }
    },
  });

/** What was found out of a conversation; asked for again while it is still being found out. */
export const insightsQuery = (conversationId: string) =>
  queryOptions({
    queryKey: ['insights', conversationId] as const,
    queryFn: async ({ signal }) => (await listInsights(conversationId, { 'page[size]': LARGEST_PAGE }, signal)).data,
    refetchInterval: ({ state }) => ((state.data ?? []).some(({ status }) => status === 'pending' || status === 'in_progress') ? INSIGHTS_MS : false),
  });

/** The API promises no order; without times the order of the answer stands. */
export function inOrder(messages: readonly Message[]): Message[] {
  const at = (message: Message) => Date.parse(message.sent_at ?? message.created_at ?? '');
  return messages.every((message) => !Number.isNaN(at(message))) ? messages.toSorted((a, b) => at(a) - at(b)) : [...messages];
}
