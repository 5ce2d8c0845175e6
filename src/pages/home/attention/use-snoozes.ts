import { useSyncExternalStore } from 'react';
import type { Item } from '#lib/attention.ts';
import { readSnoozes, snoozed, woken, type Snoozes, type Span } from '#lib/attention-snooze.ts';

const KEY = 'switchboard.snoozed';

// What this browser remembers; where it may not keep anything, this page still does.
const memory: { text: string | null } = { text: null };
const listeners = new Set<() => void>();

function read(): string | null {
  try {
    return localStorage.getItem(KEY) ?? memory.text;
  } catch {
    return memory.text;
  }
}

function keep(snoozes: Snoozes): void {
  memory.text = JSON.stringify(snoozes);
  try {
    localStorage.setItem(KEY, memory.text);
  } catch {
    // Storage is switched off or full: it holds until the page is left.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

/** What was put off in this browser, in all of its tabs. */
export function useSnoozes() {
  const snoozes = readSnoozes(useSyncExternalStore(subscribe, read));
  return {
    snoozes,
    snooze: (item: Item, span: Span) => keep(snoozed(readSnoozes(read()), item, span, Date.now())),
    wake: (id: string) => keep(woken(readSnoozes(read()), id, Date.now())),
  };
}
