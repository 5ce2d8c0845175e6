import { Link } from 'react-router';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import { Icon } from '#ui/Icon.tsx';
import { TimeText } from '#ui/TimeText.tsx';
import type { Reading } from '../look/reading.ts';
import type { PlannedEvent } from '../look/use-events.ts';
import { HomeCard, HomeLine, lineLink } from './HomeCard.tsx';

/** How many are listed. */
const NEXT = 6;

/** What reaches people next. */
export function EventsCard({ coming, reading, isPart }: { coming: readonly PlannedEvent[]; reading: Reading; isPart: boolean }) {
  return (
    <HomeCard
      title={t('home.events')}
      failed={t('home.eventsFailed')}
      reading={reading}
      empty={coming.length > 0 ? null : <p>{isPart ? t('home.eventsNonePart') : t('home.eventsNone')}</p>}
    >
      {coming.slice(0, NEXT).map(({ assistant, event }) => {
        const isText = event.telnyx_conversation_channel === 'sms_chat';
        const to = event.telnyx_end_user_target;
        return (
          <HomeLine key={event.scheduled_event_id ?? JSON.stringify(event)}>
            <Icon name={isText ? 'message' : 'phone'} className="text-ink-3" />
            <span className="min-w-0 flex-1 basis-40">
              <Link to={paths.schedule(assistant.id)} className={`font-medium ${lineLink}`}>
                {isText ? t('home.text', { to }) : t('home.call', { to })}
              </Link>
              <span className="block truncate text-small text-ink-3">{assistant.name.trim()}</span>
            </span>
            <span className="text-small text-ink-2">
              <TimeText iso={event.scheduled_at_fixed_datetime} />
            </span>
          </HomeLine>
        );
      })}
    </HomeCard>
  );
}
