import type { ReactNode } from 'react';
import { channelText } from '#lib/channels.ts';
import { durationText } from '#lib/time.ts';
import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import { CopyButton } from '#ui/CopyButton.tsx';
import { Drawer } from '#ui/Drawer.tsx';
import { RecipientTime } from '#ui/RecipientTime.tsx';
import { TimeText } from '#ui/TimeText.tsx';
import type { ScheduledEvent } from '#wire/event.ts';
import type { EventActions } from '../event-actions.ts';
import { eventTitle } from '../event-words.ts';
import { EventStatus } from '../list/EventStatus.tsx';
import { Ladder } from './Ladder.tsx';

/** Everything that the API says of one call or text. */
export function EventDetails({ event, actions, onClose }: { event: ScheduledEvent; actions: EventActions; onClose: () => void }) {
  const isPending = event.status === 'pending';
  const region = event.call_settings?.sip_region;
  return (
    <Drawer
      title={eventTitle(event)}
      description={<EventStatus event={event} />}
      onClose={onClose}
      footer={
        <div className="flex flex-wrap justify-end gap-2 max-phone:[&>*]:flex-1">
          <Button variant="danger" disabledReason={event.status === 'in_progress' ? t('schedule.underWay') : undefined} onClick={() => actions.remove(event)}>
            {isPending ? t('schedule.cancel') : t('schedule.remove')}
          </Button>
          <Button disabledReason={isPending ? undefined : t('schedule.onlyPending')} onClick={() => actions.move(event)}>
            {t('schedule.reschedule')}
          </Button>
        </div>
      }
    >
      <dl className="grid gap-4">
        <Fact name={t('schedule.when')}>
          <TimeText iso={event.scheduled_at_fixed_datetime} exact /> <span className="text-ink-3">{channelText(event.telnyx_conversation_channel ?? '')}</span>
          <RecipientTime number={event.telnyx_end_user_target} at={Date.parse(event.scheduled_at_fixed_datetime)} />
        </Fact>
        <Fact name={t('schedule.recipient')}>{event.telnyx_end_user_target}</Fact>
        <Fact name={t('schedule.sender')}>{event.telnyx_agent_target}</Fact>
        {event.text && (
          <Fact name={t('schedule.words')}>
            <span dir="auto" className="block whitespace-pre-wrap">
              {event.text}
            </span>
          </Fact>
        )}
        <Pairs name={t('schedule.variables')} values={event.dynamic_variables} />
        <Pairs name={t('schedule.metadata')} values={event.conversation_metadata} />
        {event.telnyx_conversation_channel === 'phone_call' && (
          <Fact name={t('schedule.attempts')}>
            <p className="mb-2 text-small text-ink-3">{retriesText(event)}</p>
            <Ladder event={event} />
          </Fact>
        )}
        {region && <Fact name={t('schedule.region')}>{region}</Fact>}
        {event.errors && event.errors.length > 0 && (
          <Fact name={t('schedule.errors')}>
            <ul className="font-mono text-[13px]">
              {event.errors.map((error) => (
                <li key={error}>{error}</li>
              ))}
            </ul>
          </Fact>
        )}
        {event.conversation_id && (
          <Fact name={t('schedule.conversation')}>
            <span className="flex items-center gap-1 font-mono text-[13px]">
              <span className="min-w-0 break-all">{event.conversation_id}</span>
              <CopyButton text={event.conversation_id} label={t('schedule.copyConversation')} />
            </span>
          </Fact>
        )}
        {event.created_at && (
          <Fact name={t('schedule.created')}>
            <TimeText iso={event.created_at} exact />
          </Fact>
        )}
      </dl>
    </Drawer>
  );
}

function retriesText(event: ScheduledEvent): string {
  const count = event.max_retries_client_errors ?? 0;
  if (count === 0) return t('schedule.noRetries');
  return t('schedule.retriesSays', { count, interval: durationText((event.retry_interval_secs ?? 60) * 1000) });
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-small text-ink-3">{name}</dt>
      <dd className="mt-0.5 break-words">{children}</dd>
    </div>
  );
}

function Pairs({ name, values }: { name: string; values: Readonly<Record<string, unknown>> | null | undefined }) {
  const pairs = Object.entries(values ?? {});
  if (pairs.length === 0) return null;
  return (
    <Fact name={name}>
      <ul className="grid gap-0.5">
        {pairs.map(([key, value]) => (
          <li key={key} className="break-words">
            <span className="text-ink-2">{key}</span> <span dir="auto">{String(value)}</span>
          </li>
        ))}
      </ul>
    </Fact>
  );
}
