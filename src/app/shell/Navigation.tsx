import { useId, useRef, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import { IconButton } from '#ui/Button.tsx';
import { Icon, type IconName } from '#ui/Icon.tsx';
import { Key } from '#ui/Key.tsx';
import { showPanel } from '#ui/panels.ts';
import { ThemeChoice } from '#ui/ThemeChoice.tsx';
import { Mark } from './Mark.tsx';

type BarProps = { onOpenPalette: () => void };

/** At the left on wide windows. */
export function SideBar({ onOpenPalette }: BarProps) {
  return (
    <div className="w-(--nav-w) shrink-0 border-r border-line-2">
      <div className="sticky top-0 flex h-[calc(100dvh-36px)] flex-col gap-5 overflow-y-auto px-3 py-4">
        <Brand />
        <button
          type="button"
          onClick={onOpenPalette}
          aria-keyshortcuts="Control+K Meta+K"
          className="flex h-8 shrink-0 items-center gap-3 rounded-2 border border-line-2 bg-surface px-2 text-ink-2 hover:bg-hover hover:text-ink"
        >
          <Icon name="search" />
          <span className="nav-word">{t('shell.palette')}</span>
        </button>
        <Places />
        <Foot />
      </div>
    </div>
  );
}

/** At the top on a phone; the places open beside it. */
export function TopBar({ onOpenPalette }: BarProps) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = () => panel.current?.hidePopover();
  return (
    <header className="sticky top-0 z-30 flex h-13 items-center gap-1 border-b border-line-2 bg-canvas px-2">
      <IconButton icon="menu" label={isOpen ? t('shell.closeNav') : t('shell.openNav')} tip="none" popoverTarget={id} aria-expanded={isOpen} />
      <Brand />
      <span className="ml-auto">
        <IconButton icon="search" label={t('shell.palette')} tip="none" onClick={onOpenPalette} />
      </span>
      <div
        ref={panel}
        id={id}
        popover="auto"
        onToggle={(event) => {
          setOpen(event.newState === 'open');
          if (event.newState === 'open') panel.current?.querySelector('a')?.focus();
        }}
        className="fixed inset-y-0 left-0 m-0 h-dvh max-h-none w-72 max-w-[85vw] bg-raised p-3 text-ink shadow-3 backdrop:bg-scrim"
      >
        <div className="flex h-full flex-col gap-4">
          <div className="flex items-center justify-between">
            <Brand />
            <IconButton icon="cross" label={t('shell.closeNav')} tip="none" onClick={close} />
          </div>
          <Places onGo={close} />
          <Foot onGo={close} />
        </div>
      </div>
    </header>
  );
}

function Brand() {
  return (
    <span className="flex h-8 items-center gap-2.5 px-2 text-[15px] font-semibold tracking-tight">
      <Mark />
      <span className="nav-word">{t('shell.product')}</span>
    </span>
  );
}

function Places({ onGo }: { onGo?: () => void }) {
  const { pathname } = useLocation();
  return (
    <nav aria-label={t('shell.nav')}>
      <ul className="grid gap-1">
        <Place to={paths.home()} icon="home" words={t('shell.home')} isHere={pathname === '/'} onGo={onGo} />
        <Place to={paths.assistants()} icon="assistants" words={t('shell.assistants')} isHere={pathname.startsWith('/assistants')} onGo={onGo} />
        <Place to={paths.tests()} icon="flask" words={t('shell.tests')} isHere={pathname.startsWith('/tests')} onGo={onGo} />
        <Place to={paths.suites()} icon="suites" words={t('shell.suites')} isHere={pathname.startsWith('/suites')} onGo={onGo} />
        <Place to={paths.mcpServers()} icon="server" words={t('shell.mcp')} isHere={pathname.startsWith('/mcp-servers')} onGo={onGo} />
        <Place to={paths.integrations()} icon="link" words={t('shell.integrations')} isHere={pathname.startsWith('/integrations')} onGo={onGo} />
        <Place to={paths.activity()} icon="activity" words={t('shell.activity')} isHere={pathname.startsWith('/activity')} onGo={onGo} />
        <Place to={paths.settings()} icon="settings" words={t('shell.settings')} isHere={pathname.startsWith('/settings')} onGo={onGo} />
      </ul>
    </nav>
  );
}

function Place({ to, icon, words, isHere, onGo }: { to: string; icon: IconName; words: string; isHere: boolean; onGo: (() => void) | undefined }) {
  return (
    <li>
      <Link
        to={to}
        aria-current={isHere ? 'page' : undefined}
        onClick={onGo}
        className="flex h-8 items-center gap-3 rounded-2 border border-transparent px-2 text-ink-2 transition-colors duration-(--fast) hover:bg-hover hover:text-ink aria-[current=page]:border-line-2 aria-[current=page]:bg-surface aria-[current=page]:font-medium aria-[current=page]:text-ink max-phone:h-11"
      >
        <Icon name={icon} />
        <span className="nav-word">{words}</span>
      </Link>
    </li>
  );
}

function Foot({ onGo }: { onGo?: () => void }) {
  return (
    <div className="mt-auto grid gap-3">
      <div className="nav-wide">
        <ThemeChoice />
      </div>
      <button
        type="button"
        onClick={() => {
          onGo?.();
          showPanel({ what: 'keys' });
        }}
        className="flex h-8 items-center gap-3 rounded-2 px-2 text-ink-2 hover:bg-hover hover:text-ink max-phone:hidden"
      >
        <Icon name="keyboard" />
        <span className="nav-word">{t('shell.keys')}</span>
        <span aria-hidden="true" className="nav-wide ml-auto">
          <Key>?</Key>
        </span>
      </button>
    </div>
  );
}
