import { interner, sequenceDiff } from './sequence-diff.ts';

/** A line, counted from 1, that came or was changed, or before which lines went. */
export type LineMark = { readonly line: number; readonly kind: 'new' | 'gone' };

/** Steps of comparing; so few that every pause in typing can afford them. */
const MOST_STEPS = 1_000_000;

/** Which lines of a text differ from what it was. */
export function lineMarks(before: string, after: string): LineMark[] {
  if (before === after) return [];
  const [a, b] = [before.split('\n'), after.split('\n')];
  const numbered = interner();
  const runs = sequenceDiff(numbered(a), numbered(b), { steps: MOST_STEPS });
  let line = 1;
  return runs.flatMap(({ kind, from, to }, at): LineMark[] => {
    const first = line;
    if (kind !== 'gone') line += to - from;
    if (kind === 'new') return Array.from({ length: to - from }, (_, n) => ({ line: first + n, kind }));
    // What was only replaced shows at the lines that took its place.
    return kind === 'gone' && runs[at + 1]?.kind !== 'new' ? [{ line: Math.min(first, b.length), kind }] : [];
  });
}
