import { useId, useState } from 'react';
import { propertiesOf, typedOf, type Property } from '#lib/json-schema.ts';
import { isObject, listOf, own, textOf } from '#lib/json.ts';
import { t } from '#lib/words/t.ts';
import { Button, IconButton } from '#ui/Button.tsx';
import { TextInput } from '#ui/inputs.tsx';
import { TagInput } from '#ui/TagInput.tsx';
import { choicesFrom, freeProperty, isPlainObject, renamed, withKey, withoutProperty, withProperty, withType } from './edit.ts';
import { PropertyName } from './PropertyName.tsx';
import { TypeChoice } from './TypeChoice.tsx';

type Props = {
  /** What the object is called, for names of buttons. */
  title: string;
  schema: unknown;
  onChange: (schema: unknown) => void;
};

/** The properties of an object as rows, with those of the objects inside it below them. */
export function PropertyRows({ title, schema, onChange }: Props) {
  const properties = propertiesOf(schema);
  const names = properties.map(({ name }) => name);
  const object = isObject(schema) ? schema : {};
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] justify-items-start gap-2">
      {properties.length > 0 && (
        <ul className="grid w-full grid-cols-[minmax(0,1fr)] gap-2">
          {properties.map((property, at) => (
            <PropertyRow
              key={at}
              property={property}
              taken={names.filter((name) => name !== property.name)}
              onRename={(name) => onChange(renamed(object, property.name, name))}
              onRemove={() => onChange(withoutProperty(object, property.name))}
              onChange={(inner, isRequired) => onChange(withProperty(object, property.name, inner, isRequired))}
            />
          ))}
        </ul>
      )}
      <Button
        size="small"
        icon="plus"
        aria-label={t('tools.propertyAddTo', { name: title })}
        onClick={() => onChange(withProperty(schema, freeProperty(schema), { type: 'string' }, false))}
      >
        {t('tools.propertyAdd')}
      </Button>
    </div>
  );
}

type RowProps = {
  property: Property;
  taken: readonly string[];
  onRename: (name: string) => void;
  onRemove: () => void;
  onChange: (schema: unknown, isRequired: boolean) => void;
};

function PropertyRow({ property, taken, onRename, onRemove, onChange }: RowProps) {
  const id = useId();
  const { name, schema, isRequired } = property;
  const { type, isNullable } = typedOf(schema);
  const object = isObject(schema) ? schema : {};
  const change = (next: unknown) => onChange(next, isRequired);
  const hasChoices = type === 'string' || type === 'number' || type === 'integer';
  const items = own(object, 'items');
  const [isChoosing, setChoosing] = useState(false);
  const isLimited = isChoosing || own(object, 'enum') !== undefined;
  const limit = (isOn: boolean) => {
    setChoosing(isOn);
    if (!isOn) change(withKey(schema, 'enum', undefined));
  };
  return (
    <li className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-1.5 rounded-2 border border-line-2 p-2">
      <div className="flex items-start gap-1.5">
        <div className="grid min-w-0 flex-1 grid-cols-[minmax(0,1fr)_minmax(0,150px)] gap-1.5">
          <PropertyName name={name} label={t('tools.propertyNameOf', { name })} taken={taken} onRename={onRename} />
          <TypeChoice label={t('tools.propertyType', { name })} schema={schema} onChange={change} />
        </div>
        <IconButton icon="trash" label={t('tools.propertyRemove', { name })} onClick={onRemove} />
      </div>
      <TextInput
        aria-label={t('tools.propertyDescription', { name })}
        placeholder={t('tools.columnDescription')}
        value={textOf(own(object, 'description'))}
        onChange={(event) => change(withKey(schema, 'description', event.target.value === '' ? undefined : event.target.value))}
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-small">
        <Check label={t('tools.propertyRequired')} name={t('tools.propertyRequiredOf', { name })} isOn={isRequired} onChange={(on) => onChange(schema, on)} />
        {type !== 'other' && (
          <Check
            label={t('tools.propertyNullable')}
            name={`${name}: ${t('tools.propertyNullable')}`}
            isOn={isNullable}
            onChange={(on) => change(withType(schema, type, on))}
          />
        )}
        {hasChoices && <Check label={t('tools.choicesHint')} name={`${name}: ${t('tools.choicesHint')}`} isOn={isLimited} onChange={limit} />}
        {type === 'other' && <span className="text-ink-3">{t('tools.schemaOther')}</span>}
      </div>
      {hasChoices && isLimited && (
        <>
          <label htmlFor={id} className="sr-only">
            {t('tools.propertyChoices', { name })}
          </label>
          <TagInput
            id={id}
            aria-describedby={undefined}
            aria-invalid={undefined}
            placeholder={t('tools.choicesTyped')}
            value={listOf(own(object, 'enum')).map((one) => (typeof one === 'string' ? one : JSON.stringify(one)))}
            onChange={(texts) => change(withKey(schema, 'enum', choicesFrom(texts, type)))}
          />
        </>
      )}
      {type === 'array' && (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-1.5 border-l-2 border-line-2 pl-2">
          <TypeChoice label={t('tools.propertyItems', { name })} schema={items} onChange={(next) => change(withKey(schema, 'items', next))} />
          {typedOf(items).type === 'object' && isPlainObject(withKey(items, 'type', undefined)) && (
            <PropertyRows title={name} schema={items} onChange={(next) => change(withKey(schema, 'items', next))} />
          )}
        </div>
      )}
      {type === 'object' && (
        <div className="border-l-2 border-line-2 pl-2">
          <PropertyRows title={name} schema={schema} onChange={change} />
        </div>
      )}
    </li>
  );
}

function Check({ label, name, isOn, onChange }: { label: string; name: string; isOn: boolean; onChange: (isOn: boolean) => void }) {
  return (
    <label className="flex min-h-6 cursor-pointer items-center gap-1.5 max-phone:min-h-9">
      <input type="checkbox" aria-label={name} className="size-4 accent-(--accent-fill)" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}
