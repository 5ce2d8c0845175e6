import type { ReactNode } from 'react';
import { useEffect, useEffectEvent, useRef } from 'react';
import { t } from '#lib/words/t.ts';
import { IconButton } from '#ui/Button.tsx';
import { standModal } from '#ui/top-dialog.ts';

type Props = {
  /** What fills the screen. */
  label: string;
  isFull: boolean;
  onLeave: () => void;
  /** Puts the focus on what matters, once it fills the screen. */
  onShown: () => void;
  /** At the right of the heading, while it fills the screen. */
  actions?: ReactNode;
  children: ReactNode;
};

/**
 * A part of the page that can fill the screen. It is the same element in both states, so that an editor inside keeps its cursor, its
 * place and what can be undone. Escape leaves, and the focus goes back to where it was.
 */
export function FullScreen({ label, isFull, onLeave, onShown, actions, children }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  const shown = useEffectEvent(onShown);
  // Outside system: the browser's top layer. Nothing but these calls moves an open dialog into it and out of it.
  useEffect(() => {
    const element = box.current;
    if (!isFull || element === null) return;
    element.close();
    const leave = standModal(element);
    shown();
    return () => {
      leave();
      element.open = true;
    };
  }, [isFull]);
  return (
    <dialog
      ref={box}
      open
      role={isFull ? 'dialog' : 'group'}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onLeave();
      }}
      onKeyDown={(event) => {
        if (isFull) event.stopPropagation();
      }}
      className={
        isFull
          ? 'fixed inset-0 m-0 flex h-dvh max-h-none w-auto max-w-none flex-col bg-surface p-0 text-ink'
          : 'static m-0 block w-full max-w-none bg-transparent p-0 text-inherit'
      }
    >
      {isFull && (
        <header className="flex flex-wrap items-center justify-between gap-2 border-b border-line-2 px-4 py-2">
          <h2 className="text-lead font-semibold">{label}</h2>
          <div className="flex flex-wrap items-center gap-1">
            {actions}
            <IconButton icon="cross" label={t('texts.leaveFull')} tip="none" onClick={onLeave} />
          </div>
        </header>
      )}
      {children}
    </dialog>
  );
}
