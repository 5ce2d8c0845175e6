import type { ReactNode } from 'react';
import { useCallback, useId, useState } from 'react';
import { t } from '#lib/words/t.ts';
import { IconButton } from './Button.tsx';
import { standModal, topDialog } from './top-dialog.ts';
import { useMedia } from './use-media.ts';

/** Where there is room for a panel beside the page. */
const BESIDE = '(min-width: 1180px)';

/** By this attribute the frame of the page makes room (theme.css). */
const MARK = { 'data-docked-panel': '' };

type Props = {
  title: string;
  description: ReactNode;
  /** Beside the title. */
  controls?: ReactNode;
  onClose: () => void;
  children: ReactNode;
  footer: ReactNode;
};

/** A panel beside the page, which stays usable; where there is no room, a sheet above it. Escape closes it, and the focus goes back. */
export function Drawer(props: Props) {
  const hasRoom = useMedia(BESIDE);
  // Beside or above is decided when a dialog opens, so the other kind is another element.
  return <Panel key={String(hasRoom)} hasRoom={hasRoom} {...props} />;
}

function standBeside(element: HTMLDialogElement): () => void {
  element.show();
  return () => element.close();
}

function Panel({ title, description, controls, onClose, children, footer, hasRoom }: Props & { hasRoom: boolean }) {
  const id = useId();
  const [stands, setStands] = useState<'beside' | 'above' | null>(null);
  // From the start in its place: the browser scrolls to where it gets the focus.
  const isBeside = stands === null ? hasRoom : stands === 'beside';
  const stand = useCallback(
    (element: HTMLDialogElement) => {
      const before = document.activeElement;
      // From a dialog it is asked for above that: all beside it is inert.
      const hasPage = hasRoom && topDialog.read() === null;
      const close = hasPage ? standBeside(element) : standModal(element);
      setStands(hasPage ? 'beside' : 'above');
      return () => {
        close();
        if (hasPage && before instanceof HTMLElement && document.activeElement === document.body) before.focus({ preventScroll: true });
      };
    },
    [hasRoom],
  );
  return (
    <dialog
      ref={stand}
      {...(isBeside ? MARK : {})}
      aria-labelledby={`${id}t`}
      aria-describedby={`${id}d`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget && !isBeside) onClose();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape' && isBeside && !event.defaultPrevented) onClose();
      }}
      className={`overflow-hidden bg-raised p-0 text-ink ${
        isBeside
          ? 'fixed inset-y-0 right-0 left-auto z-30 m-0 h-dvh max-h-none w-[480px] border-l border-line-2 shadow-2'
          : 'rising mx-auto mt-auto mb-0 h-[88dvh] max-h-none w-full max-w-[640px] rounded-t-3 shadow-3 backdrop:bg-scrim max-phone:max-w-full'
      }`}
    >
      {stands !== null && (
        <div className="flex h-full flex-col">
          <header className="flex items-start gap-2 border-b border-line py-3 pr-3 pl-5">
            <div className="min-w-0 flex-1">
              <h2 id={`${id}t`} className="text-lead font-semibold">
                {title}
              </h2>
              <div id={`${id}d`} className="text-small text-ink-3">
                {description}
              </div>
            </div>
            {controls}
            <IconButton autoFocus icon="cross" label={t('ui.close')} tip="none" onClick={onClose} />
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto px-5 py-4">{children}</div>
          <footer className="border-t border-line-2 px-5 pt-3 pb-4">{footer}</footer>
        </div>
      )}
    </dialog>
  );
}
