import type { ReactNode } from 'react';
import { localTimes, quietVerdict } from '#lib/quiet-hours.ts';
import { dateTimeText } from '#lib/time.ts';
import { t } from '#lib/words/t.ts';
import { eventKey } from '#queries/events.ts';
import { DataTable, type Column } from '#ui/DataTable.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Menu } from '#ui/Menu.tsx';
import { TimeText } from '#ui/TimeText.tsx';
import type { ScheduledEvent } from '#wire/event.ts';
import { eventTitle, isText } from '../event-words.ts';
import type { EventActions } from '../event-actions.ts';
import { EventStatus } from './EventStatus.tsx';

type Props = { events: readonly ScheduledEvent[]; loading: boolean; empty: ReactNode; actions: EventActions };

/** Calls and texts, one a line. */
export function EventList({ events, loading, empty, actions }: Props) {
  return <DataTable label={t('schedule.label')} rows={events} rowKey={eventKey} columns={columns(actions)} loading={loading} empty={empty} phoneHeight={100} />;
}

function columns(actions: EventActions): Column<ScheduledEvent>[] {
  return [
    {
      key: 'to',
      head: t('schedule.headTo'),
      track: 'minmax(0, 1.2fr)',
      phone: 'title',
      cell: (event) => (
        <div className="min-w-0">
          <button
            type="button"
            onClick={() => actions.open(event)}
            className="inline-flex max-w-full min-w-0 items-center gap-1.5 rounded-1 font-medium hover:text-accent hover:underline"
          >
            <Icon name={isText(event) ? 'message' : 'phone'} className="text-ink-3" />
            <span className="sr-only">{eventTitle(event)}</span>
            <span aria-hidden="true" className="truncate">
              {event.telnyx_end_user_target}
            </span>
          </button>
          <LocalTime event={event} />
        </div>
      ),
    },
    {
      key: 'when',
      head: t('schedule.headWhen'),
      track: 'minmax(166px, 1fr)',
      phone: 'line',
      cell: (event) => (
        <div className="flex min-w-0 flex-wrap items-baseline gap-x-1.5">
          <TimeText iso={event.scheduled_at_fixed_datetime} exact />
          <span className="text-small text-ink-3">
            <TimeText iso={event.scheduled_at_fixed_datetime} />
          </span>
        </div>
      ),
    },
    {
      key: 'what',
      head: t('schedule.headWhat'),
      track: 'minmax(0, 1.6fr)',
      phone: 'hidden',
      cell: (event) => <p className="truncate text-ink-2">{summary(event)}</p>,
    },
    { key: 'status', head: t('schedule.headStatus'), track: '150px', phone: 'line', cell: (event) => <EventStatus event={event} /> },
    {
      key: 'actions',
      head: t('schedule.headActions'),
      quietHead: true,
      track: '32px',
      phone: 'corner',
      cell: (event) => <EventMenu event={event} actions={actions} />,
    },
  ];
}

/** The words of a text; what a call is told. */
function summary(event: ScheduledEvent): string {
  if (event.text) return event.text;
  return Object.entries(event.dynamic_variables ?? {})
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join(' · ');
}

function LocalTime({ event }: { event: ScheduledEvent }) {
  const at = Date.parse(event.scheduled_at_fixed_datetime);
  const [first] = localTimes(event.telnyx_end_user_target, at);
  if (first === undefined) return null;
  // What has been cannot be helped.
  const isQuiet = event.status === 'pending' && quietVerdict(event.telnyx_end_user_target, at) === 'quiet';
  return (
    <p className={`flex min-w-0 items-center gap-1 text-small ${isQuiet ? 'text-error' : 'text-ink-3'}`}>
      {isQuiet && <Icon name="alert" small />}
      <span className="truncate" title={isQuiet ? t('schedule.quietThere') : undefined}>
        {t('schedule.theirTime', { time: first.text })}
      </span>
    </p>
  );
}

function EventMenu({ event, actions }: { event: ScheduledEvent; actions: EventActions }) {
  const isPending = event.status === 'pending';
  return (
    <Menu
      label={t('schedule.actions', { to: event.telnyx_end_user_target, time: dateTimeText(event.scheduled_at_fixed_datetime) })}
      size="small"
      items={[
        { key: 'open', label: t('schedule.open'), icon: 'arrowRight', onSelect: () => actions.open(event) },
        {
          key: 'move',
          label: t('schedule.reschedule'),
          icon: 'clock',
          disabledReason: isPending ? undefined : t('schedule.onlyPending'),
          onSelect: () => actions.move(event),
        },
        isPending
          ? { key: 'delete', label: t('schedule.cancel'), icon: 'cross', danger: true, onSelect: () => actions.remove(event) }
          : {
              key: 'delete',
              label: t('schedule.remove'),
              icon: 'trash',
              danger: true,
              disabledReason: event.status === 'in_progress' ? t('schedule.underWay') : undefined,
              onSelect: () => actions.remove(event),
            },
      ]}
    />
  );
}
