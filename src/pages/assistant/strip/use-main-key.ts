import { useEffectEvent, useLayoutEffect } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '#lib/paths.ts';
import { keysTaken } from '#ui/keys-taken.ts';

/** Shift and M: everyone to main. It only asks; nothing is written before that is answered. */
export function useMainKey(assistantId: string, hasCanary: boolean): void {
  const navigate = useNavigate();
  const ask = useEffectEvent(() => {
    if (hasCanary) void navigate(paths.canaryAsking(assistantId, 'end'));
  });
  // Outside system: the keyboard, before the page is seen, for the first key may come with it.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isPlain = !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat && !event.isComposing;
      if (isPlain && event.shiftKey && event.code === 'KeyM' && !keysTaken(event.target)) ask();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
