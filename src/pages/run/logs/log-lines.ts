export type Level = 'debug' | 'info' | 'warn' | 'error';

/** A line as it is drawn. A very long line of the log is drawn as several; only the first has a number. */
export type LogLine = { readonly number: number | null; readonly text: string; readonly time: string; readonly level: Level | null; readonly rest: string };

/** Longer lines are cut for drawing: a browser lays out a line of a megabyte for seconds. */
const LONGEST = 2000;

const TIME = /^\[?(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?|\d\d:\d\d:\d\d(?:[.,]\d+)?)\]?\s+/;
const LEVEL = /^\[?(debug|trace|info|notice|warn(?:ing)?|err(?:or)?|fatal|critical|fail(?:ed)?)\]?:?(?=\s|$)\s*/i;

const LEVELS: Readonly<Record<string, Level>> = {
  debug: 'debug',
  trace: 'debug',
  info: 'info',
  notice: 'info',
  warn: 'warn',
  warning: 'warn',
  err: 'error',
  error: 'error',
  fatal: 'error',
  critical: 'error',
  fail: 'error',
  failed: 'error',
};

/** The lines of a log. The API gives text without a form: a time and a level at the start are told apart where they are there. */
export function logLines(log: string): LogLine[] {
  const lines = log.replace(/\r?\n$/, '').split(/\r?\n/);
  return log === '' ? [] : lines.flatMap((text, at) => drawn(text, at + 1));
}

function drawn(text: string, number: number): LogLine[] {
  const time = TIME.exec(text);
  const afterTime = text.slice(time?.[0].length ?? 0);
  const level = LEVEL.exec(afterTime);
  const known = level === null ? null : (LEVELS[level[1]?.toLowerCase() ?? ''] ?? null);
  const rest = known === null ? afterTime : afterTime.slice(level?.[0].length ?? 0);
  const first: LogLine = { number, text: text.slice(0, LONGEST), time: shortTime(time?.[1] ?? ''), level: known, rest: rest.slice(0, LONGEST) };
  const more: LogLine[] = [];
  for (let from = LONGEST; from < rest.length; from += LONGEST) {
    const part = rest.slice(from, from + LONGEST);
    more.push({ number: null, text: part, time: '', level: known, rest: part });
  }
  return [first, ...more];
}

/** The time of day out of a full time: the day stands in the page's title. */
function shortTime(time: string): string {
  return time.replace(/^\d{4}-\d\d-\d\d[T ]/, '').replace(/(?:Z|[+-]\d\d:?\d\d)$/, '');
}

/** Which lines hold the searched text, in any case. */
export function matchesIn(lines: readonly LogLine[], query: string): number[] {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return [];
  return lines.flatMap((line, at) => (line.text.toLowerCase().includes(wanted) ? [at] : []));
}

export type Piece = { readonly text: string; readonly hit: boolean };

/** A text cut at the searched words, to be marked. */
export function piecesOf(text: string, query: string): Piece[] {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return [{ text, hit: false }];
  const lower = text.toLowerCase();
  // A letter whose lower case is longer would shift every mark after it.
  if (lower.length !== text.length) return [{ text, hit: false }];
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = lower.indexOf(wanted); at !== -1; at = lower.indexOf(wanted, from)) {
    if (at > from) pieces.push({ text: text.slice(from, at), hit: false });
    from = at + wanted.length;
    pieces.push({ text: text.slice(at, from), hit: true });
  }
  if (from < text.length) pieces.push({ text: text.slice(from), hit: false });
  return pieces;
}

/** Lines of a level that wants attention. */
export function isWorse(line: LogLine): boolean {
  return line.level === 'warn' || line.level === 'error';
}
