import type { Batch } from '#lib/matrix.ts';

/** Sizes of the matrix in CSS px: cells of 24 in a 28 pitch. */
export const PITCH = 28;
export const TEST_HEIGHT = 28;
export const CRITERION_HEIGHT = 24;

/** Columns come and go in groups, so that scrolling by one column renders nothing. */
export const GROUP = 8;

export type Group = { readonly first: number; readonly batches: readonly Batch[] };

/** The columns in groups. */
export function groupsOf(batches: readonly Batch[]): Group[] {
  return Array.from({ length: Math.ceil(batches.length / GROUP) }, (_, at) => ({ first: at * GROUP, batches: batches.slice(at * GROUP, (at + 1) * GROUP) }));
}

/** Whether two groups show the same: batches that did not change stay the same objects. */
export function isSameGroup(a: Group, b: Group): boolean {
  return a === b || (a.first === b.first && a.batches.length === b.batches.length && a.batches.every((batch, at) => batch === b.batches[at]));
}

/** Whether two stretches of groups show the same. */
export function areSameGroups(a: readonly Group[], b: readonly Group[]): boolean {
  return a === b || (a.length === b.length && a.every((group, at) => b[at] !== undefined && isSameGroup(group, b[at])));
}

/** A place in the grid. Column -1 is the head of the line. */
export type Spot = { readonly line: number; readonly column: number };

/** Where a key leads; `null` when the key is not one of the grid's. */
export function moved(from: Spot, key: string, whole: boolean, lines: number, columns: number): Spot | null {
  const within = (line: number, column: number): Spot => ({
    line: Math.max(0, Math.min(lines - 1, line)),
    column: Math.max(-1, Math.min(columns - 1, column)),
  });
  const { line, column } = from;
  switch (key) {
    case 'ArrowUp':
    case 'k':
      return within(line - 1, column);
    case 'ArrowDown':
    case 'j':
      return within(line + 1, column);
    case 'ArrowLeft':
    case 'h':
      return within(line, column - 1);
    case 'ArrowRight':
    case 'l':
      return within(line, column + 1);
    case 'PageUp':
      return within(line - 10, column);
    case 'PageDown':
      return within(line + 10, column);
    case 'Home':
      return within(whole ? 0 : line, -1);
    case 'End':
      return within(whole ? lines - 1 : line, columns - 1);
    default:
      return null;
  }
}

/** How far to scroll so that a stretch of `size` at `start` lies inside the window, between what sticks at both ends. */
export function revealing(start: number, size: number, scroll: number, window: number, stuckBefore: number, stuckAfter: number): number {
  const room = window - stuckBefore - stuckAfter;
  if (start < scroll) return start;
  if (start + size > scroll + room) return start + size - room;
  return scroll;
}

/** How many lines may draw their cells in one frame: a jump brings 1,500 cells, and a key pressed meanwhile must not wait for all. */
const LINES_AT_ONCE = 4;

/** The lines whose cells are drawn, and between which columns. */
export type Drawn = { readonly keys: ReadonlySet<string>; readonly from: number; readonly to: number };

export const NOTHING_DRAWN: Drawn = { keys: new Set(), from: 0, to: 0 };

/**
 * What is drawn in the next frame, of the lines `near` the window: those that are drawn stay, of the others come a few, `first`
 * before all. Columns that have nothing in common with those before are as good as new lines.
 */
export function drawnNext(before: Drawn, near: readonly string[], from: number, to: number, first: string): Drawn {
  const stays = before.from < to && from < before.to;
  const isDrawn = (key: string) => stays && before.keys.has(key);
  const fresh = near.filter((key) => !isDrawn(key));
  const now = [...fresh.filter((key) => key === first), ...fresh.filter((key) => key !== first)].slice(0, LINES_AT_ONCE);
  return { keys: new Set([...near.filter(isDrawn), ...now]), from, to };
}
