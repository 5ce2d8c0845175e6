import type { RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';

/** Whether an element has come near the window; once it has, that stays. */
export function useInView<E extends Element>(): [RefObject<E | null>, boolean] {
  const element = useRef<E>(null);
  const [seen, setSeen] = useState(false);
  // Outside system: the browser's layout, which tells what is in view.
  useEffect(() => {
    if (seen || element.current === null) return;
    const watch = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) setSeen(true);
    });
    watch.observe(element.current);
    return () => watch.disconnect();
  }, [seen]);
  return [element, seen];
}
