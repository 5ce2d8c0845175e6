import { useState } from 'react';
import { useController, type Control } from 'react-hook-form';
import { t } from '#lib/words/t.ts';
import { Field } from '#ui/Field.tsx';
import { Select, TextArea } from '#ui/inputs.tsx';
import { MODEL_SPEAKS_FIRST, openingOf, type AssistantForm, type Opening } from './form.ts';

const OPENINGS: readonly Opening[] = ['text', 'model', 'caller'];

/** Who speaks first, and with which words: one text of the API, of which two values have a meaning of their own. */
export function GreetingField({ control }: { control: Control<AssistantForm> }) {
  'use no memo';
  const { field, fieldState } = useController({ control, name: 'greeting' });
  // Words that wait to be typed, and those that come back when the choice does.
  const [isWriting, setWriting] = useState(false);
  const [words, setWords] = useState('');
  const said = openingOf(field.value);
  const opening = said === 'caller' && isWriting ? 'text' : said;
  const choose = (next: Opening) => {
    if (opening === 'text') setWords(field.value);
    setWriting(next === 'text');
    field.onChange({ text: words, model: MODEL_SPEAKS_FIRST, caller: '' }[next]);
  };
  return (
    <div className="grid gap-4">
      <Field label={t('assistant.opening')}>
        {(ids) => (
          <Select {...ids} value={opening} onChange={(event) => OPENINGS.filter((known) => known === event.target.value).forEach(choose)}>
            {OPENINGS.map((known) => (
              <option key={known} value={known}>
                {t(`assistant.opening${known}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {opening === 'text' && (
        <Field label={t('assistant.greeting')} hint={t('assistant.greetingHint')} error={fieldState.error?.message}>
          {(ids) => (
            <TextArea
              {...ids}
              {...field}
              lines={2}
              onChange={(event) => {
                setWriting(true);
                field.onChange(event);
              }}
            />
          )}
        </Field>
      )}
    </div>
  );
}
