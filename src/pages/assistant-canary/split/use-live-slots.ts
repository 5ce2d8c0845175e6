import { startTransition, useRef, useState } from 'react';
import type { Slot } from '#wire/split.ts';

type Slots = readonly Slot[];

/**
 * The shares as they are shown here and now. Hand and keys change them at once; the page around is told on release, and
 * draws itself again when there is time. What the page hands in anew replaces what is shown.
 */
export function useLiveSlots(slots: Slots, onChange: (slots: Slots) => void) {
  const [given, setGiven] = useState(slots);
  const [shown, setShown] = useState(slots);
  if (given !== slots) {
    setGiven(slots);
    setShown(slots);
  }
  // Handlers read it instead of `shown`, so that they stay the same while something is held and nothing else is drawn again.
  const latest = useRef({ on: slots, shown: slots });
  const show = (next: Slots) => {
    latest.current = { on: slots, shown: next };
    setShown(next);
  };
  return {
    shown,
    current: (): Slots => (latest.current.on === slots ? latest.current.shown : slots),
    show,
    /** Back to what the page has. */
    restore: () => show(slots),
    commit: (next: Slots) => {
      show(next);
      startTransition(() => onChange(next));
    },
  };
}
