import { t } from '#lib/words/t.ts';
import { dismissToast, toastStore } from '#ui/toasts.ts';

/** The toasts that offer to undo a saved split, by assistant. One that is gone meanwhile does no harm here. */
const offered = new Map<string, number[]>();

/** Remembers the toast of the split that was saved just now: the query client raised it right before a write's own `onSuccess`. */
export function noteSplitToast(assistantId: string): void {
  const newest = toastStore.read().at(-1);
  if (newest?.undo === undefined || newest.text !== t('writes.canarySaved')) return;
  offered.set(assistantId, [...(offered.get(assistantId) ?? []), newest.id]);
}

/** The canary is over: nobody means to undo one of its splits any more. */
export function withdrawSplitToasts(assistantId: string): void {
  for (const id of offered.get(assistantId) ?? []) dismissToast(id);
  offered.delete(assistantId);
}
