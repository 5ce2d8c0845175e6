import { useMutation, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useNavigate } from 'react-router';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import { modelsQuery } from '#queries/models.ts';
import { createAssistantWrite } from '#queries/new-assistants.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { Field } from '#ui/Field.tsx';
import { Select, TextArea, TextInput } from '#ui/inputs.tsx';
import { ErrorPanel } from '#ui/states.tsx';
import type { Template } from '../templates/template.ts';
import { TemplateParts } from './TemplateParts.tsx';
import { bodyOf, faultsOf, refusalsOf, type Faults, type StartValues } from './values.ts';

type Props = { template: Template | undefined; values: StartValues; setValues: (values: StartValues) => void; onMade: () => void };

/** The least that an assistant needs, filled in already where a template is chosen. It is opened once it is made. */
export function StartForm({ template, values, setValues, onMade }: Props) {
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const models = useQuery(modelsQuery());
  const create = useMutation(createAssistantWrite());
  const [isTried, setTried] = useState(false);
  const [refused, setRefused] = useState<Faults>({});
  const faults = { ...(isTried ? faultsOf(values) : {}), ...refused };
  const set = (change: Partial<StartValues>) => {
    setRefused((before) => Object.fromEntries(Object.entries(before).filter(([field]) => !Object.hasOwn(change, field))));
    setValues({ ...values, ...change });
  };
  const toFault = () => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  const submit = () => {
    if (create.isPending) return;
    flushSync(() => setTried(true));
    if (Object.keys(faultsOf(values)).length > 0) {
      toFault();
      return;
    }
    create.mutate(bodyOf(values, template), {
      onSuccess: ({ answer }) => {
        // Nothing is unsaved any more, so that leaving asks nothing.
        flushSync(onMade);
        void navigate(paths.assistant(answer.id), { replace: true });
      },
      onError: (error) => {
        flushSync(() => setRefused(refusalsOf(error).faults));
        toFault();
      },
    });
  };
  return (
    <form
      ref={form}
      noValidate
      className={`grid items-start gap-4 ${template === undefined ? 'max-w-4xl' : 'lg:grid-cols-[minmax(0,1fr)_360px] lg:grid-rows-[auto_1fr]'}`}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Card>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          <div className="grid grid-cols-[repeat(auto-fit,minmax(min(260px,100%),1fr))] gap-4">
            <Field label={t('newAssistant.name')} hint={t('newAssistant.nameHint')} error={faults['name']}>
              {(ids) => <TextInput {...ids} value={values.name} onChange={(event) => set({ name: event.target.value })} />}
            </Field>
            <Field label={t('newAssistant.model')} hint={models.isError ? t('newAssistant.modelsFailed') : t('newAssistant.modelHint')} error={faults['model']}>
              {(ids) => (
                <Select {...ids} value={values.model} onChange={(event) => set({ model: event.target.value })}>
                  <option value="">{t('newAssistant.modelDefault')}</option>
                  {(models.data ?? []).map(({ id }) => (
                    <option key={id} value={id}>
                      {id}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
          </div>
          <Field label={t('newAssistant.greeting')} hint={t('newAssistant.greetingHint')} error={faults['greeting']}>
            {(ids) => <TextArea {...ids} lines={2} tallest={6} value={values.greeting} onChange={(event) => set({ greeting: event.target.value })} />}
          </Field>
          <Field label={t('newAssistant.instructions')} hint={t('newAssistant.instructionsHint')} error={faults['instructions']}>
            {(ids) => (
              <TextArea
                {...ids}
                lines={template === undefined ? 10 : 16}
                tallest={template === undefined ? 24 : 20}
                value={values.instructions}
                onChange={(event) => set({ instructions: event.target.value })}
              />
            )}
          </Field>
        </div>
      </Card>
      {template !== undefined && <TemplateParts template={template} values={values} faults={faults} set={set} />}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        {create.error && !refusalsOf(create.error).isWhole && <ErrorPanel title={t('newAssistant.createFailed')} failure={create.error} />}
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
