/** The sandbox's own time. Simulated durations are divided by `scale`; stored times are never scaled. */
export type Clock = { now(): number; readonly scale: number };

export function createClock(now: () => number, scale: number): Clock {
  return { now, scale };
}

/** RFC 3339 in UTC with milliseconds. */
export function isoTime(ms: number): string {
  return new Date(ms).toISOString();
}
