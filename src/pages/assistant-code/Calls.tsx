import { fileName } from '#lib/file-name.ts';
import { KEY_VARIABLE } from '#lib/snippets/request.ts';
import { LANGUAGES, snippet, type Language } from '#lib/snippets/snippets.ts';
import { t } from '#lib/words/t.ts';
import { Field } from '#ui/Field.tsx';
import { Select } from '#ui/inputs.tsx';
import { ProgramText } from '#ui/ProgramText.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import type { Assistant } from '#wire/assistant.ts';
import { callOf, CALLS } from './calls.ts';
import { CodeCard } from './CodeCard.tsx';
import { codeParams, type CodeParams } from './params.ts';

const ENDINGS: Readonly<Record<Language, string>> = { curl: 'sh', ruby: 'rb', python: 'py', typescript: 'ts' };

type Props = { assistant: Assistant; params: CodeParams; now: number; set: (change: Partial<CodeParams>) => void };

/** What one does with an assistant, as a program in four languages. */
export function Calls({ assistant, params, now, set }: Props) {
  const { call, lang } = params;
  const text = snippet(lang, callOf(call, assistant, now));
  return (
    <CodeCard
      title={t('code.callsTitle')}
      says={t('code.callsSays', { variable: KEY_VARIABLE })}
      text={text}
      copyLabel={t('code.copyProgram')}
      file={{ name: `${fileName(`${assistant.name}-${call}`, call)}.${ENDINGS[lang]}`, type: 'text/plain' }}
      controls={
        <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
          <Field label={t('code.call')}>
            {(ids) => (
              <Select {...ids} value={call} onChange={(event) => set({ call: codeParams.shape.call.parse(event.target.value) })}>
                {CALLS.map((name) => (
                  <option key={name} value={name}>
                    {t(`code.${name}`)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Segmented
            label={t('code.language')}
            segments={LANGUAGES.map((value) => ({ value, label: t(`code.${value}`) }))}
            value={lang}
            onChange={(next) => set({ lang: next })}
          />
          <p className="min-w-0 flex-1 basis-60 py-2 text-small text-ink-2">{t(`code.${call}Says`)}</p>
        </div>
      }
    >
      <ProgramText label={t('code.program', { call: t(`code.${call}`), language: t(`code.${lang}`) })} language={lang} code={text} />
    </CodeCard>
  );
}
