import { queryOptions } from '@tanstack/react-query';
import { allPages } from '#api/pages.ts';
import { createScheduledEvent, deleteScheduledEvent, listScheduledEvents, retrieveScheduledEvent } from '#api/scheduled-events.ts';
import { dateTimeText } from '#lib/time.ts';
import { t } from '#lib/words/t.ts';
import type { ScheduledEvent } from '#wire/event.ts';
import type { EventRequest } from '#wire/event-request.ts';
import { write } from './write.ts';

export type EventFilter = { readonly channel: 'phone_call' | 'sms_chat' | ''; readonly from: string; readonly to: string };

const eventsKey = (id: string) => ['events', id] as const;

/** While something happens it is asked for again this often. */
const LIVE_MS = 2000;
const LONGEST_MS = 60_000;

/** All calls and texts of an assistant, to come and past, over every page of the API; the soonest first. */
export const eventsQuery = (id: string, { channel, from, to }: EventFilter) =>
  queryOptions({
    queryKey: [...eventsKey(id), channel, from, to] as const,
    queryFn: async ({ signal }) => {
      const filter = {
        ...(channel === '' ? {} : { conversation_channel: channel }),
        ...(from === '' ? {} : { from_date: from }),
        ...(to === '' ? {} : { to_date: to }),
      };
      const events = await allPages((page) => listScheduledEvents(id, { ...filter, ...page }, signal), eventKey);
      return events.toSorted((a, b) => Date.parse(a.scheduled_at_fixed_datetime) - Date.parse(b.scheduled_at_fixed_datetime));
    },
    refetchInterval: ({ state }) => nextLook(state.data ?? [], Date.now()),
  });

/** One event; `null` when it is gone. */
export const eventQuery = (id: string, eventId: string) =>
  queryOptions({ queryKey: [...eventsKey(id), 'one', eventId] as const, queryFn: ({ signal }) => retrieveScheduledEvent(id, eventId, signal) });

/** The API need not give an id; what is the same in every field is then the same event. */
export function eventKey(event: ScheduledEvent): string {
  return event.scheduled_event_id ?? JSON.stringify(event);
}

/** When events have to be asked for again: soon while one is under way, else when the next one is due. */
export function nextLook(events: readonly ScheduledEvent[], now: number): number | false {
  if (events.some(({ status }) => status === 'in_progress')) return LIVE_MS;
  const due = events.flatMap(({ status, scheduled_at_fixed_datetime: at }) => (status === 'pending' ? [Date.parse(at) - now] : []));
  return due.length === 0 ? false : Math.min(LONGEST_MS, Math.max(LIVE_MS, Math.min(...due)));
}

/** It has begun since it was shown: to delete it now would only lose its record. Nothing was deleted. */
export class EventStarted extends Error {
  override readonly name = 'EventStarted';
  constructor() {
    super(t('writes.eventStarted'));
  }
}

/** Somebody else took it off the schedule. Nothing was done. */
export class EventGone extends Error {
  override readonly name = 'EventGone';
  constructor() {
    super(t('writes.eventGone'));
  }
}

export const createEventWrite = (id: string) =>
  write({
    name: `schedule for ${id}`,
    send: (body: EventRequest, key) => createScheduledEvent(id, body, key),
    stale: () => [eventsKey(id)],
    done: (body) => t('writes.eventScheduled', { to: body.telnyx_end_user_target, time: dateTimeText(body.scheduled_at_fixed_datetime) }),
    failed: t('writes.eventScheduleFailed'),
    inPlace: true,
  });

type Deletion = { readonly eventId: string; readonly to: string; readonly wasPending: boolean };

/**
 * Cancels what is to come, or takes the record of what has been off the list, which nothing can bring back. Whether it is
 * still to come is read once more.
 * @throws EventStarted
 * @throws EventGone
 */
export const deleteEventWrite = (id: string) =>
  write({
    name: `delete event of ${id}`,
    send: async ({ eventId, wasPending }: Deletion, _key, undoable) => {
      if (wasPending) await stillPending(id, eventId);
      return deleteScheduledEvent(id, eventId, wasPending ? undoable : undefined);
    },
    stale: () => [eventsKey(id)],
    done: ({ to, wasPending }) => (wasPending ? t('writes.eventCancelled', { to }) : t('writes.eventRemoved', { to })),
    failed: t('writes.eventDeleteFailed'),
    inPlace: true,
  });

async function stillPending(id: string, eventId: string): Promise<void> {
  const now = await retrieveScheduledEvent(id, eventId);
  if (now === null) throw new EventGone();
  if (now.status !== 'pending') throw new EventStarted();
}

type Move = { readonly eventId: string; readonly body: EventRequest };
export type Moved = {
  readonly made: ScheduledEvent;
  /** What kept the old one from being cancelled; both are scheduled then. */
  readonly left: Error | null;
};

/**
 * Moves an event: the API has no such operation, so a new one is made and then the old one cancelled. In this order nothing is
 * ever lost; when the second step fails both are there.
 * @throws EventStarted before anything is made
 * @throws EventGone before anything is made
 */
export const moveEventWrite = (id: string) =>
  write({
    name: `move event of ${id}`,
    send: async ({ eventId, body }: Move, key): Promise<Moved> => {
      await stillPending(id, eventId);
      const made = await createScheduledEvent(id, body, key);
      const left = await cancelled(id, eventId);
      return { made, left };
    },
    stale: () => [eventsKey(id)],
    done: ({ body }, { left }) =>
      left === null ? t('writes.eventMoved', { to: body.telnyx_end_user_target, time: dateTimeText(body.scheduled_at_fixed_datetime) }) : null,
    failed: t('writes.eventMoveFailed'),
    inPlace: true,
  });

/** Cancels; what goes wrong is an answer here, for the new event is there already. */
async function cancelled(id: string, eventId: string): Promise<Error | null> {
  try {
    await stillPending(id, eventId);
    await deleteScheduledEvent(id, eventId);
    return null;
  } catch (error) {
    // Somebody else cancelled it: just what was wanted.
    if (error instanceof EventGone) return null;
    return error instanceof Error ? error : new Error(String(error));
  }
}
