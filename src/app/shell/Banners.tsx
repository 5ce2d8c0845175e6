import { useQuery } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { bringLater } from '#lib/words/bring-later.ts';
import { t } from '#lib/words/t.ts';
import { statusQuery } from '#queries/local.ts';
import { linkStyle } from '#ui/button-style.ts';
import { Banner } from '#ui/Note.tsx';
import { onDemand } from '#ui/on-demand.tsx';
import { rejectedKey } from '../rejected-key.ts';
import { online } from './online.ts';

const ConnectTelnyx = onDemand(async () => (await Promise.all([import('./ConnectTelnyx.tsx'), bringLater()]))[0].ConnectTelnyx);
const ResetSandbox = onDemand(async () => (await Promise.all([import('#pages/settings/ResetSandbox.tsx'), bringLater()]))[0].ResetSandbox);

/** What everyone must know on every page: where calls go, and what does not work just now. */
export function Banners() {
  const status = useQuery(statusQuery()).data;
  const isOnline = useSyncExternalStore(online.subscribe, online.read);
  const isRejected = useSyncExternalStore(rejectedKey.subscribe, rejectedKey.read);
  const [asked, setAsked] = useState<'reset' | 'connect' | null>(null);
  const close = () => setAsked(null);
  const isSandbox = status?.mode === 'sandbox';
  return (
    <>
      {isSandbox && (
        <Banner
          icon="flask"
          title={t('shell.sandbox')}
          actions={
            <span className="flex flex-wrap gap-x-4 gap-y-1 max-phone:w-full max-phone:pl-7">
              <Ask onClick={() => setAsked('reset')}>{t('shell.reset')}</Ask>
              <Ask onClick={() => setAsked('connect')}>{t('shell.connect')}</Ask>
            </span>
          }
        >
          {t('shell.sandboxSays')}
        </Banner>
      )}
      {status?.read_only && (
        <Banner icon="alert" tone="warn" title={t('shell.readOnly')}>
          {t('shell.readOnlySays')}
        </Banner>
      )}
      {isRejected && (
        <Banner icon="alert" tone="fail" title={t('shell.rejected')}>
          {t('shell.rejectedSays')}
        </Banner>
      )}
      {!isOnline && (
        <Banner icon="offline" tone="warn" title={t('shell.offline')}>
          {t('shell.offlineSays')}
        </Banner>
      )}
      {asked === 'reset' && <ResetSandbox onClose={close} />}
      {asked === 'connect' && <ConnectTelnyx onClose={close} />}
    </>
  );
}

function Ask({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <button type="button" onClick={onClick} className={`min-h-6 max-phone:min-h-9 ${linkStyle}`}>
      {children}
    </button>
  );
}
