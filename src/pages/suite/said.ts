/** What the cell under the pointer or the focus says. It changes with every key, and nothing but the line that shows it may render for it. */
export type Said = { readonly get: () => string; readonly set: (text: string) => void; readonly subscribe: (listener: () => void) => () => void };

export function createSaid(): Said {
  const state = { text: '' };
  const listeners = new Set<() => void>();
  return {
    get: () => state.text,
    set: (text) => {
      if (text === state.text) return;
      state.text = text;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
