import { t } from '#lib/words/t.ts';
import { Card } from '#ui/Card.tsx';
import { Field } from '#ui/Field.tsx';
import { TextArea, TextInput } from '#ui/inputs.tsx';
import type { Template } from '../templates/template.ts';
import type { Faults, StartValues } from './values.ts';

type Props = { template: Template; values: StartValues; faults: Faults; set: (change: Partial<StartValues>) => void };

/** What a template leaves to each business: the values of its variables, and what its tools reach. */
export function TemplateParts({ template, values, faults, set }: Props) {
  const { person, request } = template;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4 lg:row-span-2">
      <Card title={t('newAssistant.variables')}>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
          <p className="text-small text-ink-3">{t('newAssistant.variablesSay')}</p>
          {Object.entries(values.variables).map(([name, value]) => (
            <Field key={name} label={spaced(name)}>
              {(ids) => (
                <TextArea
                  {...ids}
                  lines={1}
                  tallest={6}
                  value={value}
                  onChange={(event) => set({ variables: { ...values.variables, [name]: event.target.value } })}
                />
              )}
            </Field>
          ))}
        </div>
      </Card>
      <Card title={t('newAssistant.toolsTitle')}>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
          <p className="text-small text-ink-3">{t('newAssistant.toolsSay')}</p>
          <Field label={t('newAssistant.transferTo', { person })} hint={t('newAssistant.transferHint')} error={faults['transferTo']}>
            {(ids) => <TextInput {...ids} type="tel" value={values.transferTo} onChange={(event) => set({ transferTo: event.target.value })} />}
          </Field>
          {request !== undefined && (
            <Field
              label={t('newAssistant.requestUrl', { name: request.name })}
              hint={t('newAssistant.requestHint', { method: request.method, fields: Object.keys(request.fields).join(', ') })}
              error={faults['requestUrl']}
            >
              {(ids) => <TextInput {...ids} type="url" value={values.requestUrl} onChange={(event) => set({ requestUrl: event.target.value })} />}
            </Field>
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
