import { useQuery } from '@tanstack/react-query';
import { assistantAt } from '#lib/run-plan.ts';
import { t } from '#lib/words/t.ts';
import { assistantsQuery } from '#queries/assistants.ts';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/Field.tsx';
import { Note } from '#ui/Note.tsx';
import { SuggestInput } from '#ui/SuggestInput.tsx';
import { destinationRemark } from './values.ts';

type Props = {
  values: { readonly destination: string };
  error: string | undefined;
  set: (change: { readonly destination: string }) => void;
  hint: string;
  label?: string;
  placeholder?: string;
};

/** Whom the test reaches: an assistant by its name, a number, an address. The API takes any text, so this remarks and never refuses. */
export function DestinationField({ values, error, set, hint, label, placeholder }: Props) {
  const assistants = useQuery(assistantsQuery()).data;
  const text = values.destination.trim();
  const id = text === '' ? null : assistantAt(text);
  const known = id === null ? undefined : assistants?.find((assistant) => assistant.id === id);
  const remark = destinationRemark(values);
  const better = remark?.better;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <Field label={label ?? t('tests.destination')} hint={hint} error={error}>
        {(ids) => (
          <SuggestInput
            {...ids}
            value={values.destination}
            placeholder={placeholder}
            onChange={(destination) => set({ destination })}
            suggestions={(assistants ?? []).map((assistant) => ({ value: assistant.id, label: assistant.name, note: assistant.id }))}
          />
        )}
      </Field>
      {known !== undefined && <p className="text-small text-ink-2">{t('tests.assistant', { name: known.name })}</p>}
      {id !== null && assistants !== undefined && known === undefined && <Note tone="warn">{t('tests.destinationUnknown')}</Note>}
      {remark !== null && (
        <Note
          tone="warn"
          actions={
            better !== undefined && (
              <Button size="small" onClick={() => set({ destination: better })}>
                {t('tests.destinationUse', { number: better })}
              </Button>
            )
          }
        >
          {remark.says}
        </Note>
      )}
    </div>
  );
}
