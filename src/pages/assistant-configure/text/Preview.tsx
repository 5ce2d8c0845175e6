import { useMemo } from 'react';
import { own, textOf, type JsonObject } from '#lib/json.ts';
import { preview, type PreviewPart } from '#lib/template.ts';
import { t } from '#lib/words/t.ts';
import { Field } from '#ui/Field.tsx';
import { TextInput } from '#ui/inputs.tsx';
import { useSettled } from '#ui/use-settled.ts';
import { defaultValue, isReserved } from '#wire/variables.ts';
import { variablesIn } from './names.ts';
import { useSamples } from './use-samples.ts';

type Props = { name: 'instructions' | 'greeting'; assistantId: string; draft: JsonObject; fill: boolean };

/** A text as it is once its variables have values; the values can be tried out. */
export function Preview({ name, assistantId, draft, fill }: Props) {
  const settled = useSettled(draft);
  const samples = useSamples(assistantId, settled);
  const text = textOf(own(settled, name));
  const variables = useMemo(() => variablesIn(settled, [name]), [settled, name]);
  return (
    <section aria-label={t('texts.previewOf')} className={`grid grid-cols-[minmax(0,1fr)] content-start gap-3 bg-sunken px-4 py-3 ${fill ? 'min-h-full' : ''}`}>
      {variables.length > 0 && (
        <details open={variables.length <= 6} className="group">
          <summary className="cursor-pointer text-small font-medium">{t('texts.sampleValues')}</summary>
          <p className="mt-1 text-small text-ink-3">{t('texts.sampleSays')}</p>
          <div className="mt-2 grid grid-cols-[repeat(auto-fill,minmax(200px,1fr))] gap-3">
            {variables.map((variable) => (
              <Field key={variable} label={variable}>
                {(ids) => (
                  <TextInput
                    {...ids}
                    value={samples.own[variable] ?? ''}
                    placeholder={placeholderOf(settled, variable)}
                    onChange={(event) => samples.write(variable, event.target.value)}
                  />
                )}
              </Field>
            ))}
          </div>
        </details>
      )}
      <div
        role="region"
        aria-label={t('texts.previewText')}
        tabIndex={0}
        className={`overflow-y-auto rounded-2 border border-line bg-surface px-3 py-2 break-words whitespace-pre-wrap ${fill ? '' : 'max-h-[420px]'}`}
      >
        {text === '' ? <span className="text-ink-3">{t('texts.previewEmpty')}</span> : <Filled text={text} valueOf={samples.valueOf} />}
      </div>
    </section>
  );
}

/** A text with its values in it, marked; what has none stands as the caller would hear it. */
export function Filled({ text, valueOf }: { text: string; valueOf: (name: string) => string | undefined }) {
  return preview(text, valueOf).map((part, at) => <Part key={at} part={part} />);
}

function Part({ part }: { part: PreviewPart }) {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'value':
      return (
        <span title={part.name} className="rounded-1 bg-accent-soft text-accent">
          {part.text === '' ? t('texts.emptyValue') : part.text}
        </span>
      );
    case 'unset':
      if (isReserved(part.name)) return <Chip>{part.name}</Chip>;
      return (
        <span title={t('texts.noValue')} className="text-error underline decoration-wavy decoration-1 underline-offset-4">
          {part.text}
        </span>
      );
    case 'secret':
      return <Chip>{t('texts.secretHere')}</Chip>;
  }
}

/** What stands there in a call and cannot be known before. */
function Chip({ children }: { children: string }) {
  return <span className="rounded-1 border border-line-2 px-1 font-mono text-[12px] text-ink-2">{children}</span>;
}

function placeholderOf(draft: JsonObject, name: string): string {
  const value = defaultValue(draft, name);
  if (value !== undefined) return value === '' ? t('texts.emptyValue') : value;
  return isReserved(name) ? t('texts.groupTelnyx') : t('texts.noValue');
}
