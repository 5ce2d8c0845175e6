import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { KeyList } from '#ui/KeyList.tsx';
import { showPanel } from '#ui/panels.ts';

/** Every key that works everywhere. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog
      title={t('settings.keysTitle')}
      description={t('settings.keysSays')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={() => showPanel({ what: 'calls' })}>{t('calls.show')}</Button>
          <Button autoFocus onClick={onClose}>
            {t('ui.close')}
          </Button>
        </>
      }
    >
      {/* The list has grown past low windows: it can be scrolled by keys, too. */}
      <div tabIndex={0} role="group" aria-label={t('settings.keysTitle')} className="rounded-2">
        <KeyList />
      </div>
    </Dialog>
  );
}
