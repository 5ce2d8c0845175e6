import type { ReactNode } from 'react';
import { useState } from 'react';
import { t } from '#lib/words/t.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { Field } from './Field.tsx';
import { Select, TextInput } from './inputs.tsx';
import { Note } from './Note.tsx';

/** Whether a version can be chosen, and from which. The first is main and has no id: a run without one is made on main. */
export type VersionChoice =
  | { readonly kind: 'choose'; readonly options: readonly { readonly id: string; readonly text: string }[]; readonly first?: string | undefined }
  | { readonly kind: 'loading' }
  | { readonly kind: 'none'; readonly why: string };

/** How often it can be run at one press. */
const TIMES = [1, 2, 3, 5, 10] as const;

export type RunDialogProps = {
  title: string;
  /** What will happen when it is run so often, in calls, texts, numbers and minutes. */
  says: (times: number) => ReactNode;
  /** Real phone calls of one time. There are people at the other end: their number must be typed. */
  phoneCalls: number;
  /** The verb with its object. */
  action: string;
  choice: VersionChoice;
  hint: string;
  busy: boolean;
  /** What went wrong the last time, in place: the dialog stays open. */
  error?: ReactNode;
  onRun: (versionId: string | undefined, times: number) => void;
  onClose: () => void;
};

/** Asks on which version to run and how often, and says what that does before it is pressed. */
export function RunDialog({ title, says, phoneCalls, action, choice, hint, busy, error, onRun, onClose }: RunDialogProps) {
  const [chosen, setVersion] = useState<string | null>(null);
  const [times, setTimes] = useState(1);
  const [typed, setTyped] = useState('');
  const first = choice.kind === 'choose' && choice.options.some((option) => option.id === choice.first) ? choice.first : '';
  const version = chosen ?? first ?? '';
  const calls = phoneCalls * times;
  const missing = calls > 0 && typed.trim() !== String(calls);
  return (
    <Dialog
      title={title}
      description={says(times)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button
            variant="primary"
            icon="play"
            busy={busy}
            disabledReason={missing ? t('suites.typeCalls', { count: calls }) : undefined}
            onClick={() => onRun(version === '' ? undefined : version, times)}
          >
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
        <Field label={t('suites.times')} hint={t('suites.timesHint')}>
          {(ids) => (
            <Select {...ids} value={times} onChange={(event) => setTimes(Number(event.target.value))}>
              {TIMES.map((count) => (
                <option key={count} value={count}>
                  {t('suites.timesCount', { count })}
                </option>
              ))}
            </Select>
          )}
        </Field>
        {calls > 0 && (
          <Field label={t('suites.typeCalls', { count: calls })} hint={t('suites.typeCallsHint')}>
            {(ids) => <TextInput {...ids} inputMode="numeric" value={typed} onChange={(event) => setTyped(event.target.value)} />}
          </Field>
        )}
        {error}
      </div>
    </Dialog>
  );
}
