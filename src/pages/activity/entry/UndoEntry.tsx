import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { t } from '#lib/words/t.ts';
import { undoWrite } from '#queries/journal.ts';
import { statusQuery } from '#queries/local.ts';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { Field } from '#ui/Field.tsx';
import { TextArea } from '#ui/inputs.tsx';
import { Note } from '#ui/Note.tsx';
import { ErrorPanel } from '#ui/states.tsx';
import { REASON_LIMIT, type JournalRecordAnswer } from '#wire/journal.ts';

type Props = {
  record: JournalRecordAnswer;
  what: string;
  /** A part may have been done all the same. */
  onFailed: () => void;
  onClose: () => void;
};

/** Says what the way back does, and goes it. */
export function UndoEntry({ record, what, onFailed, onClose }: Props) {
  const [reason, setReason] = useState('');
  const undo = useMutation(undoWrite(record.id));
  const isSandbox = useQuery(statusQuery()).data?.mode === 'sandbox';
  return (
    <ConfirmDialog
      title={t('activity.undoTitle')}
      description={what}
      action={t('activity.undoDo')}
      danger={record.undo.effect === 'delete'}
      busy={undo.isPending}
      error={undo.error && <ErrorPanel title={failureTitle(undo.error)} failure={undo.error} />}
      onConfirm={() => undo.mutate(reason.trim() === '' ? {} : { reason: reason.trim() }, { onSuccess: onClose, onError: onFailed })}
      onClose={onClose}
    >
      <Note icon="undo" tone="info">
        {record.undo.words} {isHeard(record) && (isSandbox ? t('activity.undoSandbox') : t('activity.undoCallers'))}
      </Note>
      <Field label={t('activity.undoReason')} hint={t('activity.undoReasonHint')}>
        {(ids) => <TextArea {...ids} lines={2} maxLength={REASON_LIMIT} value={reason} onChange={(event) => setReason(event.target.value)} />}
      </Field>
    </ConfirmDialog>
  );
}

/** Whether callers notice the way back. */
function isHeard({ undo, operation }: JournalRecordAnswer): boolean {
  return undo.effect === 'split' || undo.effect === 'promote' || undo.effect === 'tool' || (undo.effect === 'fields' && operation === 'updateAssistant');
}

/** Whether nothing was done, a part, or nobody knows. */
function failureTitle(error: Error): string {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'switchboard_undo_partly') return t('activity.undoPartly');
  const status = 'status' in error ? Number(error.status) : 0;
  return status >= 400 && status < 500 ? t('activity.undoFailed') : t('activity.undoUnclear');
}
