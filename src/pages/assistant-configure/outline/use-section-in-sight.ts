import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import type { Section } from '#lib/words/field-words.ts';

/** How far from the top of the window a section counts as the one that is read. */
const LINE = 0.3;

/** What people scroll with. */
const WAYS = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/**
 * The section that is being read: the last one that began above a line near the top. Over the last screen of the page the line
 * goes down to its foot, so that the short sections there have their turn, too. One that was gone to is it until the person scrolls.
 */
export function useSectionInSight(sections: readonly Section[]): Section | undefined {
  const [inSight, setInSight] = useState<Section>();
  const location = useLocation();
  const [left, setLeft] = useState(location);
  const goneTo = left === location ? undefined : sections.find((section) => location.hash.slice(1).split('.', 1)[0] === section);
  // Going to a section scrolls as well; the person does it where a wheel, a key, a finger or a scroll bar was moved since.
  const moved = useRef<unknown>(null);
  const move = useEffectEvent(() => {
    moved.current = location;
  });
  const leave = useEffectEvent(() => {
    if (moved.current === location) setLeft(location);
  });
  // Outside system: scrolling, what people scroll with, and the size of what is scrolled.
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      const rest = document.documentElement.scrollHeight - window.innerHeight - window.scrollY;
      const end = Math.max(0, 1 - rest / window.innerHeight);
      const line = window.innerHeight * (window.scrollY > 0 ? LINE + (1 - LINE) * end : LINE);
      setInSight(sections.findLast((section) => (document.getElementById(section)?.getBoundingClientRect().top ?? Infinity) <= line) ?? sections[0]);
    };
    const plan = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    const scroll = () => {
      leave();
      plan();
    };
    const act = () => move();
    plan();
    window.addEventListener('scroll', scroll, { passive: true });
    window.addEventListener('resize', plan);
    for (const way of WAYS) window.addEventListener(way, act, { passive: true, capture: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', scroll);
      window.removeEventListener('resize', plan);
      for (const way of WAYS) window.removeEventListener(way, act, { capture: true });
    };
  }, [sections]);
  return goneTo ?? inSight;
}
