/** What clocks and calendars show. Months count from 1. */
export type WallTime = { readonly year: number; readonly month: number; readonly day: number; readonly hour: number; readonly minute: number };

const HOUR = 3_600_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, format);
  return format;
}

/** What the clocks of a zone show at an instant. */
export function wallTime(zone: string, at: number): WallTime & { readonly second: number } {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(at)
      .map((part) => [part.type, Number(part.value)]),
  );
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return { year: of('year'), month: of('month'), day: of('day'), hour: of('hour'), minute: of('minute'), second: of('second') };
}

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
export function offsetAt(zone: string, at: number): number {
  const { year, month, day, hour, minute, second } = wallTime(zone, at);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
}

/**
 * The instants at which the clocks of a zone show a time: one, two when they are put back over it, none when they are put
 * forward over it.
 */
export function instantsOf(zone: string, { year, month, day, hour, minute }: WallTime): number[] {
  const asUtc = Date.UTC(year, month - 1, day, hour, minute);
  const offsets = new Set([asUtc - 26 * HOUR, asUtc - HOUR, asUtc, asUtc + HOUR, asUtc + 26 * HOUR].map((at) => offsetAt(zone, at)));
  return [...offsets]
    .map((offset) => asUtc - offset)
    .filter((at) => at + offsetAt(zone, at) === asUtc)
    .toSorted((a, b) => a - b);
}
