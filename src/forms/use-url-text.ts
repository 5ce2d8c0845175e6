import { useState } from 'react';
import { useNavigationType } from 'react-router';

/**
 * The text of a search field that also stands in the address. The field answers every key at once; the address follows
 * with `write`. Only a navigation that is not our own writing brings a text from the address back into the field.
 */
export function useUrlText(inAddress: string, write: (text: string) => void): [text: string, setText: (text: string) => void] {
  const [text, setText] = useState(inAddress);
  const [seen, setSeen] = useState(inAddress);
  const own = useNavigationType() === 'REPLACE';
  if (seen !== inAddress) {
    setSeen(inAddress);
    if (!own) setText(inAddress);
  }
  const change = (next: string) => {
    setText(next);
    write(next);
  };
  return [text, change];
}
