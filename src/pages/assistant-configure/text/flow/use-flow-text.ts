import { useState } from 'react';
import { same } from '#lib/same.ts';

/**
 * The text of a flow beside its value in the draft. A text that is no JSON yet goes into the draft as it is, so that it is kept as
 * everything else that is typed; one that is keeps the person's own spaces for as long as it means the value of the draft.
 */
export function useFlowText(value: unknown, onChange: (value: unknown) => void) {
  const [typed, setTyped] = useState<{ readonly text: string; readonly value: unknown }>();
  const isOwn = typed !== undefined && same(typed.value, value);
  return {
    text: isOwn ? typed.text : typeof value === 'string' ? value : JSON.stringify(value, null, 2),
    write: (text: string) => {
      const next = read(text);
      setTyped({ text, value: next });
      onChange(next);
    },
  };
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
