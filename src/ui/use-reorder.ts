import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { flushSync } from 'react-dom';
import { announce } from './announce.ts';

/** An item in the hand: where it came from and where it would be dropped. */
export type Lift = { readonly key: number; readonly from: number; readonly to: number; readonly height: number };

/** How near to the window's edge a dragged item scrolls the page, and how far at once. */
const EDGE = 56;
const SCROLL = 14;

/** What is read out on the way; places are counted from 1. */
export type ReorderWords = {
  readonly lifted: (key: number, n: number, count: number) => string;
  readonly movedTo: (n: number, count: number) => string;
  readonly dropped: (n: number, count: number) => string;
  readonly putBack: (n: number) => string;
};

type Options = {
  readonly onMove: (key: number, to: number) => void;
  /** The space between two items. */
  readonly gap: number;
  readonly words: ReorderWords;
};

/** The events of a grip, given which item it belongs to. */
export type Grip = {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>, key: number, at: number) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onDrop: (isKept: boolean) => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>, key: number, at: number) => void;
};

/** Takes an item to another place, by pointer or by Space and arrows. Nothing is changed before it is dropped. */
export function useReorder({ onMove, gap, words }: Options) {
  const [lift, setLift] = useState<Lift | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const pointer = useRef<{ startY: number; middles: readonly number[] } | null>(null);

  const items = () => [...(list.current?.children ?? [])].filter((item) => item instanceof HTMLElement);
  const take = (key: number, at: number) => {
    const item = items()[at];
    // Items that were left out while out of sight are laid out before anything is measured.
    flushSync(() => setLift({ key, from: at, to: at, height: (item?.getBoundingClientRect().height ?? 0) + gap }));
  };
  const settle = (isKept: boolean) => {
    if (lift === null) return;
    const count = items().length;
    const item = items()[lift.from];
    pointer.current = null;
    item?.style.removeProperty('translate');
    // The list is put in order before the focus goes back to the grip, which moved with it.
    flushSync(() => {
      setLift(null);
      if (isKept && lift.to !== lift.from) onMove(lift.key, lift.to);
    });
    item?.querySelector<HTMLElement>('[data-grip]')?.focus({ preventScroll: true });
    item?.scrollIntoView({ block: 'nearest' });
    announce(isKept ? words.dropped(lift.to + 1, count) : words.putBack(lift.from + 1));
  };
  const step = (by: number) => {
    const all = items();
    const to = (lift?.to ?? 0) + by;
    if (lift === null || to < 0 || to >= all.length) return;
    setLift({ ...lift, to });
    announce(words.movedTo(to + 1, all.length));
    const [item, other] = [all[lift.from], all[to]];
    if (item === undefined || other === undefined) return;
    // It goes along to where it would be dropped, and the window with it.
    item.style.setProperty('translate', `0 ${wayTo(item, other)}px`);
    item.scrollIntoView({ block: 'center' });
  };
  const grip: Grip = {
    onPointerDown: (event, key, at) => {
      if (event.button !== 0 || lift !== null) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      take(key, at);
      const middles = items().map((item) => {
        const box = item.getBoundingClientRect();
        return box.top + box.height / 2 + window.scrollY;
      });
      pointer.current = { startY: event.clientY + window.scrollY, middles };
    },
    onPointerMove: (event) => {
      const start = pointer.current;
      if (start === null || lift === null) return;
      if (event.clientY < EDGE) window.scrollBy(0, -SCROLL);
      if (event.clientY > window.innerHeight - EDGE) window.scrollBy(0, SCROLL);
      const moved = event.clientY + window.scrollY - start.startY;
      // The item itself follows the hand without a render; the others give way only when its place changes.
      items()[lift.from]?.style.setProperty('translate', `0 ${moved}px`);
      const middle = (start.middles[lift.from] ?? 0) + moved;
      const to = start.middles.filter((other, i) => i !== lift.from && other < middle).length;
      if (to !== lift.to) setLift({ ...lift, to });
    },
    onDrop: settle,
    onBlur: () => {
      if (pointer.current === null) settle(false);
    },
    onKeyDown: (event, key, at) => {
      if (event.key === ' ' || (event.key === 'Enter' && lift !== null)) {
        event.preventDefault();
        if (lift !== null) settle(true);
        else {
          take(key, at);
          announce(words.lifted(key, at + 1, items().length));
        }
      } else if (lift !== null && event.key === 'Escape') {
        event.stopPropagation();
        settle(false);
      } else if (lift !== null && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
        event.preventDefault();
        step(event.key === 'ArrowUp' ? -1 : 1);
      }
    },
  };
  return { list, lift, grip };
}

/** How far an item goes to stand where another does: below it on the way down, since that one moves up. */
function wayTo(item: HTMLElement, other: HTMLElement): number {
  const down = other.offsetTop > item.offsetTop;
  return other.offsetTop - item.offsetTop + (down ? other.offsetHeight - item.offsetHeight : 0);
}

/** How far the item at a place stands aside while another is held; the held one is moved by its hand. */
export function shiftOf(lift: Pick<Lift, 'from' | 'to' | 'height'> | null, at: number): number {
  if (lift === null || at === lift.from) return 0;
  if (at > lift.from && at <= lift.to) return -lift.height;
  return at < lift.from && at >= lift.to ? lift.height : 0;
}
