import type { KeyboardEvent, ReactNode } from 'react';
import { useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Icon, type IconName } from './Icon.tsx';
import { IconButton, type IconButtonProps } from './Button.tsx';

export type MenuItem = { key: string; label: string; icon?: IconName; danger?: boolean; disabledReason?: string | undefined; onSelect: () => void };

/** A few actions behind one button, on the browser’s popover: top layer, light dismiss and Escape come with it. */
export function Menu({
  label,
  items,
  icon = 'more',
  size = 'normal',
  tip = 'above',
}: {
  label: string;
  items: readonly MenuItem[];
  icon?: IconName;
  size?: 'normal' | 'small';
  tip?: IconButtonProps['tip'];
}) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  // A long table has a menu in each row, and nearly all stay shut: what stands in one is made when it opens.
  const [isOpen, setOpen] = useState(false);

  const place = () => {
    const menu = list.current;
    const anchor = button.current?.getBoundingClientRect();
    if (!menu || !anchor) return;
    const { width, height } = menu.getBoundingClientRect();
    const below = anchor.bottom + 4 + height <= window.innerHeight;
    menu.style.top = `${below ? anchor.bottom + 4 : Math.max(8, anchor.top - 4 - height)}px`;
    menu.style.left = `${Math.max(8, Math.min(anchor.right - width, window.innerWidth - width - 8))}px`;
  };
  const choices = () => [...(list.current?.querySelectorAll<HTMLButtonElement>('[role=menuitem]') ?? [])];
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const all = choices();
    const at = all.findIndex((item) => item === document.activeElement);
    const to = targetOf(event.key, at, all);
    if (to === null) return;
    event.preventDefault();
    event.stopPropagation();
    all[to]?.focus();
  };
  return (
    <>
      <IconButton
        ref={button}
        icon={icon}
        label={label}
        size={size}
        tip={tip}
        aria-haspopup="menu"
        popoverTarget={id}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          list.current?.showPopover();
        }}
      />
      <div
        ref={list}
        id={id}
        popover="auto"
        role="menu"
        aria-label={label}
        tabIndex={-1}
        onBeforeToggle={(event) => {
          // The items are about to go: the focus must not go with them, or whatever opens next has none to give back.
          const { currentTarget, newState } = event;
          if (newState === 'closed' && currentTarget.contains(document.activeElement)) button.current?.focus({ preventScroll: true });
          flushSync(() => setOpen(newState === 'open'));
        }}
        onToggle={(event) => {
          if (event.newState !== 'open') return;
          place();
          // The browser tells of it a moment later: who is in the menu already stays where they are.
          if (!event.currentTarget.contains(document.activeElement)) choices()[0]?.focus();
        }}
        onKeyDown={move}
        className="fixed inset-auto m-0 min-w-44 max-w-72 rounded-2 bg-raised p-1 text-ink shadow-2"
      >
        {isOpen && items.map((item) => <MenuRow key={item.key} item={item} close={() => list.current?.hidePopover()} />)}
      </div>
    </>
  );
}

function MenuRow({ item, close }: { item: MenuItem; close: () => void }): ReactNode {
  const off = item.disabledReason !== undefined;
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      aria-disabled={off || undefined}
      title={item.disabledReason}
      onClick={() => {
        if (off) return;
        close();
        item.onSelect();
      }}
      className={`flex h-8 w-full items-center gap-2 rounded-1 px-2 text-left max-phone:h-10 ${off ? 'text-ink-3' : `hover:bg-hover ${item.danger ? 'text-fail' : ''}`}`}
    >
      {item.icon && <Icon name={item.icon} />}
      {item.label}
    </button>
  );
}

/** Where a key leads in a list of items: arrows wrap, Home and End jump, a letter finds the next item that begins so. */
function targetOf(key: string, at: number, items: readonly HTMLElement[]): number | null {
  const count = items.length;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key.length !== 1) return null;
  const begins = (item: HTMLElement) => item.textContent.trim().toLowerCase().startsWith(key.toLowerCase());
  const next = items.findIndex((item, i) => i > at && begins(item));
  const found = next >= 0 ? next : items.findIndex(begins);
  return found >= 0 ? found : null;
}
