import { useQuery, type QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useController, useForm, useWatch, type FieldErrors } from 'react-hook-form';
import { LeaveGuard } from '#forms/LeaveGuard.tsx';
import { SelectField, TextAreaField } from '#forms/fields.tsx';
import { placeServerErrors } from '#forms/server-errors.ts';
import { t } from '#lib/words/t.ts';
import { assistantsQuery } from '#queries/assistants.ts';
import { statusQuery } from '#queries/local.ts';
import { secretsQuery } from '#queries/secrets.ts';
import { warm } from '#queries/warm.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { Note } from '#ui/Note.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import type { ImportProvider } from '#wire/import-request.ts';
import { idsOf, type WantedImport } from '#wire/imported.ts';
import { Failure } from './run/Failure.tsx';
import { NewSecret } from './NewSecret.tsx';
import { Overwritten } from './Overwritten.tsx';
import { Results } from './Results.tsx';
import { useImport } from './run/use-import.ts';

/** Starts what the page shows before it is shown. */
export const assistantImportLoader = (client: QueryClient) => () => warm(client, assistantsQuery(), secretsQuery());

/** The names of the fields are those of the API, which places its faults by them. */
type Values = { provider: ImportProvider; api_key_ref: string; which: 'all' | 'ids'; import_ids: string };

const START: Values = { provider: 'elevenlabs', api_key_ref: '', which: 'all', import_ids: '' };

/** Product names, the same in every language. */
const PROVIDERS = [
  { value: 'elevenlabs', label: 'ElevenLabs' },
  { value: 'vapi', label: 'Vapi' },
  { value: 'retell', label: 'Retell' },
] as const;

/** Takes assistants over from another provider. What will be overwritten is kept in a file first. */
export function AssistantImportPage() {
  // The library changes what it hands out in place; compiled code would go on showing the old faults.
  'use no memo';
  const secrets = useQuery(secretsQuery());
  const status = useQuery(statusQuery()).data;
  const isSandbox = status?.mode === 'sandbox';
  const readOnly = status?.read_only ? t('shell.readOnlySays') : undefined;
  const { run, isRunning, outcome, forget } = useImport();
  const { control, handleSubmit, setError, setFocus, setValue, formState } = useForm<Values>({ defaultValues: START, resolver: judged });
  const values = useWatch({ control });
  const { field: provider } = useController({ control, name: 'provider' });
  const { field: which } = useController({ control, name: 'which' });
  const [isNaming, setNaming] = useState(false);
  const isDone = outcome?.kind === 'done';
  const wanted = wantedOf({ ...START, ...values });
  /** Whatever had the focus is gone afterwards: the choice of the secret gets it. */
  const swap = (change: () => void) => {
    flushSync(change);
    setFocus('api_key_ref');
  };
  const submit = handleSubmit(async (typed) => {
    if (isRunning) return;
    const next = await run(wantedOf(typed), typed.api_key_ref);
    if (next.kind === 'refused' && !placeServerErrors(setError, next.error, ['api_key_ref', 'import_ids'])) setError('root', { type: 'server' });
  });
  return (
    <div className="grid max-w-4xl grid-cols-[minmax(0,1fr)] gap-4">
      <title>{t('shell.title', { page: t('imports.title') })}</title>
      <LeaveGuard when={!isDone && (isNaming || (wanted.ids !== undefined && wanted.ids.length > 0))} />
      <PageHeader title={t('imports.title')} facts={t('imports.says')} />
      {isDone && <Results outcome={outcome} onAgain={() => swap(forget)} />}
      {!isDone && (
        <>
          <Card title={t('imports.from')} label={t('imports.from')}>
            <Segmented label={t('imports.provider')} segments={PROVIDERS} value={provider.value} onChange={provider.onChange} />
          </Card>
          <Card title={t('imports.access')} label={t('imports.access')}>
            <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
              <SelectField
                control={control}
                name="api_key_ref"
                label={t('imports.secret')}
                hint={secrets.isError ? t('imports.secretsFailed') : t('imports.secretHint')}
              >
                <option value="">{t('imports.secretChoose')}</option>
                {(secrets.data ?? []).map((identifier) => (
                  <option key={identifier}>{identifier}</option>
                ))}
                {values.api_key_ref && !secrets.data?.includes(values.api_key_ref) && <option>{values.api_key_ref}</option>}
              </SelectField>
              {isNaming ? (
                <NewSecret
                  onClose={() => swap(() => setNaming(false))}
                  onMade={(identifier) => {
                    swap(() => setNaming(false));
                    setValue('api_key_ref', identifier, { shouldValidate: formState.isSubmitted });
                  }}
                />
              ) : (
                <div>
                  <Button icon="plus" disabledReason={readOnly} onClick={() => setNaming(true)}>
                    {t('imports.newSecret')}
                  </Button>
                </div>
              )}
            </div>
          </Card>
          <Card title={t('imports.which')} label={t('imports.which')}>
            <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
              <Segmented
                label={t('imports.which')}
                segments={[
                  { value: 'all', label: t('imports.all') },
                  { value: 'ids', label: t('imports.some') },
                ]}
                value={which.value}
                onChange={which.onChange}
              />
              {which.value === 'ids' && (
                <TextAreaField control={control} name="import_ids" label={t('imports.ids')} hint={t('imports.idsHint')} lines={3} mono />
              )}
            </div>
          </Card>
          <Overwritten wanted={wanted} />
          {isSandbox && <Note tone="info">{t('imports.simulated')}</Note>}
          {outcome && <Failure outcome={outcome} isPlaced={formState.errors.root === undefined} />}
          <div>
            <Button variant="primary" icon="download" busy={isRunning} disabledReason={readOnly} onClick={() => void submit()}>
              {isSandbox ? t('imports.doSimulated') : t('imports.do')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

function wantedOf({ provider, which, import_ids: ids }: Values): WantedImport {
  return which === 'all' ? { provider } : { provider, ids: idsOf(ids) };
}

/** What is at fault before anything is sent, each at its field. */
function judged(values: Values): { values: Values; errors: Record<string, never> } | { values: Record<string, never>; errors: FieldErrors<Values> } {
  const errors: FieldErrors<Values> = {
    ...(values.api_key_ref === '' && { api_key_ref: { type: 'fault', message: t('imports.secretMissing') } }),
    ...(values.which === 'ids' && idsOf(values.import_ids).length === 0 && { import_ids: { type: 'fault', message: t('imports.idsMissing') } }),
  };
  return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors };
}
