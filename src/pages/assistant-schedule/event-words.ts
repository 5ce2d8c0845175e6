import { t } from '#lib/words/t.ts';
import type { ScheduledEvent } from '#wire/event.ts';
import type { IconName } from '#ui/Icon.tsx';

export function isText(event: ScheduledEvent): boolean {
  return event.telnyx_conversation_channel === 'sms_chat';
}

/** "Call to +14155550134". */
export function eventTitle(event: ScheduledEvent): string {
  return isText(event) ? t('schedule.textTo', { to: event.telnyx_end_user_target }) : t('schedule.callTo', { to: event.telnyx_end_user_target });
}

/** A status of the API in words; one that it adds later is its own word. */
export function statusText(status: string | null | undefined): string {
  switch (status) {
    case 'pending':
    case 'in_progress':
    case 'completed':
    case 'failed':
      return t(`schedule.${status}`);
    default:
      return status || t('ui.unknown');
  }
}

export function statusLook(status: string | null | undefined): { readonly icon: IconName; readonly ink: string } {
  switch (status) {
    case 'pending':
      return { icon: 'clock', ink: 'text-pending' };
    case 'in_progress':
      return { icon: 'ring', ink: 'text-running' };
    case 'completed':
      return { icon: 'check', ink: 'text-pass' };
    case 'failed':
      return { icon: 'cross', ink: 'text-fail' };
    default:
      return { icon: 'ringDashed', ink: 'text-pending' };
  }
}

/** How a call stands or ended, in words. */
export function callText(status: string): string {
  const known: Readonly<Record<string, string>> = {
    busy: t('schedule.busy'),
    'no-answer': t('schedule.noAnswer'),
    canceled: t('schedule.canceled'),
    ringing: t('schedule.ringing'),
    completed: t('schedule.answered'),
    failed: t('schedule.callFailed'),
    'in-progress': t('schedule.inCall'),
  };
  return known[status] ?? (status || t('schedule.callNow'));
}

/** To come and under way first, the soonest on top; then what has been, the latest on top. */
export function inReadingOrder(events: readonly ScheduledEvent[]): ScheduledEvent[] {
  const isOpen = ({ status }: ScheduledEvent) => status === 'pending' || status === 'in_progress';
  const at = (event: ScheduledEvent) => Date.parse(event.scheduled_at_fixed_datetime);
  return [...events.filter(isOpen).toSorted((a, b) => at(a) - at(b)), ...events.filter((event) => !isOpen(event)).toSorted((a, b) => at(b) - at(a))];
}
