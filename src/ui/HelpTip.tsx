import { useId, useRef, type ReactNode } from 'react';
import { IconButton } from './Button.tsx';

/** A few sentences behind a question mark, on the browser’s popover: Escape and a press elsewhere close it. */
export function HelpTip({ label, children }: { label: string; children: ReactNode }) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const place = () => {
    const box = panel.current;
    const anchor = button.current?.getBoundingClientRect();
    if (!box || !anchor) return;
    const { width, height } = box.getBoundingClientRect();
    const below = anchor.bottom + 4 + height <= window.innerHeight;
    box.style.top = `${below ? anchor.bottom + 4 : Math.max(8, anchor.top - 4 - height)}px`;
    box.style.left = `${Math.max(8, Math.min(anchor.left - 16, window.innerWidth - width - 8))}px`;
  };
  return (
    <>
      <IconButton ref={button} icon="help" size="small" label={label} tip="none" popoverTarget={id} />
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="note"
        aria-label={label}
        onToggle={(event) => {
          if (event.newState === 'open') place();
        }}
        className="fixed inset-auto m-0 w-80 max-w-[calc(100vw-16px)] rounded-2 bg-raised p-3 text-small font-normal whitespace-normal text-ink shadow-2"
      >
        <div className="grid gap-2">{children}</div>
      </div>
    </>
  );
}
