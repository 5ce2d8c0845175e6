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

/** Whether the times of a log are in UTC: they stand as the API wrote them, beside a timeline in the viewer's zone. */
export function isInUtc(log: string): boolean {
  return /^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+]00:?00)\b/m.test(log);
}

/** All lines as they are shown, in small letters, and where each begins: looking through one long text takes a hundredth of the time of many. */
type Haystack = { readonly text: string; readonly starts: readonly number[] };

export function haystackOf(lines: readonly LogLine[]): Haystack {
  const shown = lines.map((line) => shownText(line).toLowerCase());
  let at = 0;
  const starts = shown.map((text) => {
    const start = at;
    at += text.length + 1;
    return start;
  });
  return { text: shown.join('\n'), starts };
}

/** Which lines hold the searched text as they are shown, in any case. */
export function matchesIn({ text, starts }: Haystack, query: string): number[] {
  const wanted = query.trim().toLowerCase();
  const found: number[] = [];
  let line = 0;
  // The next match is looked for from the next line on.
  for (let at = wanted === '' ? -1 : text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, starts[line])) {
    while ((starts[line + 1] ?? Infinity) <= at) line += 1;
    found.push(line);
    line += 1;
    if (line === starts.length) break;
  }
  return found;
}

export type Piece = { readonly text: string; readonly hit: boolean };

/** The parts of a line as they are shown, each cut at what is searched: a match may begin in one and end in the next. */
export function markedParts(line: LogLine, query: string): { readonly time: Piece[]; readonly level: Piece[]; readonly rest: Piece[] } {
  const hits = hitsIn(shownText(line), query);
  const level = shownLevel(line);
  const levelAt = line.time === '' ? 0 : line.time.length + 1;
  const restAt = level === '' ? levelAt : levelAt + level.length + 1;
  return { time: piecesOf(line.time, 0, hits), level: piecesOf(level, levelAt, hits), rest: piecesOf(line.rest, restAt, hits) };
}

function shownLevel(line: LogLine): string {
  return line.number === null ? '' : (line.level ?? '');
}

function shownText(line: LogLine): string {
  return [line.time, shownLevel(line), line.rest].filter((part, at) => at === 2 || part !== '').join(' ');
}

type Stretch = { readonly from: number; readonly to: number };

function hitsIn(text: string, query: string): Stretch[] {
  const wanted = query.trim().toLowerCase();
  const lower = text.toLowerCase();
  // A letter whose lower case is longer would shift every mark after it.
  if (wanted === '' || lower.length !== text.length) return [];
  const hits: Stretch[] = [];
  for (let at = lower.indexOf(wanted); at !== -1; at = lower.indexOf(wanted, at + wanted.length)) hits.push({ from: at, to: at + wanted.length });
  return hits;
}

/** A part that begins at `start` of the whole line, cut at the hits that reach into it. */
function piecesOf(text: string, start: number, hits: readonly Stretch[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const hit of hits) {
    const from = Math.max(at, hit.from - start);
    const to = Math.min(text.length, hit.to - start);
    if (to <= from) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), hit: false });
    pieces.push({ text: text.slice(from, to), hit: true });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), hit: false });
  return pieces;
}

/** Lines of a level that wants attention. */
export function isWorse(line: LogLine): boolean {
  return line.level === 'warn' || line.level === 'error';
}
