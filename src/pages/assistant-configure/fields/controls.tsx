import type { ComponentType } from 'react';
import { listOf, textOf } from '#lib/json.ts';
import { choiceLabel, fieldLabel } from '#lib/words/field-words.ts';
import { t } from '#lib/words/t.ts';
import { Segmented } from '#ui/Segmented.tsx';
import { SuggestInput } from '#ui/SuggestInput.tsx';
import { Select, TextArea, TextInput } from '#ui/inputs.tsx';
import { TagInput } from '#ui/TagInput.tsx';
import type { FieldKind } from '#wire/assistant-fields/field.ts';
import { valueText } from '#wire/assistant-fields/value-text.ts';
import type { ControlProps } from './control.ts';
import { JsonControl } from './JsonControl.tsx';
import { NumberControl } from './NumberControl.tsx';
import { PairsControl } from './PairsControl.tsx';

/** A text that was set to another kind of value by hand is shown as that value. */
function shown(value: unknown): string {
  return typeof value === 'string' || value === undefined || value === null ? textOf(value) : JSON.stringify(value);
}

/** An optional text that is emptied is taken away; one that must be there, or was empty, stays as an empty text. */
function emptied(text: string, { field }: ControlProps): string | undefined {
  return text === '' && (field.required !== true || field.nullable === true) ? undefined : text;
}

function TextControl(props: ControlProps) {
  const { field, value, onChange, ids, disabled, suggestions } = props;
  const placeholder = typeof field.default === 'string' ? field.default : undefined;
  if (suggestions !== undefined)
    return (
      <SuggestInput
        {...ids}
        value={shown(value)}
        onChange={(text) => onChange(emptied(text, props))}
        suggestions={suggestions}
        placeholder={placeholder}
        disabled={disabled}
      />
    );
  return (
    <TextInput
      {...ids}
      inputMode={field.kind === 'url' ? 'url' : undefined}
      spellCheck={field.kind === 'url' ? false : undefined}
      value={shown(value)}
      placeholder={placeholder}
      disabled={disabled}
      onChange={(event) => onChange(emptied(event.target.value, props))}
    />
  );
}

function LongTextControl(props: ControlProps) {
  const { value, onChange, ids, disabled } = props;
  return (
    <TextArea {...ids} lines={2} tallest={14} value={shown(value)} disabled={disabled} onChange={(event) => onChange(emptied(event.target.value, props))} />
  );
}

function ChoiceControl({ field, value, onChange, ids, disabled }: ControlProps) {
  const choices = field.choices ?? [];
  const now = textOf(value);
  return (
    <Select {...ids} value={now} disabled={disabled} onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}>
      <option value="">{valueText(undefined, field)}</option>
      {now !== '' && !choices.includes(now) && <option value={now}>{now}</option>}
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {choiceLabel(choice)}
        </option>
      ))}
    </Select>
  );
}

type State = 'none' | 'on' | 'off';

function BooleanControl({ field, value, onChange, ids }: ControlProps) {
  const state: State = typeof value === 'boolean' ? (value ? 'on' : 'off') : 'none';
  return (
    <Segmented<State>
      label={fieldLabel(field.word)}
      describedBy={ids['aria-describedby']}
      invalid={ids['aria-invalid'] === true}
      value={state}
      onChange={(next) => onChange({ none: undefined, on: true, off: false }[next])}
      segments={[
        { value: 'none', label: valueText(undefined, field) },
        { value: 'on', label: t('fields.valueOn') },
        { value: 'off', label: t('fields.valueOff') },
      ]}
    />
  );
}

function TextsControl({ value, onChange, ids }: ControlProps) {
  return <TagInput {...ids} value={listOf(value).map(shown)} onChange={onChange} />;
}

function ChoicesControl({ field, value, onChange, ids }: ControlProps) {
  const now = listOf(value);
  return (
    <div role="group" aria-label={fieldLabel(field.word)} aria-describedby={ids['aria-describedby']} className="flex flex-wrap gap-x-5 gap-y-1">
      {(field.choices ?? []).map((choice) => (
        <label key={choice} className="flex min-h-8 cursor-pointer items-center gap-2 max-phone:min-h-10">
          <input
            type="checkbox"
            className="size-4 accent-(--accent-fill)"
            checked={now.includes(choice)}
            onChange={(event) => onChange(event.target.checked ? [...now, choice] : now.filter((other) => other !== choice))}
          />
          {choiceLabel(choice)}
        </label>
      ))}
    </div>
  );
}

/** The control for each kind of setting. */
export const CONTROLS: Readonly<Record<FieldKind, ComponentType<ControlProps>>> = {
  text: TextControl,
  'long-text': LongTextControl,
  url: TextControl,
  secret: TextControl,
  number: NumberControl,
  integer: NumberControl,
  boolean: BooleanControl,
  choice: ChoiceControl,
  texts: TextsControl,
  choices: ChoicesControl,
  pairs: PairsControl,
  json: JsonControl,
};

/** Kinds whose control is several elements with a name for the whole, so that no label can point at one. */
export const GROUPS: ReadonlySet<FieldKind> = new Set(['boolean', 'choices', 'pairs']);

/** Kinds that need the whole width. */
export const WIDE: ReadonlySet<FieldKind> = new Set(['long-text', 'pairs', 'json']);
