export type Toast = {
  readonly id: number;
  readonly text: string;
  readonly tone: 'done' | 'warned' | 'failed';
  readonly detail?: string | undefined;
  /** What it is about, where only the newest word on that counts: it takes the place of the one before. */
  readonly about?: string | undefined;
  /** The one thing that can be done about it: nearly always the way back. */
  readonly undo?: { readonly label: string; readonly run: () => void } | undefined;
};

let toasts: readonly Toast[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function set(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

/** Tells the person what was done, or what failed where no page can show it. */
export function toast(what: Omit<Toast, 'id'>): void {
  const others = toasts.filter(({ about }) => about === undefined || about !== what.about);
  set([...others.slice(-3), { ...what, id: nextId++ }]);
}

/** Takes one away. */
export function dismissToast(id: number): void {
  set(toasts.filter((other) => other.id !== id));
}

/** For `useSyncExternalStore`. */
export const toastStore = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  read: (): readonly Toast[] => toasts,
};
