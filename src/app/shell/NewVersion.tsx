import { useSyncExternalStore } from 'react';
import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { newVersion, noteNewVersion } from '../new-version.ts';

/** The next page is only in the newer build. Whoever has typed something may stay and save it first. */
export function NewVersion() {
  const wanted = useSyncExternalStore(newVersion.subscribe, newVersion.read);
  if (wanted === null) return null;
  const stay = () => noteNewVersion(null);
  return (
    <Dialog
      title={t('shell.newVersionTitle')}
      description={t('shell.newVersionSays')}
      onClose={stay}
      actions={
        <>
          <Button autoFocus onClick={stay}>
            {t('shell.stay')}
          </Button>
          <Button variant="primary" onClick={() => window.location.assign(wanted)}>
            {t('shell.reload')}
          </Button>
        </>
      }
    />
  );
}
