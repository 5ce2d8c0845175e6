/**
 * The language in which the matrix is filtered, in its box and in the address alike: `s:failed v:"Concise" crit:greeting text`.
 * Every term must hold; commas inside a term mean "or"; `!` turns a term round; quotes keep spaces and colons.
 */
export type Term = { readonly kind: Kind; readonly words: readonly string[]; readonly not: boolean };

const KINDS = ['text', 'status', 'version', 'criterion', 'is', 'since', 'until'] as const;
export type Kind = (typeof KINDS)[number];

/** What can follow `is:`. */
export const STANDINGS = ['new', 'still', 'fixed', 'flaky', 'failing', 'never'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Why a term does not count; `text` is the term as it was written. */
export type Fault = { readonly kind: 'key' | 'empty' | 'standing' | 'date' | 'quote'; readonly text: string };

export type MatrixQuery = { readonly terms: readonly Term[]; readonly faults: readonly Fault[] };

const KEYS: Readonly<Record<string, Kind>> = {
  s: 'status',
  status: 'status',
  v: 'version',
  version: 'version',
  crit: 'criterion',
  criterion: 'criterion',
  is: 'is',
  since: 'since',
  until: 'until',
};

// A term: an optional "!", an optional key, then words in commas, each bare or in quotes. An open quote reaches to the end.
const TERM = /(!?)(?:([a-z]+):)?((?:"[^"]*"?|[^\s"])*)/giy;

/** Reads a query. What cannot be read is a fault, and all other terms hold nevertheless. */
export function parseQuery(text: string): MatrixQuery {
  const terms: Term[] = [];
  const faults: Fault[] = [];
  for (const piece of piecesOf(text)) {
    const read = readPiece(piece);
    if ('words' in read) terms.push(read);
    else faults.push(read);
  }
  return { terms, faults };
}

type Piece = { readonly whole: string; readonly not: boolean; readonly key: string | undefined; readonly value: string };

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length;) {
    const space = /\s*/y;
    space.lastIndex = at;
    at += space.exec(text)?.[0].length ?? 0;
    TERM.lastIndex = at;
    const found = TERM.exec(text);
    const [whole = '', not, key, value = ''] = found ?? [];
    if (whole === '') break;
    pieces.push({ whole, not: not === '!', key, value });
    at += whole.length;
  }
  return pieces;
}

function readPiece({ whole, not, key, value }: Piece): Term | Fault {
  const kind = key === undefined ? 'text' : KEYS[key.toLowerCase()];
  if ((value.match(/"/g) ?? []).length % 2 === 1) return { kind: 'quote', text: whole };
  if (kind === undefined) return { kind: 'key', text: `${key ?? ''}:` };
  const words = wordsOf(value, kind !== 'text');
  if (words.length === 0) return { kind: 'empty', text: whole };
  if (kind === 'is' && words.some((word) => !isStanding(word))) return { kind: 'standing', text: whole };
  if ((kind === 'since' || kind === 'until') && (words.length > 1 || words.some((word) => dayStart(word) === null))) return { kind: 'date', text: whole };
  return { kind, words, not };
}

/** Commas part words, but not inside quotes and not in plain text. */
function wordsOf(value: string, commas: boolean): string[] {
  const parts = commas ? (value.match(/(?:"[^"]*"|[^,"])+/g) ?? []) : [value];
  return parts.map((part) => part.replaceAll('"', '').trim()).filter((part) => part !== '');
}

/** Whether a word may follow `is:`. */
export function isStanding(word: string): word is Standing {
  return STANDINGS.some((standing) => standing === word);
}

/** The first moment of a day in the reader's zone; `null` for anything but a date of the calendar. */
export function dayStart(day: string): number | null {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  if (year === undefined) return null;
  const at = new Date(Number(year), Number(month) - 1, Number(date));
  return at.getMonth() === Number(month) - 1 && at.getDate() === Number(date) ? at.getTime() : null;
}

/** The terms that choose columns; all others choose rows. */
export function isColumnTerm(term: Term): boolean {
  return term.kind === 'version' || term.kind === 'since' || term.kind === 'until';
}

/** The part of a query that chooses columns, as it was written: while a row is searched for it stays the same text. */
export function columnPart(text: string): string {
  const chosen = piecesOf(text).filter((piece) => {
    const kind = KEYS[piece.key?.toLowerCase() ?? ''];
    return kind === 'version' || kind === 'since' || kind === 'until';
  });
  return chosen.map((piece) => piece.whole).join(' ');
}

/** The one standing that a query asks for, as the buttons beside the box show it. */
export function standingOf(query: MatrixQuery): Standing | null {
  const [only, ...more] = query.terms.filter((term) => term.kind === 'is' && !term.not);
  const [word, ...others] = only?.words ?? [];
  return word !== undefined && isStanding(word) && more.length === 0 && others.length === 0 ? word : null;
}

/** The query with this standing, or with none, in place of the one it has. All other terms stay as they were written. */
export function withStanding(text: string, standing: Standing | null): string {
  const rest = piecesOf(text)
    .filter((piece) => piece.not || piece.key?.toLowerCase() !== 'is')
    .map((piece) => piece.whole);
  return [...rest, ...(standing === null ? [] : [`is:${standing}`])].join(' ');
}
