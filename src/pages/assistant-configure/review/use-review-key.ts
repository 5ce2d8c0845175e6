import { useEffectEvent, useLayoutEffect } from 'react';

/** Ctrl S or ⌘ S opens the review, from any field: it never sends by itself, and the browser has no page to save here. */
export function useReviewKey(open: () => void): void {
  const asked = useEffectEvent(open);
  // Outside system: the keyboard, wherever the focus is; before the page is seen, for the first key may come with it.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      if (document.querySelector('dialog:modal') === null) asked();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
