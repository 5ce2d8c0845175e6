import { isoTime } from './clock.ts';
import { standingAt, type Attempt, type Standing } from './event-course.ts';
import type { StoredEvent } from './event-store.ts';
import type { Fields } from './record.ts';

/** An event as the API answers it at an instant. */
export function eventAnswer(event: StoredEvent, now: number): Fields {
  const standing = standingAt(event, now);
  return {
    ...event.request,
    scheduled_event_id: event.id,
    assistant_id: event.assistantId,
    created_at: isoTime(event.createdAt),
    status: standing.status,
    errors: standing.errors,
    ...(standing.status === 'completed' ? { conversation_id: event.conversationId } : {}),
    ...(event.channel === 'sms_chat' ? { retry_count: 0 } : callFields(event, standing, now)),
  };
}

function callFields(event: StoredEvent, { attempts }: Standing, now: number): Fields {
  const current = attempts.at(-1);
  const retries = Math.max(0, attempts.length - 1);
  return {
    max_retries_client_errors: event.request['max_retries_client_errors'] ?? 0,
    retry_count: retries,
    retry_attempts: retries,
    call_attempts: attempts.filter((attempt) => attempt.endsAt <= now).map((attempt) => attemptAnswer(event, attempt)),
    ...(attempts[0] === undefined ? {} : { dispatched_at: isoTime(attempts[0].startsAt) }),
    ...(current === undefined ? {} : { call_status: callStatusAt(current, now) }),
    ...(current?.answeredAt != null && current.endsAt <= now ? { call_duration: current.talk } : {}),
  };
}

function callStatusAt(attempt: Attempt, now: number): string {
  if (attempt.endsAt <= now) return attempt.callStatus;
  return attempt.answeredAt !== null && attempt.answeredAt <= now ? 'in-progress' : 'ringing';
}

function attemptAnswer(event: StoredEvent, attempt: Attempt): Fields {
  return {
    attempt_number: attempt.number,
    attempted_at: isoTime(attempt.startsAt),
    call_status: attempt.callStatus,
    call_duration: attempt.talk,
    telnyx_call_control_id: `simulated:${event.id}:${attempt.number}`,
  };
}
