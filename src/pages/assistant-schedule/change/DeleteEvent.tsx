import { useMutation } from '@tanstack/react-query';
import { t } from '#lib/words/t.ts';
import { deleteEventWrite } from '#queries/events.ts';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { ErrorPanel } from '#ui/states.tsx';
import type { ScheduledEvent } from '#wire/event.ts';
import { eventTitle } from '../event-words.ts';

type Props = { assistantId: string; event: ScheduledEvent; onGone: () => void; onClose: () => void };

/** Cancels what is to come, or takes the record of what has been off the list; says which of the two. */
export function DeleteEvent({ assistantId, event, onGone, onClose }: Props) {
  const remove = useMutation(deleteEventWrite(assistantId));
  const isPending = event.status === 'pending';
  const what = eventTitle(event);
  const done = () => {
    onClose();
    onGone();
  };
  const to = event.telnyx_end_user_target;
  return (
    <ConfirmDialog
      title={isPending ? t('schedule.cancelTitle', { what }) : t('schedule.removeTitle', { what })}
      description={isPending ? t('schedule.cancelSays', { to }) : t('schedule.removeSays')}
      action={isPending ? t('schedule.cancelDo') : t('schedule.removeDo')}
      danger
      busy={remove.isPending}
      error={remove.error && <ErrorPanel title={t('schedule.deleteFailed')} failure={remove.error} />}
      onConfirm={() => remove.mutate({ eventId: event.scheduled_event_id ?? '', to, wasPending: isPending }, { onSuccess: done })}
      onClose={onClose}
    />
  );
}
