/**
 * Split arithmetic. A share is an integer count of millionths of one percent, so that sums are exact: 33.33 %
 * stays 33.33 % and 0.1 + 0.2 is 0.3. Whoever is not in a split hears main: main is computed, never stored.
 */

/** An integer: millionths of one percent. 100 % is {@link WHOLE}. */
export type Share = number;

const PER_PERCENT = 1_000_000;

/** 100 %. */
export const WHOLE: Share = 100 * PER_PERCENT;

/** Weights must sum below 100 (contract section 6), so main keeps something: the smallest share that the editor offers. */
export const LEAST_FOR_MAIN: Share = PER_PERCENT / 100;

/** One version of a split. */
export type Slot = { readonly version_id: string; readonly share: Share };

/** The share for a percentage as it stands on the wire (0 to 100, decimals allowed). */
export function shareOf(percent: number): Share {
  return Math.round(percent * PER_PERCENT);
}

/** The percentage for the wire. Exact to the digit: the quotient of two integers rounds to the number that was read. */
export function percentOf(share: Share): number {
  return share / PER_PERCENT;
}

/** What all versions of a split hold together. */
export function totalOf(slots: readonly Slot[]): Share {
  return slots.reduce((sum, slot) => sum + slot.share, 0);
}

/** What is left for main; negative when the split holds too much. */
export function mainShare(slots: readonly Slot[]): Share {
  return WHOLE - totalOf(slots);
}

/** The most that the slot at `index` may hold while the others keep theirs and main keeps its least share. */
export function mostFor(slots: readonly Slot[], index: number): Share {
  const own = slots[index]?.share ?? 0;
  return Math.max(0, WHOLE - LEAST_FOR_MAIN - (totalOf(slots) - own));
}

/** Sets one share; main absorbs the difference. Out of range is brought to the nearest share allowed. */
export function setShare(slots: readonly Slot[], index: number, share: Share): Slot[] {
  const next = clamp(share, 0, mostFor(slots, index));
  return slots.map((slot, at) => (at === index ? { ...slot, share: next } : slot));
}

/** Where the boundary behind the slot at `index` stands, counted from the start of the bar. */
export function boundaryAt(slots: readonly Slot[], index: number): Share {
  return totalOf(slots.slice(0, index + 1));
}

/** How far the boundary behind the slot at `index` may be moved: it never passes its neighbours. */
export function boundaryRange(slots: readonly Slot[], index: number): { least: Share; most: Share } {
  const least = totalOf(slots.slice(0, index));
  const neighbour = slots[index + 1];
  const most = neighbour ? boundaryAt(slots, index + 1) : Math.max(least, WHOLE - LEAST_FOR_MAIN);
  return { least, most };
}

/**
 * Moves the boundary behind the slot at `index` to `position`. What the slot gains its right neighbour gives (main, for
 * the last boundary); every other share stays.
 */
export function moveBoundary(slots: readonly Slot[], index: number, position: Share): Slot[] {
  const { least, most } = boundaryRange(slots, index);
  const at = clamp(position, least, most);
  const end = boundaryAt(slots, index + 1);
  return slots.map((slot, i) => {
    if (i === index) return { ...slot, share: at - least };
    if (i === index + 1) return { ...slot, share: end - at };
    return slot;
  });
}

/** The nearest multiple of `step` that lies within the range; the range's own end where none does. */
export function snap(share: Share, step: Share, least: Share, most: Share): Share {
  const first = Math.ceil(least / step) * step;
  const last = Math.floor(most / step) * step;
  if (first > last) return clamp(share, least, most);
  return clamp(Math.round(share / step) * step, first, last);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
