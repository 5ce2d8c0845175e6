import type { SliderStep } from '#lib/slider-keys.ts';
import { boundaryAt, boundaryRange, moveBoundary, mostFor, percentOf, setShare, shareOf, snap, WHOLE, type Share, type Slot } from '#wire/split.ts';

const PERCENT = shareOf(1);

/** The share after a key press. The highest whole percent is the end: keys do not stop at odd remainders, typing may. */
function stepped(share: Share, step: SliderStep, most: Share): Share {
  const end = Math.max(snap(most, PERCENT, 0, most), Math.min(share, most));
  if (step === 'least') return 0;
  if (step === 'most') return end;
  return Math.min(Math.max(0, share + step.by * PERCENT), end);
}

/** One slider moved by a key; main absorbs the difference. */
export function stepShare(slots: readonly Slot[], index: number, step: SliderStep): Slot[] {
  return setShare(slots, index, stepped(slots[index]?.share ?? 0, step, mostFor(slots, index)));
}

/** One slider moved by a pointer, in whole percents. */
export function slideShare(slots: readonly Slot[], index: number, percent: number): Slot[] {
  return setShare(slots, index, snap(shareOf(percent), PERCENT, 0, mostFor(slots, index)));
}

/** A boundary of the bar moved by a key: its two neighbours exchange. */
export function stepBoundary(slots: readonly Slot[], index: number, step: SliderStep): Slot[] {
  const { least, most } = boundaryRange(slots, index);
  return moveBoundary(slots, index, least + stepped(boundaryAt(slots, index) - least, step, most - least));
}

/** A boundary of the bar moved by a pointer: the share before it snaps to whole percents, and to the very end between two versions. */
export function dragBoundary(slots: readonly Slot[], index: number, percent: number): Slot[] {
  const { least, most } = boundaryRange(slots, index);
  const at = shareOf(percent);
  if (at >= most && slots[index + 1] !== undefined) return moveBoundary(slots, index, most);
  return moveBoundary(slots, index, least + snap(at - least, PERCENT, 0, most - least));
}

export type Typed = { readonly share: Share } | { readonly fault: 'not-a-number' | 'below' } | { readonly fault: 'above'; readonly most: Share };

/** Reads a typed share: point or comma, with or without the sign. The whole may go to a version when no other has a share. */
export function typedShare(text: string, slots: readonly Slot[], index: number): Typed {
  const match = /^([+-]?)(\d+(?:[.,]\d*)?|[.,]\d+)\s*%?$/u.exec(text.trim());
  if (!match) return { fault: 'not-a-number' };
  const share = shareOf(Number(`${match[1]}${match[2]?.replace(',', '.')}`));
  if (share < 0) return { fault: 'below' };
  const isAlone = slots.every((slot, at) => at === index || slot.share === 0);
  if (share === WHOLE && isAlone) return { share };
  const most = mostFor(slots, index);
  return share > most ? { fault: 'above', most } : { share };
}

/** The number of a share as it stands in a field: every digit of it. */
export function shareText(share: Share): string {
  return String(percentOf(share));
}
