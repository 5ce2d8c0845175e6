import { locale } from '#lib/words/t.ts';
import type { ScheduledEvent } from '#wire/event.ts';

/** The time of day of an event, in the zone of whoever looks. */
export function clockOf(event: ScheduledEvent): string {
  const at = Date.parse(event.scheduled_at_fixed_datetime);
  if (Number.isNaN(at)) return event.scheduled_at_fixed_datetime;
  return new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
}

/** A day by itself: "Wed, 25 Nov". */
export function dayText(date: string): string {
  return new Intl.DateTimeFormat(locale(), { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(Date.parse(`${date}T12:00:00Z`));
}
