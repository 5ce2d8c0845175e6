import { useEffect, useEffectEvent, useState } from 'react';
import { useNavigation, useNavigationType } from 'react-router';

/** How long a person who types may stop before the router hears of it, in milliseconds. */
const PAUSE = 250;

/**
 * The text of a search field that also stands in the address as `q`. The field and the address bar answer every key at
 * once; the router, for which each change is a navigation, follows with `write` when the typing pauses. Only a
 * navigation that is not our own writing brings a text from the address back into the field.
 */
export function useUrlText(inAddress: string, write: (text: string) => void): [text: string, setText: (text: string) => void] {
  const [text, setText] = useState(inAddress);
  const [seen, setSeen] = useState(inAddress);
  const own = useNavigationType() === 'REPLACE';
  // A page that is on its way to another one must not be called back by what was typed on it.
  const leaving = useNavigation().state !== 'idle';
  if (seen !== inAddress) {
    setSeen(inAddress);
    if (!own) setText(inAddress);
  }
  const follow = useEffectEvent(write);
  // Outside system: the clock.
  useEffect(() => {
    if (text === inAddress || leaving) return undefined;
    const timer = window.setTimeout(() => follow(text), PAUSE);
    return () => window.clearTimeout(timer);
  }, [text, inAddress, leaving]);
  const change = (next: string) => {
    setText(next);
    if (!leaving) show(next);
  };
  return [text, change];
}

/** Writes the text into the entry of the browser's history that is shown, so that reload, Back and a copied address keep it. */
function show(text: string): void {
  const url = new URL(window.location.href);
  if (text === '') url.searchParams.delete('q');
  else url.searchParams.set('q', text);
  try {
    window.history.replaceState(window.history.state, '', url);
  } catch {
    // Browsers limit how often a page may write here; the router's own write follows.
  }
}

/** What the address bar shows: of a text it is ahead of the router, and a change of another part of the address must not undo that. */
export function searchShown(): URLSearchParams {
  return new URLSearchParams(window.location.search);
}
