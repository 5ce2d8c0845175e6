import type { Control } from 'react-hook-form';
import { TextAreaField, TextField } from '#forms/fields.tsx';
import { listText } from '#lib/list-text.ts';
import { t } from '#lib/words/t.ts';
import { Card } from '#ui/Card.tsx';
import type { Template } from '../templates/template.ts';
import type { StartValues } from './values.ts';

type Props = { template: Template; control: Control<StartValues>; variables: readonly string[] };

/** What a template leaves to each business: the values of its variables, and what its tools reach. */
export function TemplateParts({ template, control, variables }: Props) {
  const { person, request } = template;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4 lg:row-span-2">
      <Card title={t('newAssistant.variables')}>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
          <p className="text-small text-ink-3">{t('newAssistant.variablesSay')}</p>
          {variables.map((name) => (
            <TextAreaField key={name} control={control} name={`variables.${name}`} label={spaced(name)} lines={1} tallest={6} />
          ))}
        </div>
      </Card>
      <Card title={t('newAssistant.toolsTitle')}>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
          <p className="text-small text-ink-3">{t('newAssistant.toolsSay')}</p>
          <TextField control={control} name="transferTo" type="tel" label={t('newAssistant.transferTo', { person })} hint={t('newAssistant.transferHint')} />
          {request !== undefined && (
            <TextField
              control={control}
              name="requestUrl"
              type="url"
              label={t('newAssistant.requestUrl', { name: request.name })}
              hint={t('newAssistant.requestHint', { method: request.method, fields: listText(Object.keys(request.fields)) })}
            />
          )}
        </div>
      </Card>
    </div>
  );
}

/** A variable's name as words; in the texts it stands as `{{business_name}}`. */
function spaced(name: string): string {
  const words = name.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
