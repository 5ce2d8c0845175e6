import { useEffectEvent, useLayoutEffect } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '#lib/paths.ts';
import { keysTaken } from '#ui/keys-taken.ts';
import { showPanel } from '#ui/panels.ts';
import { SEARCH_MARK } from '#ui/SearchBox.tsx';

/** How long a `g` waits for the key that says where to. */
const WAIT_MS = 1200;

const PLACES: Readonly<Record<string, () => string>> = {
  h: paths.home,
  a: paths.assistants,
  t: () => paths.tests(),
  s: paths.suites,
  m: paths.mcpServers,
  i: paths.integrations,
  y: paths.activity,
  ',': paths.settings,
};

/** The keys that work on every page, while nothing is being typed and nothing is open. */
export function useShortcuts(openPalette: () => void): void {
  const navigate = useNavigate();
  const go = useEffectEvent((to: string) => void navigate(to));
  const palette = useEffectEvent(openPalette);
  // Outside system: the keyboard, wherever the focus is; before the page is seen, for the first key may come with it.
  useLayoutEffect(() => {
    let pressedG = Number.NEGATIVE_INFINITY;
    const press = (event: KeyboardEvent) => {
      // With Ctrl or ⌘ it means nothing in a text field, so it works there too; not above a dialog.
      if (
        event.key.toLowerCase() === 'k' &&
        (event.ctrlKey || event.metaKey) &&
        !event.altKey &&
        !event.shiftKey &&
        document.querySelector('dialog:modal') === null
      ) {
        event.preventDefault();
        palette();
        return;
      }
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || keysTaken(event.target)) return;
      const isSecond = event.timeStamp - pressedG < WAIT_MS;
      const place = isSecond ? PLACES[event.key] : undefined;
      pressedG = event.key === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY;
      if (place !== undefined) go(place());
      else if (isSecond && event.key === 'c') showPanel({ what: 'calls' });
      else if (isSecond && event.key === 'u') document.querySelector<HTMLElement>('[data-toasts] > :last-child button')?.focus();
      else if (event.key === '?') showPanel({ what: 'keys' });
      else if (event.key === '/') focusSearch(event);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

function focusSearch(event: KeyboardEvent): void {
  const search = document.querySelector<HTMLInputElement>(`[${SEARCH_MARK}]`);
  if (search === null) return;
  event.preventDefault();
  search.focus();
  search.select();
}
