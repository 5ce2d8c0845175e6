import { createPortal } from 'react-dom';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { t } from '#lib/words/t.ts';
import { IconButton } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { topDialog } from './top-dialog.ts';
import { dismissToast, toastStore, type Toast } from './toasts.ts';

const LIFE_MS = 6000;
/** Undo needs time to be read, decided and reached by keyboard. */
const UNDO_MS = 10_000;

/** On a phone a modal stands at the bottom, and its buttons with it. */
const OVER_MODAL = 'bottom-4 max-phone:top-4 max-phone:bottom-auto!';

/**
 * Where toasts appear: in the modal that is open, where one is, for what stands beside it can be neither pressed nor read out.
 * Hovering or focusing one stops its clock; one that tells of a failure stays until it is dismissed.
 */
export function ToastRegion() {
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.read);
  const above = useSyncExternalStore(topDialog.subscribe, topDialog.read);
  const region = (
    <section
      aria-label={t('ui.notifications')}
      aria-live="polite"
      data-toasts=""
      className={`pointer-events-none fixed right-4 z-50 grid w-[min(400px,calc(100vw-32px))] gap-2 ${above === null ? 'bottom-4' : OVER_MODAL}`}
    >
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </section>
  );
  return above === null ? region : createPortal(region, above);
}

function ToastCard({ toast }: { toast: Toast }) {
  const [isHovered, setHovered] = useState(false);
  const [isFocused, setFocused] = useState(false);
  const held = isHovered || isFocused;
  const cameFrom = useRef<Element | null>(null);
  // The focus would be lost with the card.
  const dismiss = () => {
    if (isFocused && cameFrom.current instanceof HTMLElement) cameFrom.current.focus({ preventScroll: true });
    dismissToast(toast.id);
  };
  // Outside system: the clock.
  useEffect(() => {
    if (held || toast.tone === 'failed') return undefined;
    const timer = window.setTimeout(() => dismissToast(toast.id), toast.undo ? UNDO_MS : LIFE_MS);
    return () => window.clearTimeout(timer);
  }, [held, toast]);
  return (
    <div
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
      onFocus={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) cameFrom.current = relatedTarget;
        setFocused(true);
      }}
      onBlur={() => setFocused(false)}
      className="rising pointer-events-auto flex items-start gap-2 rounded-2 bg-raised py-2 pr-2 pl-3 shadow-3"
    >
      <Icon name={toast.tone === 'done' ? 'check' : 'alert'} className={`mt-1.5 ${toast.tone === 'done' ? 'text-pass' : 'text-error'}`} />
      <div className="min-w-0 flex-1 py-1 break-words">
        {toast.text}
        {toast.detail !== undefined && <div className="text-small text-ink-2">{toast.detail}</div>}
      </div>
      {toast.undo && (
        <button
          type="button"
          className="rounded-1 px-1 py-1 font-medium text-accent hover:underline"
          onClick={() => {
            toast.undo?.run();
            dismiss();
          }}
        >
          {toast.undo.label}
        </button>
      )}
      <IconButton icon="cross" size="small" tip="none" label={t('ui.dismiss')} onClick={dismiss} />
    </div>
  );
}
