import type { StoredEvent } from './event-store.ts';
import { randomFrom } from './random.ts';

/** One dispatch of a call, from its first ring to its end. */
export type Attempt = {
  readonly number: number;
  readonly startsAt: number;
  /** When somebody answered; `null` when nobody did. */
  readonly answeredAt: number | null;
  readonly endsAt: number;
  readonly callStatus: 'completed' | 'busy' | 'no-answer' | 'failed';
  /** Seconds of talk, as long as they would really have been. */
  readonly talk: number;
};

export type EventStatus = 'pending' | 'in_progress' | 'completed' | 'failed';

/** Where an event stands at an instant. */
export type Standing = {
  readonly status: EventStatus;
  /** Those that have begun; none for a text. */
  readonly attempts: readonly Attempt[];
  readonly errors: readonly string[];
};

type Outcome = Attempt['callStatus'];

/** How calls to certain numbers end, by their last four digits: so that every end can be tried. Others are answered. */
const ENDINGS: Readonly<Record<string, (attempt: number) => Outcome>> = {
  '0001': () => 'busy',
  '0002': () => 'no-answer',
  '0003': () => 'failed',
  '0004': (attempt) => (attempt === 1 ? 'busy' : 'completed'),
};

/** Seconds until a call that nobody takes is over. */
const UNTAKEN = { busy: 2, 'no-answer': 30, failed: 1 } as const;

const TEXT_SECONDS = 2;
const DEFAULT_RETRY_SECONDS = 60;

/** Everything that will happen to a call. The same event always gives the same attempts. */
export function attemptsOf(event: StoredEvent): Attempt[] {
  const ends = ENDINGS[lastDigits(event)] ?? (() => 'completed' as const);
  const random = randomFrom(event.id);
  const attempts: Attempt[] = [];
  let startsAt = dueAt(event);
  for (let number = 1; number <= 1 + numberIn(event, 'max_retries_client_errors', 0); number++) {
    const attempt = attemptOf(event, number, startsAt, ends(number), random.between(4, 12), random.between(35, 190));
    attempts.push(attempt);
    if (attempt.callStatus === 'completed') break;
    startsAt = later(event, attempt.endsAt, numberIn(event, 'retry_interval_secs', DEFAULT_RETRY_SECONDS));
  }
  return attempts;
}

function attemptOf(event: StoredEvent, number: number, startsAt: number, callStatus: Outcome, ring: number, talk: number): Attempt {
  if (callStatus !== 'completed') {
    return { number, startsAt, answeredAt: null, endsAt: later(event, startsAt, UNTAKEN[callStatus]), callStatus, talk: 0 };
  }
  const answeredAt = later(event, startsAt, ring);
  return { number, startsAt, answeredAt, endsAt: later(event, answeredAt, talk), callStatus, talk };
}

export function standingAt(event: StoredEvent, now: number): Standing {
  if (now < dueAt(event)) return { status: 'pending', attempts: [], errors: [] };
  return event.channel === 'sms_chat' ? textAt(event, now) : callAt(event, now);
}

function callAt(event: StoredEvent, now: number): Standing {
  const all = attemptsOf(event);
  const attempts = all.filter((attempt) => attempt.startsAt <= now);
  const last = all.at(-1);
  if (last === undefined || now < last.endsAt) return { status: 'in_progress', attempts, errors: [] };
  if (last.callStatus === 'completed') return { status: 'completed', attempts, errors: [] };
  return { status: 'failed', attempts, errors: [`Simulated: the call ended as ${last.callStatus} and no retry is left.`] };
}

function textAt(event: StoredEvent, now: number): Standing {
  if (now < sentAt(event)) return { status: 'in_progress', attempts: [], errors: [] };
  if (lastDigits(event) !== '0003') return { status: 'completed', attempts: [], errors: [] };
  return { status: 'failed', attempts: [], errors: ['Simulated: the message could not be delivered.'] };
}

/** When a text is with its reader. */
export function sentAt(event: StoredEvent): number {
  return later(event, dueAt(event), TEXT_SECONDS);
}

/** An event for a time that has passed is due at once. */
export function dueAt(event: StoredEvent): number {
  return Math.max(event.scheduledAt, event.createdAt);
}

function later(event: StoredEvent, from: number, seconds: number): number {
  return from + Math.max(1, Math.round((seconds * 1000) / event.scale));
}

function lastDigits(event: StoredEvent): string {
  const target = event.request['telnyx_end_user_target'];
  return typeof target === 'string' ? (/\d{4}$/.exec(target)?.[0] ?? '') : '';
}

function numberIn(event: StoredEvent, field: string, otherwise: number): number {
  const value = event.request[field];
  return typeof value === 'number' ? value : otherwise;
}
