import { dateText } from '#lib/time.ts';
import { t } from '#lib/words/t.ts';
import { dateAt, dayAfter } from '#lib/zones/days.ts';

type Timed = { readonly at: string };

/** Entries by the day that the calendars of a zone showed, in their order. */
export function byDay<Entry extends Timed>(entries: readonly Entry[], zone: string): { readonly day: string; readonly entries: readonly Entry[] }[] {
  const days = Map.groupBy(entries, ({ at }) => dateAt(zone, Date.parse(at)));
  return [...days].map(([day, own]) => ({ day, entries: own }));
}

/** "Today", "Yesterday", or the date; the year only where it is another one. */
export function dayTitle(day: string, today: string): string {
  if (day === today) return t('activity.today');
  if (day === dayAfter(today, -1)) return t('activity.yesterday');
  // Noon belongs to the same day wherever somebody looks.
  return dateText(`${day}T12:00:00`, day.slice(0, 4) !== today.slice(0, 4));
}
