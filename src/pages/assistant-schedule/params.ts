import { z } from 'zod';
import type { EventFilter } from '#queries/events.ts';
import { dayAfter, dayStart } from '#lib/zones/days.ts';

export const VIEWS = ['list', 'week', 'day'] as const;
export const STATUSES = ['', 'pending', 'in_progress', 'completed', 'failed'] as const;
export const CHANNELS = ['', 'phone_call', 'sms_chat'] as const;

const date = z.iso.date().or(z.literal('')).catch('');

/** The page's state as it stands in the address. */
export const scheduleParams = z.object({
  view: z.enum(VIEWS).catch('list'),
  channel: z.enum(CHANNELS).catch(''),
  status: z.enum(STATUSES).catch(''),
  /** Days, both in the range, in the zone of whoever looks. */
  from: date,
  to: date,
  /** The day that the timeline shows; today when it is not set. */
  day: date,
  event: z.string().catch(''),
  /** An event that was to be replaced by another and is still there: their ids. */
  left: z.string().catch(''),
  made: z.string().catch(''),
});
export type ScheduleParams = z.output<typeof scheduleParams>;

/** What the API is asked for: the filters of the list, or just the days that the timeline shows. */
export function filterOf({ channel, from, to }: ScheduleParams, shown: readonly string[], zone: string): EventFilter {
  const [first = from, last = to] = shown.length > 0 ? [shown[0], shown.at(-1)] : [];
  return {
    channel,
    from: first === '' ? '' : new Date(dayStart(zone, first)).toISOString(),
    // Both ends belong to the range, and a day ends a moment before the next.
    to: last === '' ? '' : new Date(dayStart(zone, dayAfter(last, 1)) - 1).toISOString(),
  };
}

/** The address for a state; what is not set does not appear. */
export function addressOf(params: ScheduleParams): Record<string, string> {
  return Object.fromEntries(Object.entries(params).filter(([name, value]) => value !== '' && !(name === 'view' && value === 'list')));
}
