import { useEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'react-router';
import { announce } from '#ui/announce.ts';

/**
 * Brings a person who does not see the page to its start: after a navigation the heading has the focus and the title is
 * read out. A link that is still there inside the page, such as a tab, keeps the focus.
 */
export function useArrival(): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const before = useRef(pathname);
  // Outside system: the document's focus and title.
  useEffect(() => {
    const page = main.current;
    if (page === null || before.current === pathname) return undefined;
    before.current = pathname;
    const held = document.activeElement;
    if (held === null || held === page || !page.contains(held)) focusHeading(page);
    const heading = page.querySelector('h1');
    if (heading !== null) {
      announce(document.title);
      return undefined;
    }
    // The page still shows placeholders: the heading and the title come with its data.
    const watch = new MutationObserver(() => {
      if (page.querySelector('h1') === null) return;
      watch.disconnect();
      if (document.activeElement === page) focusHeading(page);
      announce(document.title);
    });
    watch.observe(page, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, [pathname]);
  return main;
}

function focusHeading(page: HTMLElement): void {
  (page.querySelector('h1') ?? page).focus({ preventScroll: true });
}
