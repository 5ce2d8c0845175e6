import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import { CopyButton } from '#ui/CopyButton.tsx';
import { Dialog } from '#ui/Dialog.tsx';

const COMMAND = 'TELNYX_API_KEY=KEY… npm start';

/** How the same console comes to work on a real account. The key is never typed here. */
export function ConnectTelnyx({ onClose }: { onClose: () => void }) {
  return (
    <Dialog
      title={t('settings.connectTitle')}
      description={t('settings.connectHow')}
      onClose={onClose}
      actions={
        <Button autoFocus onClick={onClose}>
          {t('ui.close')}
        </Button>
      }
    >
      <div className="flex items-center gap-2 rounded-2 bg-sunken py-1 pr-1 pl-3">
        <code className="min-w-0 flex-1 font-mono text-[13px] break-all">{COMMAND}</code>
        <CopyButton text={COMMAND} />
      </div>
      <p className="mt-3 text-ink-2">{t('settings.connectAfter')}</p>
    </Dialog>
  );
}
