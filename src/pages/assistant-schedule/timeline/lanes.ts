import { dateAt } from '#lib/zones/days.ts';
import { wallTime } from '#lib/zones/wall-time.ts';
import type { ScheduledEvent } from '#wire/event.ts';

/** How long an event looks: nobody knows how long a call will last. */
export const BLOCK_MINUTES = 30;

export type Block = {
  readonly event: ScheduledEvent;
  /** Minutes on the clock of that day. */
  readonly minute: number;
  /** Which of `lanes` side by side it stands in. */
  readonly lane: number;
  readonly lanes: number;
};

/** The events of a day, placed so that none covers another. A time that comes twice that night stands twice side by side. */
export function blocksOf(events: readonly ScheduledEvent[], zone: string, date: string): Block[] {
  const ofDay = events
    .map((event) => ({ event, at: Date.parse(event.scheduled_at_fixed_datetime) }))
    .filter(({ at }) => !Number.isNaN(at) && dateAt(zone, at) === date)
    .map(({ event, at }) => ({ event, at, minute: minuteAt(zone, at) }))
    .toSorted((a, b) => a.minute - b.minute || a.at - b.at);
  const groups: { event: ScheduledEvent; minute: number; lane: number }[][] = [];
  let ends: number[] = [];
  for (const { event, minute } of ofDay) {
    if (ends.every((end) => end <= minute)) {
      groups.push([]);
      ends = [];
    }
    const free = ends.findIndex((end) => end <= minute);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = minute + BLOCK_MINUTES;
    groups.at(-1)?.push({ event, minute, lane });
  }
  return groups.flatMap((group) => {
    const lanes = Math.max(...group.map(({ lane }) => lane)) + 1;
    return group.map((block) => ({ ...block, lanes }));
  });
}

/** Minutes since midnight on the clocks of a zone. */
export function minuteAt(zone: string, at: number): number {
  const { hour, minute } = wallTime(zone, at);
  return hour * 60 + minute;
}
