import type { Piece, TextRow } from '#lib/text-diff.ts';

/** A stretch of a line that stayed, went or came. */
export type InlinePiece = { readonly text: string; readonly kind: 'same' | 'gone' | 'new' };

/** A row of a text diff, or one line that holds what went and what came in the same sentence. */
export type InlineRow = TextRow | { readonly kind: 'both'; readonly pieces: readonly InlinePiece[]; readonly before: number; readonly after: number };

type Gone = Extract<TextRow, { kind: 'gone' }>;
type New = Extract<TextRow, { kind: 'new' }>;

/**
 * Puts a line that went and the line that took its place into one, where they share words: a sentence is then read once. Lines that
 * have nothing in common, or that were cut or joined, stay apart.
 */
export function inlineRows(rows: readonly TextRow[]): InlineRow[] {
  const shown: InlineRow[] = [];
  let at = 0;
  while (at < rows.length) {
    const gone = stretch(rows, at, 'gone');
    const added = stretch(rows, at + gone.length, 'new');
    if (gone.length === 0 && added.length === 0) {
      shown.push(...rows.slice(at, at + 1));
      at += 1;
      continue;
    }
    shown.push(...(joined(gone, added) ?? [...gone, ...added]));
    at += gone.length + added.length;
  }
  return shown;
}

function stretch<Kind extends TextRow['kind']>(rows: readonly TextRow[], from: number, kind: Kind): Extract<TextRow, { kind: Kind }>[] {
  const is = (row: TextRow): row is Extract<TextRow, { kind: Kind }> => row.kind === kind;
  const found: Extract<TextRow, { kind: Kind }>[] = [];
  for (let row = rows[from]; row !== undefined && is(row); row = rows[from + found.length]) found.push(row);
  return found;
}

/** Line by line, if each of the lines that went keeps its words in the line at the same place. */
function joined(gone: readonly Gone[], added: readonly New[]): InlineRow[] | undefined {
  if (gone.length !== added.length) return undefined;
  const both = gone.map((row, at) => woven(row, added[at]));
  return both.every((row) => row !== undefined) ? both : undefined;
}

function woven(gone: Gone, added: New | undefined): InlineRow | undefined {
  if (added === undefined || kept(gone.pieces).trim() === '' || kept(gone.pieces) !== kept(added.pieces)) return undefined;
  const pieces: InlinePiece[] = [];
  const put = (text: string, kind: InlinePiece['kind']) => {
    const last = pieces.at(-1);
    if (last?.kind === kind) pieces[pieces.length - 1] = { text: last.text + text, kind };
    else if (text !== '') pieces.push({ text, kind });
  };
  // Both sides hold the same unmarked words in the same order: between them stands what each has alone.
  const [was, now] = [gaps(gone.pieces), gaps(added.pieces)];
  const stops = [...new Set([...was.keys(), ...now.keys()])].toSorted((a, b) => a - b);
  const same = kept(gone.pieces);
  let from = 0;
  for (const stop of stops) {
    put(same.slice(from, stop), 'same');
    put(was.get(stop) ?? '', 'gone');
    put(now.get(stop) ?? '', 'new');
    from = stop;
  }
  put(same.slice(from), 'same');
  return { kind: 'both', pieces, before: gone.before, after: added.after };
}

/** The words of a line that both sides have. */
function kept(pieces: readonly Piece[]): string {
  return pieces.flatMap((piece) => (piece.isMarked ? [] : [piece.text])).join('');
}

/** The marked words of a line by how much of the kept text stands before them. */
function gaps(pieces: readonly Piece[]): Map<number, string> {
  const found = new Map<number, string>();
  let before = 0;
  for (const { text, isMarked } of pieces) {
    if (isMarked) found.set(before, (found.get(before) ?? '') + text);
    else before += text.length;
  }
  return found;
}
