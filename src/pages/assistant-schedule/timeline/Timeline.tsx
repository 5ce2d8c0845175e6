import { useCallback } from 'react';
import { t } from '#lib/words/t.ts';
import { dateAt } from '#lib/zones/days.ts';
import { eventKey } from '#queries/events.ts';
import { PHONE, useMedia } from '#ui/use-media.ts';
import type { ScheduledEvent } from '#wire/event.ts';
import { Agenda } from './Agenda.tsx';
import { dayText } from './clock-of.ts';
import { EventBlock } from './EventBlock.tsx';
import { blocksOf, minuteAt } from './lanes.ts';

type Props = {
  events: readonly ScheduledEvent[];
  days: readonly string[];
  zone: string;
  now: number;
  onOpen: (event: ScheduledEvent) => void;
};

const HOUR_PX = 48;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
/** Where the day begins for most who look. */
const FIRST_HOUR = 7;

/** Days side by side, hours from top to bottom, in the zone of whoever looks. On a phone the days stand below each other. */
export function Timeline(props: Props) {
  const isPhone = useMedia(PHONE);
  return isPhone ? <Agenda {...props} /> : <Grid {...props} />;
}

function Grid({ events, days, zone, now, onOpen }: Props) {
  const scroll = useCallback((element: HTMLDivElement | null) => {
    if (element !== null) element.scrollTop = FIRST_HOUR * HOUR_PX - HOUR_PX / 3;
  }, []);
  const today = dateAt(zone, now);
  const columns = { gridTemplateColumns: `56px repeat(${days.length}, minmax(0, 1fr))` };
  return (
    <section aria-label={t('schedule.label')} className="overflow-hidden rounded-3 border border-line-2 bg-surface">
      <div ref={scroll} tabIndex={0} role="group" aria-label={t('schedule.label')} className="max-h-[680px] overflow-y-auto">
        <div className="sticky top-0 z-10 grid border-b border-line-2 bg-surface" style={columns}>
          <span />
          {days.map((date) => (
            <h3 key={date} className={`border-l border-line px-2 py-2 text-small font-medium ${date === today ? 'text-accent' : 'text-ink-2'}`}>
              {dayText(date)}
            </h3>
          ))}
        </div>
        <div className="grid" style={{ ...columns, height: 24 * HOUR_PX }}>
          <div aria-hidden="true" className="relative">
            {HOURS.slice(1).map((hour) => (
              <span key={hour} className="absolute right-2 -translate-y-1/2 text-micro text-ink-3" style={{ top: hour * HOUR_PX }}>
                {`${String(hour).padStart(2, '0')}:00`}
              </span>
            ))}
          </div>
          {days.map((date) => (
            <Day key={date} date={date} isToday={date === today} events={events} zone={zone} now={now} onOpen={onOpen} />
          ))}
        </div>
      </div>
    </section>
  );
}

type DayProps = Omit<Props, 'days'> & { date: string; isToday: boolean };

function Day({ date, isToday, events, zone, now, onOpen }: DayProps) {
  return (
    <div
      className="relative border-l border-line"
      style={{ backgroundImage: `repeating-linear-gradient(to bottom, transparent 0 ${HOUR_PX - 1}px, var(--line) ${HOUR_PX - 1}px ${HOUR_PX}px)` }}
    >
      {blocksOf(events, zone, date).map((block) => (
        <EventBlock key={eventKey(block.event)} block={block} hour={HOUR_PX} onOpen={onOpen} />
      ))}
      {isToday && (
        <div className="pointer-events-none absolute inset-x-0 h-0.5 bg-accent-fill" style={{ top: (minuteAt(zone, now) / 60) * HOUR_PX }}>
          <span className="sr-only">{t('schedule.now')}</span>
        </div>
      )}
    </div>
  );
}
