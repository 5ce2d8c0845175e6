let open: readonly HTMLDialogElement[] = [];
const listeners = new Set<() => void>();

function set(next: readonly HTMLDialogElement[]): void {
  open = next;
  for (const listener of listeners) listener();
}

/**
 * Opens a modal above everything else. What it answers closes it, and the browser gives the focus back to where it was: so call
 * that while the dialog still stands.
 */
export function standModal(element: HTMLDialogElement): () => void {
  element.showModal();
  set([...open, element]);
  return () => {
    element.close();
    set(open.filter((other) => other !== element));
  };
}

/** The modal that makes all the rest inert just now, for `useSyncExternalStore`. */
export const topDialog = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  read: (): HTMLDialogElement | null => open.at(-1) ?? null,
};
