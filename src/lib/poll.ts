const SOON_MS = 1000;
const LATE_MS = 10_000;
const RARELY_MS = 60_000;
const AN_HOUR = 3_600_000;
/** What is under way for longer has surely been forgotten. */
export const FORGOTTEN_AFTER_MS = 24 * AN_HOUR;

/**
 * How long to wait before asking again about something that is under way: a tenth of its age, between one and ten seconds;
 * once a minute after an hour, and not at all after a day. `false` also when nothing is
 * under way (`since` is null).
 */
export function pollEvery(since: number | null, now: number): number | false {
  if (since === null) return false;
  // A clock that differs from the server's makes ages wrong, even negative; an unreadable time makes none.
  const age = Number.isNaN(since) ? 0 : Math.max(0, now - since);
  if (age > FORGOTTEN_AFTER_MS) return false;
  return age > AN_HOUR ? RARELY_MS : Math.min(LATE_MS, Math.max(SOON_MS, age / 10));
}
