import { useState } from 'react';
import type { Property } from '#lib/json-schema.ts';
import { isObject, listOf, own, textOf } from '#lib/json.ts';
import { listText } from '#lib/list-text.ts';
import { numberText, typedNumber } from '#lib/number-text.ts';
import { kindOf, takesNull } from '#lib/schema-values.ts';
import { t } from '#lib/words/t.ts';
import { Field } from '#ui/Field.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { Select, TextInput } from '#ui/inputs.tsx';
import { JsonText } from './JsonText.tsx';

/** An argument that a schema describes; `where` says where it travels, where that matters. */
export type Argument = Property & { readonly where?: string | undefined };

type Props = { argument: Argument; value: unknown; fault: string | undefined; onChange: (value: unknown) => void };

/** One argument, typed in after its schema. Nothing typed is nothing sent. */
export function ArgumentField({ argument, value, fault, onChange }: Props) {
  const { name, schema, isRequired, where = '' } = argument;
  const description = isObject(schema) ? textOf(own(schema, 'description')) : '';
  return (
    <Field
      label={name}
      hint={description === '' ? undefined : description}
      error={fault}
      aside={listText([isRequired ? t('tools.propertyRequired').toLowerCase() : '', where].filter(Boolean))}
    >
      {(ids) => (
        <div className="flex items-center gap-3">
          <div className="min-w-0 flex-1">
            {value === null && takesNull(schema) ? (
              <p className="font-mono text-[13px] text-ink-3">{t('tools.argumentNull')}</p>
            ) : (
              <Control {...{ argument, value, onChange }} ids={ids} />
            )}
          </div>
          {takesNull(schema) && (
            <label className="flex min-h-8 cursor-pointer items-center gap-1.5 font-mono text-[13px]">
              <input
                type="checkbox"
                aria-label={`${name}: null`}
                className="size-4 accent-(--accent-fill)"
                checked={value === null}
                onChange={(event) => onChange(event.target.checked ? null : undefined)}
              />
              {t('tools.argumentNull')}
            </label>
          )}
        </div>
      )}
    </Field>
  );
}

type ControlProps = Omit<Props, 'fault'> & { ids: Parameters<Parameters<typeof Field>[0]['children']>[0] };

function Control({ argument: { name, schema }, value, onChange, ids }: ControlProps) {
  // "1." is on its way to "1.5": what is typed stays while it means the number that is set.
  const [typed, setTyped] = useState('');
  switch (kindOf(schema)) {
    case 'text':
      return (
        <TextInput
          {...ids}
          spellCheck={false}
          value={textOf(value)}
          onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
        />
      );
    case 'number':
      return (
        <TextInput
          {...ids}
          inputMode="decimal"
          value={typedNumber(typed) === value ? typed : numberText(value)}
          onChange={(event) => {
            setTyped(event.target.value);
            onChange(typedNumber(event.target.value));
          }}
        />
      );
    case 'boolean':
      return (
        <Segmented
          label={name}
          describedBy={ids['aria-describedby']}
          value={value === true ? 'on' : value === false ? 'off' : 'none'}
          onChange={(next) => onChange({ none: undefined, on: true, off: false }[next])}
          segments={[
            { value: 'none', label: t('ui.none') },
            { value: 'on', label: 'true' },
            { value: 'off', label: 'false' },
          ]}
        />
      );
    case 'choice': {
      const choices = isObject(schema) ? listOf(own(schema, 'enum')) : [];
      return (
        <Select
          {...ids}
          value={value === undefined ? '' : JSON.stringify(value)}
          onChange={(event) => onChange(choices.find((one) => JSON.stringify(one) === event.target.value))}
        >
          <option value="">{t('ui.none')}</option>
          {choices.map((one) => (
            <option key={JSON.stringify(one)} value={JSON.stringify(one)}>
              {typeof one === 'string' ? one : JSON.stringify(one)}
            </option>
          ))}
        </Select>
      );
    }
    case 'json':
      return <JsonText ids={ids} value={value} onChange={onChange} />;
  }
}
