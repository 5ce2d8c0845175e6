import { useState } from 'react';
import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';

/** Asks the browser to be told when a batch is done. Nothing is asked before it is pressed. */
export function NotifyButton() {
  // Once asked, the browser keeps the answer by itself.
  const [answer, setAnswer] = useState(() => ('Notification' in window ? Notification.permission : 'denied'));
  if (answer === 'granted') return <span className="text-small text-ink-3">{t('suites.notifyOn')}</span>;
  return (
    <Button
      size="small"
      variant="ghost"
      title={t('suites.notifySays')}
      disabledReason={answer === 'denied' ? t('suites.notifyRefused') : undefined}
      onClick={() => void Notification.requestPermission().then(setAnswer)}
    >
      {t('suites.notify')}
    </Button>
  );
}

/** Says a sentence outside the page, where the person allowed it and looks elsewhere. */
export function notify(title: string, text: string): void {
  if (!('Notification' in window) || Notification.permission !== 'granted' || document.visibilityState === 'visible') return;
  const shown = new Notification(title, { body: text, tag: title });
  shown.addEventListener('click', () => {
    window.focus();
    shown.close();
  });
}
