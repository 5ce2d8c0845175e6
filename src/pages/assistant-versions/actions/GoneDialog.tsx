import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';

/** Takes the place of a dialog whose version somebody else deleted. */
export function GoneDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog
      title={t('versions.gone')}
      description={t('versions.goneSays')}
      onClose={onClose}
      actions={
        <Button variant="primary" autoFocus onClick={onClose}>
          {t('ui.close')}
        </Button>
      }
    />
  );
}
