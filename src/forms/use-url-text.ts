import { useEffect, useRef, useState } from 'react';
import { useNavigationType } from 'react-router';

/** A pause in typing, after which the address follows: each change of the address costs the router a whole navigation. */
const PAUSE_MS = 250;

/**
 * The text of a search field that also stands in the address. The field answers every key at once; the address follows
 * with `write` when the typing pauses. Only a navigation that is not our own writing brings a text from the address back
 * into the field.
 */
export function useUrlText(inAddress: string, write: (text: string) => void): [text: string, setText: (text: string) => void] {
  const [text, setText] = useState(inAddress);
  const [seen, setSeen] = useState(inAddress);
  const own = useNavigationType() === 'REPLACE';
  const timer = useRef<number | undefined>(undefined);
  if (seen !== inAddress) {
    setSeen(inAddress);
    if (!own) setText(inAddress);
  }
  // Outside system: the clock. What was typed last is not written over the address of another page.
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const change = (next: string) => {
    setText(next);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => write(next), PAUSE_MS);
  };
  return [text, change];
}
