import { t } from '#lib/words/t.ts';
import { Icon } from '#ui/Icon.tsx';
import type { ScheduledEvent } from '#wire/event.ts';
import { statusLook, statusText } from '../event-words.ts';

/** Where a call or text stands, and how often it was tried when that was more than once. */
export function EventStatus({ event }: { event: ScheduledEvent }) {
  const { icon, ink } = statusLook(event.status);
  const tries = event.call_attempts?.length ?? 0;
  return (
    <span className="inline-flex items-center gap-1.5 text-small whitespace-nowrap">
      <span className={`inline-flex items-center gap-1 font-medium ${ink}`}>
        <Icon name={icon} small className={icon === 'ring' ? 'turning' : ''} />
        {statusText(event.status)}
      </span>
      {tries > 1 && <span className="text-ink-3">{t('schedule.tries', { count: tries })}</span>}
    </span>
  );
}
