import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { t } from '#lib/words/t.ts';
import { dateAt, timeAt, viewerZone } from '#lib/zones/days.ts';
import { moveEventWrite } from '#queries/events.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Note } from '#ui/Note.tsx';
import { ErrorPanel } from '#ui/states.tsx';
import type { ScheduledEvent } from '#wire/event.ts';
import { focusFault } from '../edit/focus-fault.ts';
import { instantOf, whenFault, type When } from '../edit/values.ts';
import { WhenFields } from '../edit/WhenFields.tsx';
import { eventTitle } from '../event-words.ts';
import { copyOf } from './copy-of.ts';

type Props = {
  assistantId: string;
  event: ScheduledEvent;
  /** The new one is there, and the old one as well. */
  onLeft: (made: ScheduledEvent) => void;
  /** The old one is cancelled. */
  onGone: () => void;
  onClose: () => void;
};

/** Another time for what is still to come. */
export function MoveEvent({ assistantId, event, onLeft, onGone, onClose }: Props) {
  const [when, setWhen] = useState(() => whenOf(event));
  const [fault, setFault] = useState<string>();
  const move = useMutation(moveEventWrite(assistantId));
  const fields = useRef<HTMLDivElement>(null);
  const [cannot, setCannot] = useState(false);
  const change = (next: When) => {
    setWhen(next);
    setFault(undefined);
  };
  const submit = () => {
    const found = whenFault(when, Date.now());
    flushSync(() => setFault(found));
    focusFault(fields.current);
    const at = instantOf(when);
    if (found !== undefined || at === undefined || move.isPending) return;
    const body = copyOf(event, at);
    setCannot(body === undefined);
    if (body === undefined) return;
    move.mutate(
      { eventId: event.scheduled_event_id ?? '', body },
      {
        onSuccess: ({ answer }) => {
          onClose();
          if (answer.left === null) onGone();
          else onLeft(answer.made);
        },
      },
    );
  };
  return (
    <Dialog
      title={t('schedule.moveTitle', { what: eventTitle(event) })}
      description={t('schedule.moveSays')}
      onClose={onClose}
      wide
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" busy={move.isPending} onClick={submit}>
            {t('schedule.moveDo')}
          </Button>
        </>
      }
    >
      <div ref={fields} className="grid gap-3 p-1 pb-2">
        <WhenFields when={when} number={event.telnyx_end_user_target} error={fault} onChange={change} />
        {cannot && (
          <Note tone="fail" live>
            {t('schedule.cannotCopy')}
          </Note>
        )}
        {move.error && <ErrorPanel title={t('schedule.moveFailed')} failure={move.error} />}
      </div>
    </Dialog>
  );
}

/** The time that it has, for whoever looks. */
function whenOf(event: ScheduledEvent): When {
  const zone = viewerZone();
  const at = Date.parse(event.scheduled_at_fixed_datetime);
  const when = { date: '', time: '', zone, second: false };
  if (Number.isNaN(at)) return when;
  const shown = { ...when, date: dateAt(zone, at), time: timeAt(zone, at) };
  return { ...shown, second: instantOf(shown) !== Math.floor(at / 60_000) * 60_000 };
}
