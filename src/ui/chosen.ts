import { createContext } from 'react';

/** Which rows of a list are selected. A context, so that a tick draws the boxes anew and not the whole list. */
export const Chosen = createContext<{ readonly ids: ReadonlySet<string>; readonly toggle: (id: string) => void }>({ ids: new Set(), toggle: () => undefined });
