import { useState, type ReactNode } from 'react';
import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Note } from '#ui/Note.tsx';
import type { Rule } from '#wire/rules.ts';
import { useRaises } from '#pages/assistant-canary/evidence/use-raises.ts';
import type { VersionBook } from '#pages/assistant-canary/versions.ts';
import { ChangeList } from './ChangeList.tsx';
import type { Change } from './changes.ts';
import { RaiseReason } from './RaiseReason.tsx';

type Props = {
  changes: readonly Change[];
  /** The rules as they are saved, and as they would be. */
  before: readonly Rule[];
  after: readonly Rule[];
  book: VersionBook;
  isSandbox: boolean;
  /** A ramp is under way: it stops when somebody else changes the split. */
  hasRamp: boolean;
  /** Why it cannot be saved. */
  blocked: string | undefined;
  busy: boolean;
  error: ReactNode;
  /** Kept where the draft is: closing the review loses nothing. */
  reason: string;
  onReason: (reason: string) => void;
  onSave: (reason: string | undefined) => void;
  onClose: () => void;
};

/** Shows what callers hear before and after, asks for a reason where one is due, then saves. */
export function ReviewDialog({ changes, before, after, book, isSandbox, hasRamp, blocked, busy, error, reason, onReason, onSave, onClose }: Props) {
  const { raises, isPending, isUnread } = useRaises(before, after, book.main.id);
  const [isMissing, setMissing] = useState(false);
  const needs = raises.length > 0;
  const save = () => {
    const said = reason.trim();
    if (needs && said === '') setMissing(true);
    else onSave(needs ? said : undefined);
  };
  return (
    <Dialog
      wide
      title={t('canary.reviewTitle')}
      description={isSandbox ? t('canary.reviewSandbox') : t('canary.reviewSays')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('canary.keepEditing')}</Button>
          <Button variant="primary" autoFocus={!needs} busy={busy} disabledReason={blocked ?? (isPending ? t('evidence.loading') : undefined)} onClick={save}>
            {t('canary.save')}
          </Button>
        </>
      }
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4 pb-1">
        <ChangeList changes={changes} book={book} />
        {hasRamp && <Note tone="warn">{t('ramps.editStops')}</Note>}
        {needs && (
          <RaiseReason
            raises={raises}
            book={book}
            isUnread={isUnread}
            reason={reason}
            takesFocus
            error={isMissing && reason.trim() === '' ? t('canary.raiseReasonMissing') : undefined}
            onReason={onReason}
          />
        )}
        {blocked !== undefined && <p className="text-small text-fail">{blocked}</p>}
        {error}
      </div>
    </Dialog>
  );
}
