import { useQuery } from '@tanstack/react-query';
import { t } from '#lib/words/t.ts';
import { statusQuery } from '#queries/local.ts';
import { buttonStyle } from '#ui/button-style.ts';
import { Card } from '#ui/Card.tsx';
import { Note } from '#ui/Note.tsx';

/** Where Telnyx connects integrations. */
const PORTAL = 'https://portal.telnyx.com/';

/** The way to connect. No operation of the API connects: it needs a sign-in at the service. */
export function ConnectCard({ name, isWaiting, onGo }: { name: string; isWaiting: boolean; onGo: () => void }) {
  const isSandbox = useQuery(statusQuery()).data?.mode === 'sandbox';
  return (
    <Card title={t('integrations.connect')} label={t('integrations.connect')}>
      <div className="grid grid-cols-[minmax(0,1fr)] justify-items-start gap-3">
        <p className="text-ink-2">{t('integrations.connectSays')}</p>
        <a href={PORTAL} target="_blank" rel="noopener noreferrer" onClick={onGo} className={buttonStyle('primary')}>
          {t('integrations.connect')} <span className="sr-only">({t('integrations.newTab')})</span>
        </a>
        {isSandbox && <p className="text-small text-ink-3">{t('integrations.sandboxSays')}</p>}
        <div role="status" className="contents">
          {isWaiting && <Note icon="clock">{t('integrations.waiting', { name })}</Note>}
        </div>
      </div>
    </Card>
  );
}
