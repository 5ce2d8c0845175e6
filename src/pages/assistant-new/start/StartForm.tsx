import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { flushSync } from 'react-dom';
import { useForm, type FieldErrors } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { SelectField, TextAreaField, TextField } from '#forms/fields.tsx';
import { placeServerErrors } from '#forms/server-errors.ts';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import { modelsQuery } from '#queries/models.ts';
import { createAssistantWrite } from '#queries/new-assistants.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { ErrorPanel } from '#ui/states.tsx';
import type { Template } from '../templates/template.ts';
import { TemplateParts } from './TemplateParts.tsx';
import { bodyOf, faultsOf, SENT, type StartValues } from './values.ts';

type Props = { template: Template | undefined; values: StartValues; setValues: (values: StartValues) => void; onMade: () => void };

/** The least that an assistant needs, filled in already where a template is chosen. It is opened once it is made. */
export function StartForm({ template, values, setValues, onMade }: Props) {
  // The library changes what it hands out in place; compiled code would go on showing the old faults.
  'use no memo';
  const navigate = useNavigate();
  const models = useQuery(modelsQuery());
  const create = useMutation(createAssistantWrite());
  const { control, handleSubmit, setError, subscribe, formState } = useForm<StartValues>({ defaultValues: values, resolver: judged });
  const keep = useEffectEvent(setValues);
  // Outside system: the form library, whose values must outlive it: another way to begin may be looked at meanwhile.
  useEffect(() => subscribe({ formState: { values: true }, callback: ({ values: typed }) => keep(typed) }), [subscribe]);
  const submit = handleSubmit((typed) => {
    if (create.isPending) return;
    create.mutate(bodyOf(typed, template), {
      onSuccess: ({ answer }) => {
        // Nothing is unsaved any more, so that leaving asks nothing.
        flushSync(onMade);
        void navigate(paths.assistant(answer.id), { replace: true });
      },
      onError: (error) => {
        if (!placeServerErrors(setError, error, SENT)) setError('root', { type: 'server' });
      },
    });
  });
  return (
    <form
      noValidate
      className={`grid items-start gap-4 ${template === undefined ? 'max-w-4xl' : 'lg:grid-cols-[minmax(0,1fr)_360px] lg:grid-rows-[auto_1fr]'}`}
      onSubmit={(event) => void submit(event)}
    >
      <Card>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          <div className="grid grid-cols-[repeat(auto-fit,minmax(min(260px,100%),1fr))] gap-4">
            <TextField control={control} name="name" label={t('newAssistant.name')} hint={t('newAssistant.nameHint')} />
            <SelectField
              control={control}
              name="model"
              label={t('newAssistant.model')}
              hint={models.isError ? t('newAssistant.modelsFailed') : t('newAssistant.modelHint')}
            >
              <option value="">{t('newAssistant.modelDefault')}</option>
              {(models.data ?? []).map(({ id }) => (
                <option key={id} value={id}>
                  {id}
                </option>
              ))}
            </SelectField>
          </div>
          <TextAreaField control={control} name="greeting" label={t('newAssistant.greeting')} hint={t('newAssistant.greetingHint')} lines={2} tallest={6} />
          <TextAreaField
            control={control}
            name="instructions"
            label={t('newAssistant.instructions')}
            hint={t('newAssistant.instructionsHint')}
            lines={template === undefined ? 10 : 16}
            tallest={template === undefined ? 24 : 20}
          />
        </div>
      </Card>
      {template !== undefined && <TemplateParts template={template} control={control} variables={Object.keys(values.variables)} />}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        {create.error && formState.errors.root && <ErrorPanel title={t('newAssistant.createFailed')} failure={create.error} />}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button type="submit" variant="primary" busy={create.isPending}>
            {t('newAssistant.createOne')}
          </Button>
          <p className="text-small text-ink-3">{t('newAssistant.createSays')}</p>
        </div>
      </div>
    </form>
  );
}

/** What is at fault before anything is sent, each at its field. */
function judged(
  values: StartValues,
): { values: StartValues; errors: Record<string, never> } | { values: Record<string, never>; errors: FieldErrors<StartValues> } {
  const faults = Object.entries(faultsOf(values));
  if (faults.length === 0) return { values, errors: {} };
  return { values: {}, errors: Object.fromEntries(faults.map(([field, message]) => [field, { type: 'fault', message }])) };
}
