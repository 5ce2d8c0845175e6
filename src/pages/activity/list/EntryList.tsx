import { dateAt, viewerZone } from '#lib/zones/days.ts';
import { t } from '#lib/words/t.ts';
import type { JournalRecord } from '#wire/journal.ts';
import type { Names } from '../names.ts';
import { byDay, dayTitle } from './days.ts';
import { EntryRow } from './EntryRow.tsx';

type Props = { entries: readonly JournalRecord[]; names: Names; open: number; addressWith: (entry: number) => string };

/** The entries by day, newest first. */
export function EntryList({ entries, names, open, addressWith }: Props) {
  const zone = viewerZone();
  const today = dateAt(zone, Date.now());
  return byDay(entries, zone).map(({ day, entries: own }) => {
    const title = dayTitle(day, today);
    return (
      <section key={day} className="min-w-0">
        <h2 className="mb-2 font-semibold">{title}</h2>
        <ol aria-label={t('activity.list', { day: title })} className="divide-y divide-line overflow-clip rounded-3 border border-line-2 bg-surface">
          {own.map((entry) => (
            <EntryRow key={entry.id} entry={entry} names={names} isOpen={entry.id === open} to={addressWith(entry.id)} />
          ))}
        </ol>
      </section>
    );
  });
}
