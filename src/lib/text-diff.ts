import { linesOf } from './line-diff.ts';
import { interner, sequenceDiff, type Budget, type Run } from './sequence-diff.ts';
import { tokensOf } from './word-tokens.ts';

/** A stretch of a line; `isMarked` where it is what was taken away or added. */
export type Piece = { readonly text: string; readonly isMarked: boolean };

export type TextRow =
  | { readonly kind: 'same'; readonly text: string; readonly before: number; readonly after: number }
  | { readonly kind: 'gone'; readonly pieces: readonly Piece[]; readonly before: number }
  | { readonly kind: 'new'; readonly pieces: readonly Piece[]; readonly after: number };

/** Steps for lines and for the words inside what changed; together a fraction of a second for the longest prompts. */
const LINE_STEPS = 4_000_000;
const WORD_STEPS = 6_000_000;

/** Below this share of kept words, two passages have nothing to do with each other and are shown whole. */
const LEAST_ALIKE = 0.3;

/**
 * What changed between two texts: lines first, then words, and those only inside the lines that changed. Line numbers count
 * from 1.
 */
export function textDiff(before: string, after: string): TextRow[] {
  const [a, b] = [linesOf(before), linesOf(after)];
  const numbered = interner();
  const runs = sequenceDiff(numbered(a), numbered(b), { steps: LINE_STEPS });
  const budget: Budget = { steps: WORD_STEPS };
  const rows: TextRow[] = [];
  let [at, line] = [0, 1];
  while (at < runs.length) {
    const [gone, added, same] = taken(runs, at);
    const [was, now] = [a.slice(gone?.from, gone?.to), b.slice(added?.from, added?.to)];
    if (gone !== undefined || added !== undefined)
      rows.push(...passage(gone === undefined ? [] : was, added === undefined ? [] : now, (gone?.from ?? 0) + 1, line, budget));
    if (added !== undefined) line += added.to - added.from;
    if (same !== undefined) {
      for (let i = same.from; i < same.to; i += 1) rows.push({ kind: 'same', text: a[i] ?? '', before: i + 1, after: line + i - same.from });
      line += same.to - same.from;
    }
    at += [gone, added, same].filter((run) => run !== undefined).length;
  }
  return rows;
}

/** The next lines that went, came and stayed; each may be missing. */
function taken(runs: readonly Run[], at: number): [Run | undefined, Run | undefined, Run | undefined] {
  const next = (kind: Run['kind'], from: number) => (runs[from]?.kind === kind ? runs[from] : undefined);
  const gone = next('gone', at);
  const added = next('new', at + (gone === undefined ? 0 : 1));
  return [gone, added, next('same', at + (gone === undefined ? 0 : 1) + (added === undefined ? 0 : 1))];
}

/** The lines of one place, those that went before those that came, with the words that make the difference marked. */
function passage(was: readonly string[], now: readonly string[], before: number, after: number, budget: Budget): TextRow[] {
  const words = was.length === 0 || now.length === 0 ? undefined : marked(was.join('\n'), now.join('\n'), budget);
  const whole = (lines: readonly string[]) => lines.map((text) => [{ text, isMarked: false }]);
  const [gone, added] = words ?? [whole(was), whole(now)];
  return [
    ...gone.map((pieces, at): TextRow => ({ kind: 'gone', pieces, before: before + at })),
    ...added.map((pieces, at): TextRow => ({ kind: 'new', pieces, after: after + at })),
  ];
}

function marked(before: string, after: string, budget: Budget): [Piece[][], Piece[][]] | undefined {
  const [a, b] = [tokensOf(before), tokensOf(after)];
  const numbered = interner();
  const runs = sequenceDiff(numbered(a), numbered(b), budget);
  const kept = runs.filter((run) => run.kind === 'same').reduce((sum, run) => sum + a.slice(run.from, run.to).filter((token) => token.trim() !== '').length, 0);
  const most = Math.max(...[a, b].map((tokens) => tokens.filter((token) => token.trim() !== '').length));
  if (kept < most * LEAST_ALIKE) return undefined;
  return [byLines(a, runs, 'gone'), byLines(b, runs, 'new')];
}

/** The pieces of one side, a list for each line. */
function byLines(tokens: readonly string[], runs: readonly Run[], mine: 'gone' | 'new'): Piece[][] {
  const lines: Piece[][] = [[]];
  let at = 0;
  for (const run of runs) {
    if (run.kind !== 'same' && run.kind !== mine) continue;
    const end = at + run.to - run.from;
    tokens
      .slice(at, end)
      .join('')
      .split('\n')
      .forEach((text, i) => {
        if (i > 0) lines.push([]);
        if (text !== '') lines.at(-1)?.push({ text, isMarked: run.kind === mine });
      });
    at = end;
  }
  return lines;
}
