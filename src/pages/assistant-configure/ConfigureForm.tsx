import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { LeaveGuard } from '#forms/LeaveGuard.tsx';
import { placeServerErrors } from '#forms/server-errors.ts';
import { t } from '#lib/words/t.ts';
import { EditConflict, saveAssistantWrite } from '#queries/assistants.ts';
import { Button } from '#ui/Button.tsx';
import { DockedBar } from '#ui/DockedBar.tsx';
import { Note } from '#ui/Note.tsx';
import { ErrorPanel } from '#ui/states.tsx';
import type { Assistant } from '#wire/assistant.ts';
import { Changes } from '#pages/assistant-configure/review/Changes.tsx';
import { Conflict } from './Conflict.tsx';
import { assistantForm, changedFields, FIELDS, fromWire, rebase, toWire, type AssistantForm } from './form.ts';
import { ReviewDialog } from '#pages/assistant-configure/review/ReviewDialog.tsx';
import { Sections } from './Sections.tsx';

/** The fields of an assistant as a draft on top of the copy that was read. Nothing is sent before it was reviewed. */
export function ConfigureForm({ assistant }: { assistant: Assistant }) {
  const [read, setRead] = useState(assistant);
  const [seen, setSeen] = useState(assistant);
  const [isReviewing, setReviewing] = useState(false);
  const base = fromWire(read);
  const { control, trigger, reset, setError } = useForm<AssistantForm>({
    resolver: zodResolver(assistantForm),
    defaultValues: base,
    reValidateMode: 'onChange',
  });
  const values = { ...base, ...useWatch({ control }) };
  const changed = changedFields(base, values);
  const isDirty = changed.length > 0;
  const save = useMutation(saveAssistantWrite(assistant.id));
  const conflict = save.error instanceof EditConflict ? save.error : null;

  const settle = (copy: Assistant, form: AssistantForm) => {
    setRead(copy);
    reset(form);
    save.reset();
  };
  // Outside system: the form library's store. A newer copy from the server shows at once while nothing is being changed here.
  useEffect(() => {
    if (assistant === seen) return;
    setSeen(assistant);
    if (isDirty) return;
    setRead(assistant);
    reset(fromWire(assistant));
  }, [assistant, seen, isDirty, reset]);

  const review = async () => {
    save.reset();
    if (await trigger(undefined, { shouldFocus: true })) setReviewing(true);
  };
  const send = (asVersion: string | undefined) =>
    save.mutate(
      { read, changes: toWire(base, values), ...(asVersion === undefined ? {} : { asVersion }) },
      {
        onSuccess: ({ answer }) => {
          const copy = asVersion === undefined ? answer : read;
          setReviewing(false);
          settle(copy, fromWire(copy));
        },
        onError: (error) => {
          if (error instanceof EditConflict || placeServerErrors(setError, error, FIELDS)) setReviewing(false);
        },
      },
    );
  return (
    <>
      <LeaveGuard when={isDirty} />
      <form noValidate onSubmit={(event) => event.preventDefault()}>
        <Sections control={control} changed={changed} read={base} />
      </form>
      {isDirty && (
        <DockedBar
          label={t('assistant.unsaved')}
          actions={
            <>
              <Button variant="ghost" onClick={() => settle(assistant, fromWire(assistant))}>
                {t('assistant.discard')}
              </Button>
              <Button variant="primary" onClick={() => void review()}>
                {t('assistant.review')}
              </Button>
            </>
          }
        >
          <p className="font-medium">{t('assistant.changes', { count: changed.length })}</p>
          {save.error && !conflict && !isReviewing && <p className="text-small text-fail">{t('assistant.fixFirst')}</p>}
          {conflict && (
            <Conflict
              fields={conflict.fields}
              onTake={() => settle(conflict.theirs, rebase(base, values, fromWire(conflict.theirs), conflict.fields))}
              onKeep={() => settle(conflict.theirs, rebase(base, values, fromWire(conflict.theirs)))}
            />
          )}
          {!conflict && assistant !== read && changedFields(base, fromWire(assistant)).length > 0 && (
            <Note tone="warn">
              <b className="font-semibold">{t('assistant.changedMeanwhile')}</b> {t('assistant.changedMeanwhileSays')}
            </Note>
          )}
        </DockedBar>
      )}
      {isReviewing && (
        <ReviewDialog
          count={changed.length}
          changes={<Changes fields={changed} before={base} after={values} />}
          error={save.error && <ErrorPanel title={t('assistant.saveFailed')} failure={save.error} />}
          busy={save.isPending}
          onSave={send}
          onClose={() => setReviewing(false)}
        />
      )}
    </>
  );
}
