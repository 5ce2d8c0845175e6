import { useQuery } from '@tanstack/react-query';
import type { Control } from 'react-hook-form';
import { SelectField, TagsField, TextAreaField, TextField } from '#forms/fields.tsx';
import { t } from '#lib/words/t.ts';
import { modelsQuery } from '#queries/models.ts';
import { Card } from '#ui/Card.tsx';
import type { AssistantForm, FieldName } from './form.ts';
import { GreetingField } from './GreetingField.tsx';

type Props = { control: Control<AssistantForm>; changed: readonly FieldName[]; read: AssistantForm };

/** The fields of the page, in cards. */
export function Sections({ control, changed, read }: Props) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <Card title={<Title words={t('assistant.agent')} of={['name', 'description', 'tags']} changed={changed} />}>
        <div className="grid gap-4">
          <div className="grid grid-cols-2 gap-4 max-phone:grid-cols-1">
            <TextField control={control} name="name" label={t('assistant.name')} hint={t('assistant.nameHint')} />
            <TagsField control={control} name="tags" label={t('assistant.tags')} hint={t('ui.tagsHint')} />
          </div>
          <TextAreaField control={control} name="description" label={t('assistant.description')} lines={2} tallest={10} />
        </div>
      </Card>
      <Card title={<Title words={t('assistant.modelCard')} of={['model']} changed={changed} />}>
        <ModelField control={control} read={read} />
      </Card>
      <Card title={<Title words={t('assistant.greetingCard')} of={['greeting']} changed={changed} />}>
        <GreetingField control={control} />
      </Card>
      <Card title={<Title words={t('assistant.instructionsCard')} of={['instructions']} changed={changed} />}>
        <TextAreaField
          control={control}
          name="instructions"
          label={t('assistant.instructions')}
          hint={t('assistant.instructionsHint', { example: '{{customer_name}}' })}
          aside={(text) => t('ui.characters', { count: text.length })}
          lines={12}
          tallest={40}
          mono
        />
      </Card>
    </div>
  );
}

function Title({ words, of, changed }: { words: string; of: readonly FieldName[]; changed: readonly FieldName[] }) {
  const count = of.filter((field) => changed.includes(field)).length;
  return (
    <span className="flex items-center gap-2">
      {words}
      {count > 0 && <span className="rounded-1 bg-accent-soft px-1.5 py-0.5 text-small font-medium text-accent">{t('assistant.changed', { count })}</span>}
    </span>
  );
}

/** The models that the API lists, and the one that is set even when it is not among them. */
function ModelField({ control, read }: Pick<Props, 'control' | 'read'>) {
  const models = useQuery(modelsQuery());
  const known = (models.data ?? []).map((model) => model.id);
  const ids = known.includes(read.model) || read.model === '' ? known : [read.model, ...known];
  return (
    <SelectField control={control} name="model" label={t('assistant.model')} hint={models.isError ? t('assistant.modelsFailed') : t('assistant.modelHint')}>
      {read.model === '' && <option value="">{t('assistant.modelDefault')}</option>}
      {ids.map((id) => (
        <option key={id} value={id}>
          {id}
        </option>
      ))}
    </SelectField>
  );
}
