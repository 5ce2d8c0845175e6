import type { ScheduledEventCreateParams, ScheduledEventListParams } from 'telnyx/resources/ai/assistants/scheduled-events';
import { eventPage, scheduledEvent } from '#wire/event.ts';
import { call, route, type Note } from './http.ts';
import type { PageQuery } from './pages.ts';
import type { BodyOf } from './params.ts';

type Filter = Pick<ScheduledEventListParams, 'conversation_channel' | 'from_date' | 'to_date'>;

/** GET /ai/assistants/{assistant_id}/scheduled_events */
export const listScheduledEvents = (id: string, query: Filter & PageQuery, signal?: AbortSignal) =>
  call({ method: 'GET', path: route`/v2/ai/assistants/${id}/scheduled_events`, query, answer: eventPage, signal });

/** POST /ai/assistants/{assistant_id}/scheduled_events: a real call or text, later. */
export const createScheduledEvent = (id: string, body: BodyOf<ScheduledEventCreateParams>, key: string) =>
  call({ method: 'POST', path: route`/v2/ai/assistants/${id}/scheduled_events`, body, key, answer: scheduledEvent });

/** GET /ai/assistants/{assistant_id}/scheduled_events/{event_id}; `null` when it is not there any more. */
export const retrieveScheduledEvent = (id: string, eventId: string, signal?: AbortSignal) =>
  call({ method: 'GET', path: route`/v2/ai/assistants/${id}/scheduled_events/${eventId}`, answer: scheduledEvent, signal, absent: true });

/** DELETE /ai/assistants/{assistant_id}/scheduled_events/{event_id}: cancels what is pending, else removes the record. */
export const deleteScheduledEvent = (id: string, eventId: string, note?: Note) =>
  call({ method: 'DELETE', path: route`/v2/ai/assistants/${id}/scheduled_events/${eventId}`, answer: null, note });
