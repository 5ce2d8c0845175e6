import type { ReactNode } from 'react';
import { useCallback, useId, useState } from 'react';
import { t } from '#lib/words/t.ts';
import { IconButton } from './Button.tsx';
import { standModal } from './top-dialog.ts';

export type DialogProps = {
  title: string;
  /** One sentence under the title: what this is for, or what will happen. */
  description: ReactNode;
  onClose: () => void;
  children?: ReactNode;
  /** Buttons, safest first. */
  actions: ReactNode;
  wide?: boolean;
};

/**
 * A modal on the browser’s own <dialog>: it makes the rest inert, closes on Escape and gives focus back to where it was.
 * Mount it to open it.
 */
export function Dialog({ title, description, onClose, children, actions, wide = false }: DialogProps) {
  const id = useId();
  // What is inside comes once the dialog is open, for only then can it take the focus.
  const [isOpen, setOpen] = useState(false);
  // It opens only by a call; closed while it still stands, it gives the focus back to where it was.
  const stand = useCallback((element: HTMLDialogElement) => {
    const close = standModal(element);
    setOpen(true);
    return close;
  }, []);
  return (
    <dialog
      ref={stand}
      aria-labelledby={`${id}t`}
      aria-describedby={`${id}d`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
      className={`rising m-auto max-h-[min(85dvh,760px)] w-full max-w-[calc(100vw-32px)] overflow-hidden rounded-3 bg-raised p-0 text-ink shadow-3 backdrop:bg-scrim max-phone:mt-auto max-phone:mb-0 max-phone:max-w-full max-phone:rounded-b-none ${wide ? 'sm:w-[640px]' : 'sm:w-[480px]'}`}
    >
      {isOpen && (
        <div className="flex max-h-[inherit] flex-col">
          <header className="flex items-start gap-3 px-5 pt-4 pb-3">
            <div className="min-w-0 flex-1">
              <h2 id={`${id}t`} className="text-lead font-semibold break-words">
                {title}
              </h2>
              <div id={`${id}d`} className="mt-1 text-ink-2 break-words">
                {description}
              </div>
            </div>
            <IconButton icon="cross" label={t('ui.close')} size="small" tip="none" onClick={onClose} />
          </header>
          {children !== undefined && <div className="min-h-0 flex-1 overflow-y-auto px-5 py-1">{children}</div>}
          <footer className="flex flex-wrap justify-end gap-2 px-5 pt-3 pb-4 max-[600px]:[&>*]:flex-1">{actions}</footer>
        </div>
      )}
    </dialog>
  );
}
