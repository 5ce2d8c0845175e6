import { useMutation } from '@tanstack/react-query';
import { dateTimeText } from '#lib/time.ts';
import { t } from '#lib/words/t.ts';
import { deleteEventWrite } from '#queries/events.ts';
import { Button } from '#ui/Button.tsx';
import { Note } from '#ui/Note.tsx';
import { ErrorPanel } from '#ui/states.tsx';
import type { ScheduledEvent } from '#wire/event.ts';

type Props = { assistantId: string; left: ScheduledEvent; made: ScheduledEvent; onDone: () => void };

/** A move that got half-way: the new event is there and the old one is too. Says so until one of them is gone. */
export function LeftNote({ assistantId, left, made, onDone }: Props) {
  const remove = useMutation(deleteEventWrite(assistantId));
  const cancel = (event: ScheduledEvent) =>
    remove.mutate({ eventId: event.scheduled_event_id ?? '', to: event.telnyx_end_user_target, wasPending: true }, { onSuccess: onDone });
  const times = { made: dateTimeText(made.scheduled_at_fixed_datetime), left: dateTimeText(left.scheduled_at_fixed_datetime) };
  const isGone = left.status !== 'pending';
  return (
    <div className="grid gap-2">
      <Note
        tone="warn"
        live
        actions={
          <>
            {!isGone && (
              <Button size="small" variant="primary" busy={remove.isPending} onClick={() => cancel(left)}>
                {t('schedule.leftFinish')}
              </Button>
            )}
            <Button size="small" busy={remove.isPending} onClick={() => cancel(made)}>
              {t('schedule.leftBack')}
            </Button>
            <Button size="small" variant="ghost" onClick={onDone}>
              {t('schedule.leftKeep')}
            </Button>
          </>
        }
      >
        <b className="font-semibold">{t('schedule.leftTitle')}</b>{' '}
        {isGone ? t('schedule.leftGone', times) : t('schedule.leftSays', { ...times, to: left.telnyx_end_user_target })}
      </Note>
      {remove.error && <ErrorPanel title={t('schedule.deleteFailed')} failure={remove.error} />}
    </div>
  );
}
