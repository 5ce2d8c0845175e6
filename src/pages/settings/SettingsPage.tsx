import type { QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import { statusQuery } from '#queries/local.ts';
import { warm } from '#queries/warm.ts';
import { Button } from '#ui/Button.tsx';
import { buttonStyle } from '#ui/button-style.ts';
import { Card } from '#ui/Card.tsx';
import { KeyList } from '#ui/KeyList.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { showPanel } from '#ui/panels.ts';
import { ThemeChoice } from '#ui/ThemeChoice.tsx';
import { AboutCard, ConnectionCard, useSandbox } from './ConnectionCard.tsx';
import { LanguageCard } from './LanguageCard.tsx';
import { ResetSandbox } from './ResetSandbox.tsx';

/** Starts what the page shows before it is shown. */
export const settingsLoader = (client: QueryClient) => () => warm(client, statusQuery());

/** What this console is connected to, how it looks, and its keys. */
export function SettingsPage() {
  const isSandbox = useSandbox();
  const [isAsking, setAsking] = useState(false);
  return (
    <div className="grid max-w-[760px] grid-cols-[minmax(0,1fr)] gap-4">
      <title>{t('shell.title', { page: t('settings.title') })}</title>
      <PageHeader title={t('settings.title')} />
      <ConnectionCard />
      {isSandbox && (
        <Card label={t('settings.reset')} title={t('settings.reset')}>
          <div className="flex flex-wrap items-center justify-between gap-3">
            <p className="min-w-0 flex-1 basis-60 text-ink-2">{t('settings.resetSays')}</p>
            <Button variant="danger" onClick={() => setAsking(true)}>
              {t('shell.reset')}
            </Button>
          </div>
        </Card>
      )}
      <Card label={t('files.title')} title={t('files.title')}>
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p className="min-w-0 flex-1 basis-60 text-ink-2">{t('files.cardSays')}</p>
          <Link to={paths.accountFiles()} className={buttonStyle()}>
            {t('files.open')}
          </Link>
        </div>
      </Card>
      <Card label={t('settings.theme')} title={t('settings.theme')}>
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p className="text-ink-2">{t('settings.themeSays')}</p>
          <div className="w-44 max-phone:w-full">
            <ThemeChoice />
          </div>
        </div>
      </Card>
      <LanguageCard />
      <Card label={t('settings.keyboard')} title={t('settings.keyboard')}>
        <p className="mb-2 text-ink-2">{t('settings.keyboardSays')}</p>
        <KeyList />
      </Card>
      <Card label={t('calls.title')} title={t('calls.title')}>
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p className="min-w-0 flex-1 basis-60 text-ink-2">{t('calls.settingsSays')}</p>
          <Button onClick={() => showPanel({ what: 'calls' })}>{t('calls.show')}</Button>
        </div>
      </Card>
      <AboutCard />
      {isAsking && <ResetSandbox onClose={() => setAsking(false)} />}
    </div>
  );
}
