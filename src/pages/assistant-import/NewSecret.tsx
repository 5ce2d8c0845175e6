import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { TextField } from '#forms/fields.tsx';
import { placeServerErrors } from '#forms/server-errors.ts';
import { t } from '#lib/words/t.ts';
import { createSecretWrite } from '#queries/import-assistants.ts';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/Field.tsx';
import { TextInput } from '#ui/inputs.tsx';
import { ErrorPanel } from '#ui/states.tsx';

/** Stores a token at Telnyx under a name. It is sent once; nothing here keeps it afterwards. */
export function NewSecret({ onMade, onClose }: { onMade: (identifier: string) => void; onClose: () => void }) {
  // The library changes what it hands out in place; compiled code would go on showing the old faults.
  'use no memo';
  const { control, register, handleSubmit, setError, getValues, formState } = useForm({ defaultValues: { identifier: '', token: '' } });
  const create = useMutation(createSecretWrite());
  const submit = handleSubmit(({ identifier, token }) => {
    if (create.isPending) return;
    const name = identifier.trim();
    if (token === '') setError('token', { message: t('imports.tokenMissing') }, { shouldFocus: true });
    if (name === '') setError('identifier', { message: t('imports.identifierMissing') }, { shouldFocus: true });
    if (name === '' || token === '') return;
    create.mutate(
      { identifier: name, token: () => getValues('token') },
      {
        onSuccess: () => onMade(name),
        onError: (error) => {
          if (!placeServerErrors(setError, error, ['identifier', 'token'])) setError('root', { type: 'server' });
        },
      },
    );
  });
  return (
    <form
      noValidate
      aria-label={t('imports.newSecret')}
      className="grid grid-cols-[minmax(0,1fr)] gap-3 rounded-2 bg-sunken p-3"
      onSubmit={(event) => void submit(event)}
    >
      <TextField control={control} name="identifier" label={t('imports.identifier')} hint={t('imports.identifierHint')} autoFocus />
      <Field label={t('imports.token')} hint={t('imports.tokenHint')} error={formState.errors.token?.message}>
        {(ids) => <TextInput {...ids} {...register('token')} type="password" autoComplete="off" spellCheck={false} />}
      </Field>
      {create.error && formState.errors.root && <ErrorPanel title={t('imports.secretFailed')} failure={create.error} />}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" busy={create.isPending}>
          {t('imports.secretCreate')}
        </Button>
        <Button onClick={onClose}>{t('ui.cancel')}</Button>
      </div>
    </form>
  );
}
