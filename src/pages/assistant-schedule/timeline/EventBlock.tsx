import { t } from '#lib/words/t.ts';
import { Icon } from '#ui/Icon.tsx';
import type { ScheduledEvent } from '#wire/event.ts';
import { eventTitle, isText, statusLook, statusText } from '../event-words.ts';
import { clockOf } from './clock-of.ts';
import { BLOCK_MINUTES, type Block } from './lanes.ts';

/** One call or text at its place in a day. */
export function EventBlock({ block, hour, onOpen }: { block: Block; hour: number; onOpen: (event: ScheduledEvent) => void }) {
  const { event, minute, lane, lanes } = block;
  const { icon, ink } = statusLook(event.status);
  const time = clockOf(event);
  return (
    <button
      type="button"
      onClick={() => onOpen(event)}
      title={`${time} ${eventTitle(event)}`}
      className="absolute flex items-center gap-1 overflow-hidden rounded-1 border border-line-2 bg-raised px-1.5 text-left text-small hover:bg-hover focus-visible:z-10"
      style={{
        top: (minute / 60) * hour,
        height: (BLOCK_MINUTES / 60) * hour,
        left: `calc(${(lane / lanes) * 100}% + 2px)`,
        width: `calc(${100 / lanes}% - 4px)`,
      }}
    >
      <Icon name={icon} small className={`${ink} ${icon === 'ring' ? 'turning' : ''}`} />
      <span className="font-medium tabular-nums">{time}</span>
      <Icon name={isText(event) ? 'message' : 'phone'} small className="text-ink-3" />
      <span className="sr-only">{t('schedule.blockLabel', { what: eventTitle(event), status: statusText(event.status) })}</span>
      <span aria-hidden="true" className="truncate text-ink-2">
        {event.telnyx_end_user_target}
      </span>
    </button>
  );
}
