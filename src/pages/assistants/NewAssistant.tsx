import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { SelectField, TextAreaField, TextField } from '#forms/fields.tsx';
import { placeServerErrors } from '#forms/server-errors.ts';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import { createAssistantWrite } from '#queries/assistants.ts';
import { modelsQuery } from '#queries/models.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { ErrorPanel } from '#ui/states.tsx';

/** What a create needs (contract section 4: name and instructions; without a model the API takes its own). */
const schema = () =>
  z.object({
    name: z.string().refine((text) => text.trim() !== '', { error: t('assistants.nameMissing') }),
    model: z.string(),
    instructions: z.string().refine((text) => text.trim() !== '', { error: t('assistants.instructionsMissing') }),
  });

/** Asks for the least that an assistant needs, and opens it. */
export function NewAssistant({ onClose }: { onClose: () => void }) {
  'use no memo';
  const navigate = useNavigate();
  const models = useQuery(modelsQuery());
  const create = useMutation(createAssistantWrite());
  const { control, handleSubmit, setError, formState } = useForm({ resolver: zodResolver(schema()), defaultValues: { name: '', model: '', instructions: '' } });
  const isPlaced = Object.values(formState.errors).some((error) => error.type === 'server');
  const submit = handleSubmit(({ name, model, instructions }) =>
    create
      .mutateAsync({ name: name.trim(), instructions, ...(model === '' ? {} : { model }) })
      .then(({ answer }) => {
        onClose();
        return navigate(paths.assistant(answer.id));
      })
      .catch((error: Error) => void placeServerErrors(setError, error, ['name', 'model', 'instructions'])),
  );
  return (
    <Dialog
      title={t('assistants.createTitle')}
      description={t('assistants.createSays')}
      onClose={onClose}
      wide
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" busy={create.isPending} onClick={() => void submit()}>
            {t('assistants.createDo')}
          </Button>
        </>
      }
    >
      <form
        className="grid gap-4 p-1 pb-2"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!create.isPending) void submit();
        }}
      >
        <TextField control={control} name="name" label={t('assistants.name')} hint={t('assistants.nameHint')} autoFocus />
        <SelectField
          control={control}
          name="model"
          label={t('assistants.model')}
          hint={models.isError ? t('assistants.modelsFailed') : t('assistants.modelHint')}
        >
          <option value="">{t('assistants.modelDefault')}</option>
          {(models.data ?? []).map((model) => (
            <option key={model.id} value={model.id}>
              {model.id}
            </option>
          ))}
        </SelectField>
        <TextAreaField
          control={control}
          name="instructions"
          label={t('assistants.instructions')}
          hint={t('assistants.instructionsHint')}
          lines={6}
          tallest={14}
        />
        {create.error && !isPlaced && <ErrorPanel title={t('assistants.createFailed')} failure={create.error} />}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
