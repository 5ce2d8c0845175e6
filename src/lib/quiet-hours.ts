import { phoneOrigin } from './phone.ts';
import { instantsOf, wallTime } from './zones/wall-time.ts';
import { locale } from './words/t.ts';

/** Hours in which a call or text is no surprise: from 8 until 21, in the place of whoever gets it. */
export const CALLING_HOURS = { from: 8, to: 21 } as const;

export type LocalTime = {
  readonly zone: string;
  /** Day and time there, in the reader's way of writing. */
  readonly text: string;
  /** The name of the place, out of that of the zone. */
  readonly place: string;
  readonly isQuiet: boolean;
};

/** `perhaps`: the number can be from several zones, and only in some of them it is an unusual hour. */
export type QuietVerdict = 'fine' | 'quiet' | 'perhaps' | 'unknown';

/** What the time is, at an instant, wherever a number can be from; zones with the same time are told once. */
export function localTimes(number: string, at: number): LocalTime[] {
  const times = phoneOrigin(number).zones.map((zone) => ({ zone, text: timeText(zone, at), place: placeOf(zone), isQuiet: isQuiet(zone, at) }));
  return times.filter((time, i) => times.findIndex((other) => other.text === time.text) === i);
}

export function quietVerdict(number: string, at: number): QuietVerdict {
  const quiet = phoneOrigin(number).zones.map((zone) => isQuiet(zone, at));
  if (quiet.length === 0) return 'unknown';
  if (quiet.every(Boolean)) return 'quiet';
  return quiet.some(Boolean) ? 'perhaps' : 'fine';
}

/** Whether an instant is outside the calling hours in a zone. The last minute is the one before the hour. */
export function isQuiet(zone: string, at: number): boolean {
  const { hour } = wallTime(zone, at);
  return hour < CALLING_HOURS.from || hour >= CALLING_HOURS.to;
}

/** The next instant inside the calling hours of a zone; the given one when it is. */
export function nextCallingTime(zone: string, at: number): number {
  if (!isQuiet(zone, at)) return at;
  const { year, month, day, hour } = wallTime(zone, at);
  const later = new Date(Date.UTC(year, month - 1, hour >= CALLING_HOURS.to ? day + 1 : day));
  const [first] = instantsOf(zone, {
    year: later.getUTCFullYear(),
    month: later.getUTCMonth() + 1,
    day: later.getUTCDate(),
    hour: CALLING_HOURS.from,
    minute: 0,
  });
  return first ?? at;
}

function timeText(zone: string, at: number): string {
  return new Intl.DateTimeFormat(locale(), { timeZone: zone, weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' }).format(at);
}

function placeOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}
