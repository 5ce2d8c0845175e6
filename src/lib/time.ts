import { dateFormat, numberFormat, spanFormat } from './formats.ts';

const STEPS = [
  ['second', 60],
  ['minute', 60],
  ['hour', 24],
  ['day', 7],
] as const;

/** "2 hours ago", "in 3 days"; a date once it is more than a week away. */
export function relativeTime(iso: string, now: number): string {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return iso;
  const format = spanFormat();
  let amount = (at - now) / 1000;
  for (const [unit, size] of STEPS) {
    if (Math.abs(Math.round(amount)) < size) return format.format(Math.round(amount), unit);
    amount /= size;
  }
  return dateText(iso, new Date(now).getUTCFullYear() !== new Date(at).getUTCFullYear());
}

/** A day in the viewer's zone: "19 Nov", or with the year. */
export function dateText(iso: string, withYear: boolean): string {
  return format(iso, { day: 'numeric', month: 'short', ...(withYear ? { year: 'numeric' } : {}) });
}

/** Day and time in the viewer's zone. */
export function dateTimeText(iso: string): string {
  return format(iso, { dateStyle: 'medium', timeStyle: 'short' });
}

/** The time of day to the second, in the viewer's zone. */
export function clockText(iso: string): string {
  return format(iso, { timeStyle: 'medium' });
}

/** Day and time in UTC, for titles: the same for everyone who looks. */
export function utcText(iso: string): string {
  return format(iso, { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' });
}

/** A length of time in at most two units: "57 s", "1 min 10 s", "2 h 5 min". */
export function durationText(ms: number): string {
  const seconds = Math.round(ms / 1000);
  const unit = (value: number, name: 'second' | 'minute' | 'hour') => numberFormat({ style: 'unit', unit: name, unitDisplay: 'short' }).format(value);
  const parts: [number, 'second' | 'minute' | 'hour'][] =
    seconds < 60
      ? [[seconds, 'second']]
      : seconds < 3600
        ? [
            [Math.floor(seconds / 60), 'minute'],
            [seconds % 60, 'second'],
          ]
        : [
            [Math.floor(seconds / 3600), 'hour'],
            [Math.floor((seconds % 3600) / 60), 'minute'],
          ];
  return parts
    .filter(([value], at) => value > 0 || at === 0)
    .map(([value, name]) => unit(value, name))
    .join(' ');
}

function format(iso: string, options: Intl.DateTimeFormatOptions): string {
  const at = Date.parse(iso);
  return Number.isNaN(at) ? iso : dateFormat(options).format(at);
}
