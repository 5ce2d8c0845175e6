import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { flushSync } from 'react-dom';
import { t } from '#lib/words/t.ts';
import { announce } from '#ui/announce.ts';

/** A rule in the hand: where it came from and where it would be dropped. */
export type Lift = { readonly key: number; readonly from: number; readonly to: number; readonly height: number };

/** How near to the window's edge a dragged rule scrolls the page, and how far at once. */
const EDGE = 56;
const SCROLL = 14;
/** The space between two rules. */
const GAP = 8;

/** The events of a grip, given which rule it belongs to. */
export type Grip = {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>, key: number, at: number) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onDrop: (isKept: boolean) => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>, key: number, at: number) => void;
};

/** Takes a rule to another place, by pointer or by Space and arrows. Nothing is changed before it is dropped. */
export function useReorder(onMove: (key: number, to: number) => void) {
  const [lift, setLift] = useState<Lift | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const pointer = useRef<{ startY: number; middles: readonly number[] } | null>(null);

  const items = () => [...(list.current?.children ?? [])].filter((item) => item instanceof HTMLElement);
  const take = (key: number, at: number) => {
    const item = items()[at];
    setLift({ key, from: at, to: at, height: (item?.getBoundingClientRect().height ?? 0) + GAP });
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
    announce(isKept ? t('canary.dropped', { n: lift.to + 1, count }) : t('canary.putBack', { n: lift.from + 1 }));
  };
  const step = (by: number) => {
    const all = items();
    const to = (lift?.to ?? 0) + by;
    if (lift === null || to < 0 || to >= all.length) return;
    setLift({ ...lift, to });
    announce(t('canary.movedTo', { n: to + 1, count: all.length }));
    all[to]?.scrollIntoView({ block: 'nearest' });
  };
  const grip: Grip = {
    onPointerDown: (event, key, at) => {
      if (event.button !== 0 || lift !== null) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const middles = items().map((item) => {
        const box = item.getBoundingClientRect();
        return box.top + box.height / 2 + window.scrollY;
      });
      pointer.current = { startY: event.clientY + window.scrollY, middles };
      take(key, at);
    },
    onPointerMove: (event) => {
      const start = pointer.current;
      if (start === null || lift === null) return;
      if (event.clientY < EDGE) window.scrollBy(0, -SCROLL);
      if (event.clientY > window.innerHeight - EDGE) window.scrollBy(0, SCROLL);
      const moved = event.clientY + window.scrollY - start.startY;
      // The rule itself follows the hand without a render; the others give way only when its place changes.
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
          announce(t('canary.lifted', { n: at + 1, count: items().length }));
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

/** How far the rule at a place stands aside while another is held: for the lifted one, to where it would be dropped. */
export function shiftOf(lift: Pick<Lift, 'from' | 'to' | 'height'> | null, at: number): number {
  if (lift === null || at === lift.from) return 0;
  if (at > lift.from && at <= lift.to) return -lift.height;
  return at < lift.from && at >= lift.to ? lift.height : 0;
}
