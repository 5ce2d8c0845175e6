import type { ReactNode } from 'react';
import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import type { VersionBook } from '#pages/assistant-canary/versions.ts';
import { ChangeList } from './ChangeList.tsx';
import type { Change } from './changes.ts';

type Props = {
  changes: readonly Change[];
  book: VersionBook;
  isSandbox: boolean;
  /** Why it cannot be saved. */
  blocked: string | undefined;
  busy: boolean;
  error: ReactNode;
  onSave: () => void;
  onClose: () => void;
};

/** Shows what callers hear before and after, then saves. */
export function ReviewDialog({ changes, book, isSandbox, blocked, busy, error, onSave, onClose }: Props) {
  return (
    <Dialog
      wide
      title={t('canary.reviewTitle')}
      description={isSandbox ? t('canary.reviewSandbox') : t('canary.reviewSays')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('canary.keepEditing')}</Button>
          <Button variant="primary" autoFocus busy={busy} disabledReason={blocked} onClick={onSave}>
            {t('canary.save')}
          </Button>
        </>
      }
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4 pb-1">
        <ChangeList changes={changes} book={book} />
        {blocked !== undefined && <p className="text-small text-fail">{blocked}</p>}
        {error}
      </div>
    </Dialog>
  );
}
