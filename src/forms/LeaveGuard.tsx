import { useEffect } from 'react';
import { useBlocker, useLocation } from 'react-router';
import { t } from '#lib/words/t.ts';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';

type Props = {
  when: boolean;
  /** What becomes of the changes, and the verb, where leaving does not discard them. */
  says?: string;
  action?: string;
};

/** Asks before a page with unsaved changes is left, inside the console and out of it. */
export function LeaveGuard({ when, says = t('ui.leaveSays'), action = t('ui.leaveGo') }: Props) {
  const blocker = useBlocker(({ currentLocation, nextLocation }) => when && currentLocation.pathname !== nextLocation.pathname);
  useHandMadeEntries();
  // Outside system: the browser, which asks with its own words before a tab is closed or loaded again.
  useEffect(() => {
    if (!when) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [when]);
  if (blocker.state !== 'blocked') return null;
  return (
    <ConfirmDialog
      title={t('ui.leaveTitle')}
      description={says}
      action={action}
      danger={action === t('ui.leaveGo')}
      busy={false}
      onConfirm={() => blocker.proceed()}
      onClose={() => blocker.reset()}
    />
  );
}

/**
 * Whoever changes the hash in the address bar makes an entry of the history that the router has not numbered: a blocker then no
 * longer knows how to go back over it, and the router warns of that. It is numbered before the router hears of it; the browser
 * tells that in `currententrychange` alone, and one that does not know that event is left with the warning.
 */
function useHandMadeEntries(): void {
  const { pathname, key } = useLocation();
  // Outside system: the history of the browser.
  useEffect(() => {
    if (!('navigation' in window)) return undefined;
    const { navigation } = window;
    const place = placeIn(window.history.state);
    const number = () => {
      const isHandMade = window.history.state === null && window.location.pathname === pathname;
      if (isHandMade && place !== undefined) window.history.replaceState({ idx: place + 1, key: `${key}+` }, '');
    };
    navigation.addEventListener('currententrychange', number);
    return () => navigation.removeEventListener('currententrychange', number);
  }, [pathname, key]);
}

/** Where the router counts an entry. */
function placeIn(state: unknown): number | undefined {
  return typeof state === 'object' && state !== null && 'idx' in state && typeof state.idx === 'number' ? state.idx : undefined;
}
