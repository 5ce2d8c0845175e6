import type { CallAttempt, ScheduledEvent } from '#wire/event.ts';

export type Rung =
  | { readonly kind: 'tried'; readonly number: number; readonly at: string; readonly status: string; readonly seconds: number }
  | { readonly kind: 'now'; readonly number: number; readonly status: string }
  /** `at` is an estimate: the API does not say when it tries again. */
  | { readonly kind: 'next'; readonly number: number; readonly at: string }
  | { readonly kind: 'left'; readonly count: number };

/** Seconds between tries when the event does not say. */
const DEFAULT_INTERVAL = 60;

/** What was tried of a call, what is being tried, and what would be tried next, in their order. */
export function ladderOf(event: ScheduledEvent): Rung[] {
  const attempts = (event.call_attempts ?? []).toSorted((a, b) => a.attempt_number - b.attempt_number);
  const tried = attempts.map((attempt): Rung => ({
    kind: 'tried',
    number: attempt.attempt_number,
    at: attempt.attempted_at,
    status: attempt.call_status,
    seconds: attempt.call_duration ?? 0,
  }));
  return [...tried, ...toCome(event, attempts)];
}

function toCome(event: ScheduledEvent, attempts: readonly CallAttempt[]): Rung[] {
  const left = 1 + (event.max_retries_client_errors ?? 0) - attempts.length;
  const number = attempts.length + 1;
  if (left <= 0) return [];
  if (event.status === 'pending') return left > 1 ? [{ kind: 'left', count: left - 1 }] : [];
  if (event.status !== 'in_progress') return [];
  const last = attempts.at(-1);
  const isCalling = last === undefined || event.call_status !== last.call_status;
  if (isCalling) return [{ kind: 'now', number, status: event.call_status ?? '' }, ...rest(left - 1)];
  const at = Date.parse(last.attempted_at) + ((last.call_duration ?? 0) + (event.retry_interval_secs ?? DEFAULT_INTERVAL)) * 1000;
  return [{ kind: 'next', number, at: new Date(at).toISOString() }, ...rest(left - 1)];
}

function rest(count: number): Rung[] {
  return count > 0 ? [{ kind: 'left', count }] : [];
}
