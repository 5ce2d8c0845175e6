import { instantsOf, wallTime, type WallTime } from './wall-time.ts';

/** The zone of whoever looks. */
export function viewerZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The day that the calendars of a zone show at an instant, as `2026-03-29`. */
export function dateAt(zone: string, at: number): string {
  const { year, month, day } = wallTime(zone, at);
  return [String(year).padStart(4, '0'), two(month), two(day)].join('-');
}

/** What the clocks of a zone show at an instant, as `08:30`. */
export function timeAt(zone: string, at: number): string {
  const { hour, minute } = wallTime(zone, at);
  return `${two(hour)}:${two(minute)}`;
}

/** Day and time as a form has them; undefined unless both are whole. */
export function wallTimeOf(date: string, time: string): WallTime | undefined {
  const [year, month, day] = numbers(date, /^(\d{4})-(\d\d)-(\d\d)$/);
  const [hour, minute] = numbers(time, /^(\d\d):(\d\d)/);
  if (year === undefined || month === undefined || day === undefined || hour === undefined || minute === undefined) return undefined;
  return { year, month, day, hour, minute };
}

/** The first instant of a day. Where the clocks are put forward at midnight it begins later than at 0:00. */
export function dayStart(zone: string, date: string): number {
  const wall = wallTimeOf(date, '00:00');
  if (wall === undefined) return Number.NaN;
  for (let minute = 0; minute < 180; minute += 30) {
    const [first] = instantsOf(zone, { ...wall, hour: Math.floor(minute / 60), minute: minute % 60 });
    if (first !== undefined) return first;
  }
  return Date.UTC(wall.year, wall.month - 1, wall.day);
}

/** The day that comes so many days later, or before. */
export function dayAfter(date: string, days: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** The seven days of the week that a day is in, from Monday. */
export function weekOf(date: string): string[] {
  const sinceMonday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
  return Array.from({ length: 7 }, (_, at) => dayAfter(date, at - sinceMonday));
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function numbers(text: string, shape: RegExp): number[] {
  return (shape.exec(text)?.slice(1) ?? []).map(Number);
}
