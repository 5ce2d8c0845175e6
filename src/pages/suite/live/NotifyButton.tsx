import { t } from '#lib/words/t.ts';
import { announce } from '#ui/announce.ts';
import { Button } from '#ui/Button.tsx';
import { askToNotify, useNotifyAnswer } from './notifications.ts';

/** Asks the browser to be told when a batch is done; says so where it refuses. */
export function NotifyButton() {
  const answer = useNotifyAnswer();
  if (answer === 'none') return null;
  if (answer !== 'default') return <span className="text-small text-ink-3">{answer === 'granted' ? t('suites.notifyOn') : t('suites.notifyRefused')}</span>;
  return (
    <Button
      size="small"
      title={t('suites.notifySays')}
      onClick={() =>
        void askToNotify().then((given) => announce(given === 'denied' ? t('suites.notifyRefused') : given === 'granted' ? t('suites.notifyOn') : ''))
      }
    >
      {t('suites.notify')}
    </Button>
  );
}
