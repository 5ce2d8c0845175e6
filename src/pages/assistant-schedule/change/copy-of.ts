import type { ScheduledEvent } from '#wire/event.ts';
import { eventRequest, type EventRequest } from '#wire/event-request.ts';

/** What the API answers of an event and takes of nobody. */
const ANSWERED: ReadonlySet<string> = new Set([
  'scheduled_event_id',
  'assistant_id',
  'created_at',
  'status',
  'errors',
  'conversation_id',
  'retry_count',
  'retry_attempts',
  'call_attempts',
  'dispatched_at',
  'call_status',
  'call_duration',
]);

/** The request that makes the same event at another time, fields that are unknown here included; undefined when none can. */
export function copyOf(event: ScheduledEvent, at: number): EventRequest | undefined {
  const kept = Object.entries(event).filter(([field, value]) => !ANSWERED.has(field) && value !== null);
  const read = eventRequest.safeParse({ ...Object.fromEntries(kept), scheduled_at_fixed_datetime: new Date(at).toISOString() });
  return read.success ? read.data : undefined;
}
