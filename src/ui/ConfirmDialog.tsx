import type { ReactNode } from 'react';
import { useState } from 'react';
import { t } from '#lib/words/t.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { Field } from './Field.tsx';
import { TextInput } from './inputs.tsx';

export type ConfirmDialogProps = {
  /** Names the thing: "Delete Dunning calls?" */
  title: string;
  /** What happens, and what cannot come back. */
  description: ReactNode;
  /** The verb again, with its object. */
  action: string;
  danger?: boolean;
  /** For what cannot be undone: the name that must be typed. */
  typeName?: string;
  busy: boolean;
  /** What went wrong the last time, in place: the dialog stays open. */
  error?: ReactNode;
  onConfirm: () => void;
  onClose: () => void;
  children?: ReactNode;
};

/** Asks before something that matters. Focus starts on the safe button, or on the name to type. */
export function ConfirmDialog({ title, description, action, danger = false, typeName, busy, error, onConfirm, onClose, children }: ConfirmDialogProps) {
  const [typed, setTyped] = useState('');
  const missing = typeName !== undefined && typed.trim() !== typeName.trim();
  return (
    <Dialog
      title={title}
      description={description}
      onClose={onClose}
      actions={
        <>
          <Button autoFocus={typeName === undefined} onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button
            variant={danger ? 'danger' : 'primary'}
            busy={busy}
            disabledReason={missing ? t('ui.typeNameWrong', { name: typeName }) : undefined}
            onClick={onConfirm}
          >
            {action}
          </Button>
        </>
      }
    >
      <div className="grid gap-3 empty:hidden">
        {children}
        {typeName !== undefined && (
          <Field label={t('ui.typeName', { name: typeName })}>
            {(ids) => (
              <TextInput
                {...ids}
                autoFocus
                spellCheck={false}
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
                onKeyDown={(event) => {
                  if (event.key === 'Enter' && !missing && !busy) onConfirm();
                }}
              />
            )}
          </Field>
        )}
        {error}
      </div>
    </Dialog>
  );
}
