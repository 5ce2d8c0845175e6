import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What the person answered to the browser's question, which the browser keeps; `none` where it has no notifications. */
export function useNotifyAnswer(): NotificationPermission | 'none' {
  return useSyncExternalStore(subscribe, () => ('Notification' in window ? Notification.permission : 'none'));
}

/** Lets the browser ask whether it may notify. For a press of a button alone: nobody is asked for just having come. */
export async function askToNotify(): Promise<NotificationPermission> {
  const answer = await Notification.requestPermission();
  for (const listener of listeners) listener();
  return answer;
}

/** Says a sentence outside the page, where the person allowed it and looks elsewhere. */
export function notify(title: string, text: string): void {
  if (!('Notification' in window) || Notification.permission !== 'granted' || document.visibilityState === 'visible') return;
  try {
    const shown = new Notification(title, { body: text, tag: title });
    shown.addEventListener('click', () => {
      window.focus();
      shown.close();
    });
  } catch {
    // Browsers of phones have the class but let only service workers use it. The title of the tab says the same.
  }
}
