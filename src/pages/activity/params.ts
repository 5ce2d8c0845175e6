import { z } from 'zod';
import { dayAfter, dayStart } from '#lib/zones/days.ts';
import { KINDS, type Kind } from '#wire/journal.ts';

/** The journal takes no longer texts. */
const text = z
  .string()
  .transform((given) => given.slice(0, 200))
  .catch('');
const date = z.iso.date().or(z.literal('')).catch('');

/** The page's state as it stands in the address. */
export const activityParams = z.object({
  q: text,
  assistant: text,
  kind: z.enum(['', ...KINDS]).catch(''),
  /** Days, both in the range, in the zone of whoever looks. */
  since: date,
  until: date,
  /** The entry that is open; 0 for none. */
  entry: z.coerce.number().int().positive().catch(0),
});
export type ActivityParams = z.output<typeof activityParams>;

type Filter = { assistant?: string; kinds?: readonly Kind[]; text?: string; since?: string; until?: string };

/** What the journal is asked for. */
export function filterOf({ q, assistant, kind, since, until }: ActivityParams, zone: string): Filter {
  return {
    ...(q.trim() === '' ? {} : { text: q.trim() }),
    ...(assistant === '' ? {} : { assistant }),
    ...(kind === '' ? {} : { kinds: [kind] }),
    ...(since === '' ? {} : { since: new Date(dayStart(zone, since)).toISOString() }),
    // Both ends belong to the range, and a day ends a moment before the next.
    ...(until === '' ? {} : { until: new Date(dayStart(zone, dayAfter(until, 1)) - 1).toISOString() }),
  };
}

/** The address for a state; what is not set does not appear. */
export function addressOf(params: ActivityParams): Record<string, string> {
  return Object.fromEntries(Object.entries(params).flatMap(([name, value]) => (value === '' || value === 0 ? [] : [[name, String(value)]])));
}
