/** What can be laid over any page, from any page. */
export type Panel =
  | { readonly what: 'keys' }
  /** The calls that this tab made; with the id of a request, the one that it belongs to. */
  | { readonly what: 'calls'; readonly request?: string | undefined };

let shown: Panel | null = null;
const listeners = new Set<() => void>();

/** Lays one over the page, in place of another; `null` takes it away. */
export function showPanel(panel: Panel | null): void {
  shown = panel;
  for (const listener of listeners) listener();
}

/** For `useSyncExternalStore`. */
export const panelStore = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  read: (): Panel | null => shown,
};
