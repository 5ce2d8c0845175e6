import { useEffect } from 'react';
import { useBlocker } from 'react-router';
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
