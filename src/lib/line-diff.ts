import { interner, sequenceDiff } from './sequence-diff.ts';

export type DiffLine = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string };

/** Steps of comparing for two texts; some ten milliseconds. */
const MOST_STEPS = 6_000_000;

/** The lines of a text; an empty one has none. */
export function linesOf(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}

/** What changed between two texts, line by line. */
export function lineDiff(before: string, after: string): DiffLine[] {
  const [a, b] = [linesOf(before), linesOf(after)];
  const numbered = interner();
  return sequenceDiff(numbered(a), numbered(b), { steps: MOST_STEPS }).flatMap(({ kind, from, to }) =>
    (kind === 'new' ? b : a).slice(from, to).map((text): DiffLine => ({ kind, text })),
  );
}
