import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { eventsQuery } from '#queries/events.ts';
import type { Assistant } from '#wire/assistant.ts';
import type { ScheduledEvent } from '#wire/event.ts';
import { readingOf } from './reading.ts';
import type { Look } from './use-look.ts';

const WEEK_MS = 604_800_000;

export type PlannedEvent = { readonly assistant: Assistant; readonly event: ScheduledEvent };

/** What is to come for the assistants that are looked at, the soonest first, and what failed in the last week. */
export function useEvents({ looked, isFinding }: Look) {
  const [since] = useState(() => Date.now() - WEEK_MS);
  const from = new Date(since).toISOString().slice(0, 10);
  const read = useQueries({ queries: looked.map(({ id }) => eventsQuery(id, { channel: '', from, to: '' })) });
  const all = looked.flatMap((assistant, at) => (read[at]?.data ?? []).map((event): PlannedEvent => ({ assistant, event })));
  return {
    coming: all.filter(({ event }) => event.status === 'pending' || event.status === 'in_progress').toSorted((a, b) => timeOf(a) - timeOf(b)),
    failed: all.filter((planned) => planned.event.status === 'failed' && timeOf(planned) >= since),
    reading: readingOf(read, isFinding),
  };
}

function timeOf({ event }: PlannedEvent): number {
  return Date.parse(event.scheduled_at_fixed_datetime);
}
