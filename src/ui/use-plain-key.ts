import { useEffectEvent, useLayoutEffect } from 'react';
import { keysTaken } from './keys-taken.ts';

/** As long as a `g` waits for the key that says where to. */
const WAIT_MS = 1200;

/** Hears single keys while nothing is being typed and nothing is open. What follows a `g` says where to go, and is none of them. */
export function usePlainKey(act: (key: string) => void): void {
  const hear = useEffectEvent(act);
  // Outside system: the keyboard, wherever the focus is; before the page is seen, for the first key may come with it.
  useLayoutEffect(() => {
    let pressedG = Number.NEGATIVE_INFINITY;
    const press = (event: KeyboardEvent) => {
      const isPlain = !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
      if (!isPlain || keysTaken(event.target)) return;
      const isSecond = event.timeStamp - pressedG < WAIT_MS;
      pressedG = event.key === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY;
      if (!isSecond) hear(event.key);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
