import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { dateAt, timeAt, viewerZone } from '#lib/zones/days.ts';
import { assistantQuery } from '#queries/assistants.ts';
import type { ScheduledEvent } from '#wire/event.ts';
import { isReserved, variableUses } from '#wire/variables.ts';
import { DeleteEvent } from './change/DeleteEvent.tsx';
import { MoveEvent } from './change/MoveEvent.tsx';
import { EventForm } from './edit/EventForm.tsx';
import type { EventValues } from './edit/values.ts';

/** What the person wants to do. */
export type Asked =
  | { readonly kind: 'add'; readonly at: number }
  | { readonly kind: 'move'; readonly event: ScheduledEvent }
  | { readonly kind: 'delete'; readonly event: ScheduledEvent }
  | null;

type Props = {
  assistantId: string;
  asked: Asked;
  /** Events that are known: the number that was used last is offered again. */
  known: readonly ScheduledEvent[];
  onLeft: (old: ScheduledEvent, made: ScheduledEvent) => void;
  /** An event is on the schedule no more. */
  onGone: () => void;
  onClose: () => void;
};

const HOUR = 3_600_000;

export function Dialogs({ assistantId, asked, known, onLeft, onGone, onClose }: Props) {
  const assistant = useQuery(assistantQuery(assistantId)).data;
  // Closed by mistake, what was typed is there again.
  const [unfinished, setUnfinished] = useState<EventValues>();
  if (asked === null) return null;
  if (asked.kind === 'move')
    return <MoveEvent assistantId={assistantId} event={asked.event} onLeft={(made) => onLeft(asked.event, made)} onGone={onGone} onClose={onClose} />;
  if (asked.kind === 'delete') return <DeleteEvent assistantId={assistantId} event={asked.event} onGone={onGone} onClose={onClose} />;
  const uses = assistant === undefined ? [] : variableUses(assistant).filter(({ kind, name }) => kind === 'variable' && !isReserved(name));
  return (
    <EventForm
      assistantId={assistantId}
      initial={unfinished ?? freshValues(known.at(-1)?.telnyx_agent_target ?? '', asked.at)}
      onKeep={setUnfinished}
      variables={[...new Set(uses.map(({ name }) => name))]}
      onClose={onClose}
    />
  );
}

/** The next full hour that is at least an hour away. */
function freshValues(from: string, now: number): EventValues {
  const zone = viewerZone();
  const at = Math.ceil((now + HOUR) / HOUR) * HOUR;
  return {
    channel: 'phone_call',
    from,
    to: '',
    when: { date: dateAt(zone, at), time: timeAt(zone, at), zone, second: false },
    text: '',
    variables: [],
    metadata: [],
    retries: '0',
    interval: '300',
    region: '',
  };
}
