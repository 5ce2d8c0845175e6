import { useQuery, type QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams, type LoaderFunctionArgs } from 'react-router';
import { t } from '#lib/words/t.ts';
import { dateAt, viewerZone, weekOf } from '#lib/zones/days.ts';
import { assistantQuery } from '#queries/assistants.ts';
import { eventsQuery } from '#queries/events.ts';
import { warm } from '#queries/warm.ts';
import { Button } from '#ui/Button.tsx';
import { EmptyState, ErrorPanel, FilteredEmpty } from '#ui/states.tsx';
import { LeftNote } from './change/LeftNote.tsx';
import { EventDetails } from './details/EventDetails.tsx';
import { Dialogs, type Asked } from './Dialogs.tsx';
import type { EventActions } from './event-actions.ts';
import { inReadingOrder } from './event-words.ts';
import { EventList } from './list/EventList.tsx';
import { Filters } from './list/Filters.tsx';
import { filterOf, scheduleParams, type ScheduleParams } from './params.ts';
import { Timeline } from './timeline/Timeline.tsx';
import { useEvent } from './use-event.ts';
import { useScheduleParams } from './use-schedule-params.ts';

/** Starts what the page shows before it is shown. */
export const scheduleLoader =
  (client: QueryClient) =>
  ({ params: { id = '' }, url }: LoaderFunctionArgs) => {
    const params = scheduleParams.parse(Object.fromEntries(url.searchParams));
    const zone = viewerZone();
    return warm(client, assistantQuery(id), eventsQuery(id, filterOf(params, daysOf(params, dateAt(zone, Date.now())), zone)));
  };

/** The days that the timeline shows; none in the list. */
function daysOf({ view, day }: ScheduleParams, today: string): readonly string[] {
  const date = day === '' ? today : day;
  return view === 'list' ? [] : view === 'day' ? [date] : weekOf(date);
}

/** Calls and texts to come and past, as a list or in their days. */
export function SchedulePage() {
  const id = useParams()['id'] ?? '';
  const { params, set } = useScheduleParams();
  const [asked, setAsked] = useState<Asked>(null);
  const zone = viewerZone();
  const [opened] = useState(Date.now);
  const today = dateAt(zone, opened);
  const days = daysOf(params, today);
  const query = useQuery(eventsQuery(id, filterOf(params, days, zone)));
  const all = query.data ?? [];
  const shown = all.filter(({ status }) => params.status === '' || status === params.status);
  const actions: EventActions = {
    open: (event) => set({ event: event.scheduled_event_id ?? '' }),
    move: (event) => setAsked({ kind: 'move', event }),
    remove: (event) => setAsked({ kind: 'delete', event }),
  };
  const [details, left, made] = [useEvent(id, params.event, all), useEvent(id, params.left, all), useEvent(id, params.made, all)];
  const add = () => setAsked({ kind: 'add', at: Date.now() });
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      {left && made && <LeftNote assistantId={id} left={left} made={made} onDone={() => set({ left: '', made: '' })} />}
      <Filters params={params} days={days} today={today} set={set} onAdd={add} />
      {query.isError && <ErrorPanel title={t('schedule.loadFailed')} failure={query.error} onRetry={() => void query.refetch()} retrying={query.isFetching} />}
      {query.isError && query.data === undefined ? null : params.view === 'list' ? (
        <EventList
          events={inReadingOrder(shown)}
          loading={query.isPending}
          actions={actions}
          empty={<Nothing isFiltered={isFiltered(params)} onClear={() => set({ channel: '', status: '', from: '', to: '' })} onAdd={add} />}
        />
      ) : (
        <>
          {query.isSuccess && shown.length === 0 && (
            <p role="status" className="text-ink-2">
              {isFiltered(params) ? t('schedule.noMatch') : t('schedule.noneInDays')}
            </p>
          )}
          <Timeline key={params.view} events={shown} days={days} zone={zone} now={opened} onOpen={actions.open} />
        </>
      )}
      {details && <EventDetails event={details} actions={actions} onClose={() => set({ event: '' })} />}
      <Dialogs
        assistantId={id}
        asked={asked}
        known={all}
        onLeft={(old, fresh) => set({ event: '', left: old.scheduled_event_id ?? '', made: fresh.scheduled_event_id ?? '' })}
        onGone={() => set({ event: '' })}
        onClose={() => setAsked(null)}
      />
    </div>
  );
}

function isFiltered({ channel, status, from, to }: ScheduleParams): boolean {
  return channel !== '' || status !== '' || from !== '' || to !== '';
}

function Nothing({ isFiltered: filtered, onClear, onAdd }: { isFiltered: boolean; onClear: () => void; onAdd: () => void }) {
  if (filtered) return <FilteredEmpty title={t('schedule.noMatch')} onClear={onClear} />;
  return (
    <EmptyState
      title={t('schedule.emptyTitle')}
      action={
        <Button icon="plus" onClick={onAdd}>
          {t('schedule.add')}
        </Button>
      }
    >
      {t('schedule.emptySays')}
    </EmptyState>
  );
}
