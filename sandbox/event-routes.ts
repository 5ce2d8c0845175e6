import { randomUUID } from 'node:crypto';
import { eventQuery, eventRequest } from '#wire/event-request.ts';
import { created, empty, ok, type Answer } from './answer.ts';
import { requireAssistant } from './assistant-store.ts';
import { eventAnswer } from './event-answer.ts';
import { countEvents, deleteEvent, findEvent, insertEvent, listEvents, type EventFilter, type StoredEvent } from './event-store.ts';
import { tellEvents } from './event-talk.ts';
import { paged, pageOf, type Paged } from './page.ts';
import { without, type Fields } from './record.ts';
import { notFound } from './refusal.ts';
import { param, type Call, type Route } from './route.ts';
import { parseBody, parseQuery } from './validate.ts';
import { sentFields } from './sent.ts';

/** The server's own fields: sent, they are passed over. */
const OWN = new Set([
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

const DAY_MS = 24 * 60 * 60 * 1000;

function list(call: Call): Paged<Fields> {
  const { id } = requireAssistant(call);
  const page = pageOf(call);
  const filter = filterOf(call);
  tellEvents(call);
  const { db, account } = call;
  const rows = listEvents(db, account, id, filter, page.size, page.offset);
  const now = call.clock.now();
  return paged(
    rows.map((event) => eventAnswer(event, now)),
    countEvents(db, account, id, filter),
    page,
  );
}

function filterOf(call: Call): EventFilter {
  const query = parseQuery(eventQuery, call);
  const { from_date: from, to_date: to } = query;
  return {
    from: from === undefined ? Number.MIN_SAFE_INTEGER : Date.parse(from),
    // A day alone as the end means all of that day.
    to: to === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(to) + (to.includes('T') ? 0 : DAY_MS - 1),
    channel: query.conversation_channel ?? null,
  };
}

function create(call: Call): Fields {
  const { id: assistantId } = requireAssistant(call);
  const body = parseBody(eventRequest, call);
  const event: StoredEvent = {
    id: randomUUID(),
    assistantId,
    createdAt: call.clock.now(),
    scheduledAt: Date.parse(body.scheduled_at_fixed_datetime),
    channel: body.telnyx_conversation_channel,
    scale: call.clock.scale,
    conversationId: randomUUID(),
    request: without(sentFields(eventRequest, call), OWN),
  };
  insertEvent(call.db, call.account, assistantId, event);
  return eventAnswer(event, event.createdAt);
}

function requireEvent(call: Call): StoredEvent {
  const { id } = requireAssistant(call);
  const event = findEvent(call.db, call.account, id, param(call, 'event_id'));
  if (event === undefined) throw notFound();
  return event;
}

function retrieve(call: Call): Fields {
  const event = requireEvent(call);
  tellEvents(call);
  return eventAnswer(event, call.clock.now());
}

/** A pending event never happens; of one that has ended the conversation stays. */
function remove(call: Call): Answer {
  const event = requireEvent(call);
  tellEvents(call);
  deleteEvent(call.db, call.account, event.assistantId, event.id);
  return empty(200);
}

const EVENTS = '/ai/assistants/:assistant_id/scheduled_events';

export const eventRoutes: readonly Route[] = [
  { method: 'GET', path: EVENTS, handle: (call) => ok(list(call)) },
  { method: 'POST', path: EVENTS, idempotent: true, handle: (call) => created(create(call)) },
  { method: 'GET', path: `${EVENTS}/:event_id`, handle: (call) => ok(retrieve(call)) },
  { method: 'DELETE', path: `${EVENTS}/:event_id`, handle: remove },
];
