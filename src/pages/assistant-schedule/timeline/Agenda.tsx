import { t } from '#lib/words/t.ts';
import { dateAt } from '#lib/zones/days.ts';
import { eventKey } from '#queries/events.ts';
import { Icon } from '#ui/Icon.tsx';
import type { ScheduledEvent } from '#wire/event.ts';
import { eventTitle, isText } from '../event-words.ts';
import { EventStatus } from '../list/EventStatus.tsx';
import { clockOf, dayText } from './clock-of.ts';
import { blocksOf } from './lanes.ts';

type Props = { events: readonly ScheduledEvent[]; days: readonly string[]; zone: string; now: number; onOpen: (event: ScheduledEvent) => void };

/** Days below each other, for narrow windows; a day without anything is one line. */
export function Agenda({ events, days, zone, now, onOpen }: Props) {
  const today = dateAt(zone, now);
  return (
    <section aria-label={t('schedule.label')} className="overflow-hidden rounded-3 border border-line-2 bg-surface">
      {days.map((date) => {
        const ofDay = blocksOf(events, zone, date).map((block) => block.event);
        return (
          <div key={date} className="border-b border-line px-4 py-2 last:border-b-0">
            <h3 className={`text-small font-medium ${date === today ? 'text-accent' : 'text-ink-3'}`}>{dayText(date)}</h3>
            <ul>
              {ofDay.map((event) => (
                <li key={eventKey(event)}>
                  <button type="button" onClick={() => onOpen(event)} className="flex h-11 w-full min-w-0 items-center gap-2 rounded-1 text-left">
                    <span className="font-medium tabular-nums">{clockOf(event)}</span>
                    <Icon name={isText(event) ? 'message' : 'phone'} className="text-ink-3" />
                    <span className="min-w-0 flex-1 truncate">{eventTitle(event)}</span>
                    <EventStatus event={event} />
                  </button>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
