import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { flushSync } from 'react-dom';
import { t } from '#lib/words/t.ts';
import { announce } from '#ui/announce.ts';

/** A rule in the hand: where it came from and where it would be dropped. */
export type Lift = { readonly key: number; readonly from: number; readonly to: number };

/** How near to the window's edge a dragged rule scrolls the page, and how far at once. */
const EDGE = 56;
const SCROLL = 14;

/** Takes a rule to another place, by pointer or by Space and arrows. Nothing is changed before it is dropped. */
export function useReorder(keys: readonly number[], onMove: (key: number, to: number) => void) {
  const [lift, setLift] = useState<Lift | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const pointer = useRef<{ startY: number; middles: readonly number[] } | null>(null);
  const count = keys.length;

  const itemOf = (key: number) => list.current?.querySelector<HTMLElement>(`[data-rule="${key}"]`) ?? null;
  const settle = (isKept: boolean) => {
    if (lift === null) return;
    pointer.current = null;
    itemOf(lift.key)?.style.removeProperty('translate');
    // The list is put in order before the focus goes back to the grip, which moved with it.
    flushSync(() => {
      setLift(null);
      if (isKept && lift.to !== lift.from) onMove(lift.key, lift.to);
    });
    itemOf(lift.key)?.querySelector<HTMLElement>('[data-grip]')?.focus({ preventScroll: true });
    announce(isKept ? t('canary.dropped', { n: lift.to + 1, count }) : t('canary.putBack', { n: lift.from + 1 }));
  };
  const moveTo = (to: number) => {
    if (lift === null || to === lift.to || to < 0 || to >= count) return;
    setLift({ ...lift, to });
    announce(t('canary.movedTo', { n: to + 1, count }));
    itemOf(keys[to] ?? lift.key)?.scrollIntoView({ block: 'nearest' });
  };
  return {
    list,
    lift,
    grip: (key: number, at: number) => ({
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.button !== 0 || lift !== null) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const boxes = keys.map((other) => itemOf(other)?.getBoundingClientRect());
        pointer.current = { startY: event.clientY + window.scrollY, middles: boxes.map((box) => (box ? box.top + box.height / 2 + window.scrollY : 0)) };
        setLift({ key, from: at, to: at });
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const start = pointer.current;
        if (start === null || lift?.key !== key) return;
        if (event.clientY < EDGE) window.scrollBy(0, -SCROLL);
        if (event.clientY > window.innerHeight - EDGE) window.scrollBy(0, SCROLL);
        const moved = event.clientY + window.scrollY - start.startY;
        itemOf(key)?.style.setProperty('translate', `0 ${moved}px`);
        const middle = (start.middles[at] ?? 0) + moved;
        const to = start.middles.filter((other, i) => i !== at && other < middle).length;
        if (to !== lift.to) setLift({ ...lift, to });
      },
      onPointerUp: () => settle(true),
      onPointerCancel: () => settle(false),
      onBlur: () => {
        if (pointer.current === null && lift?.key === key) settle(false);
      },
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        const isLifted = lift?.key === key;
        if (event.key === ' ' || (event.key === 'Enter' && isLifted)) {
          event.preventDefault();
          if (isLifted) settle(true);
          else {
            setLift({ key, from: at, to: at });
            announce(t('canary.lifted', { n: at + 1, count }));
          }
        } else if (isLifted && event.key === 'Escape') {
          event.stopPropagation();
          settle(false);
        } else if (isLifted && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
          event.preventDefault();
          moveTo(lift.to + (event.key === 'ArrowUp' ? -1 : 1));
        }
      },
    }),
  };
}

/** How many places a rule gives way, and to which side, while another is held above the list. */
export function shiftOf(lift: Lift | null, at: number): -1 | 0 | 1 {
  if (lift === null || at === lift.from) return 0;
  if (at > lift.from && at <= lift.to) return -1;
  return at < lift.from && at >= lift.to ? 1 : 0;
}
