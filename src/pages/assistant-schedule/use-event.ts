import { useQuery } from '@tanstack/react-query';
import { eventQuery } from '#queries/events.ts';
import type { ScheduledEvent } from '#wire/event.ts';

/** The event of an id: out of the list, or by itself when the filters of the list leave it out; undefined when it is gone. */
export function useEvent(assistantId: string, eventId: string, list: readonly ScheduledEvent[]): ScheduledEvent | undefined {
  const listed = eventId === '' ? undefined : list.find((event) => event.scheduled_event_id === eventId);
  const alone = useQuery({ ...eventQuery(assistantId, eventId), enabled: eventId !== '' && listed === undefined });
  return listed ?? (eventId === '' ? undefined : (alone.data ?? undefined));
}
