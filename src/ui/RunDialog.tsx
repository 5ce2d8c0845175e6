import type { ReactNode } from 'react';
import { useState } from 'react';
import { t } from '#lib/words/t.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { Field } from './Field.tsx';
import { Select } from './inputs.tsx';
import { Note } from './Note.tsx';

/** Whether a version can be chosen, and from which. The first is main and has no id: a run without one is made on main. */
export type VersionChoice =
  | { readonly kind: 'choose'; readonly options: readonly { readonly id: string; readonly text: string }[] }
  | { readonly kind: 'loading' }
  | { readonly kind: 'none'; readonly why: string };

export type RunDialogProps = {
  title: string;
  /** What will happen, in calls, texts and numbers. */
  says: ReactNode;
  /** The verb with its object. */
  action: string;
  choice: VersionChoice;
  hint: string;
  busy: boolean;
  /** What went wrong the last time, in place: the dialog stays open. */
  error?: ReactNode;
  onRun: (versionId: string | undefined) => void;
  onClose: () => void;
};

/** Asks on which version to run, and says what that does before it is pressed. */
export function RunDialog({ title, says, action, choice, hint, busy, error, onRun, onClose }: RunDialogProps) {
  const [version, setVersion] = useState('');
  return (
    <Dialog
      title={title}
      description={says}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" icon="play" busy={busy} onClick={() => onRun(version === '' ? undefined : version)}>
            {action}
          </Button>
        </>
      }
    >
      <div className="grid gap-3 py-1">
        {choice.kind === 'none' && <Note>{choice.why}</Note>}
        {choice.kind === 'loading' && <p className="text-small text-ink-3">{t('suites.versionsLoading')}</p>}
        {choice.kind === 'choose' && (
          <Field label={t('suites.version')} hint={hint}>
            {(ids) => (
              <Select {...ids} value={version} onChange={(event) => setVersion(event.target.value)}>
                {choice.options.map((option) => (
                  <option key={option.id} value={option.id}>
                    {option.text}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        )}
        {error}
      </div>
    </Dialog>
  );
}
