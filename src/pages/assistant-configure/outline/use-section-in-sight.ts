import { useEffect, useState } from 'react';
import type { Section } from '#lib/words/field-words.ts';

/** How far from the top of the window a section counts as the one that is read. */
const LINE = 0.3;

/** The section that is being read: the last one that began above a line near the top; at the end of the page, the last one. */
export function useSectionInSight(sections: readonly Section[]): Section | undefined {
  const [inSight, setInSight] = useState<Section>();
  // Outside system: scrolling, and the size of what is scrolled.
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      const line = window.innerHeight * LINE;
      const isAtEnd = window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 2;
      const above = sections.filter((section) => (document.getElementById(section)?.getBoundingClientRect().top ?? Infinity) <= line);
      setInSight((isAtEnd && window.scrollY > 0 ? sections : above).at(-1) ?? sections[0]);
    };
    const plan = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    plan();
    window.addEventListener('scroll', plan, { passive: true });
    window.addEventListener('resize', plan);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', plan);
      window.removeEventListener('resize', plan);
    };
  }, [sections]);
  return inSight;
}
