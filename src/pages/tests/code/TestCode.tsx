import { useState } from 'react';
import { KEY_VARIABLE } from '#lib/snippets/request.ts';
import { snippet } from '#lib/snippets/snippets.ts';
import { t } from '#lib/words/t.ts';
import { Card } from '#ui/Card.tsx';
import { CodeEditor } from '#ui/code/CodeEditor.tsx';
import { CopyButton } from '#ui/CopyButton.tsx';
import { Select } from '#ui/inputs.tsx';
import { ProgramText } from '#ui/ProgramText.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import type { TestChanges } from '#queries/test-writes.ts';
import type { AssistantTest } from '#wire/test.ts';
import type { TestValues } from '../form/values.ts';
import { CODES, type TestParams } from '../params.ts';
import { callOf, callsFor, jsonOf, type CallName } from './calls.ts';

type Lang = TestParams['lang'];
type Props = { values: TestValues; read: AssistantTest | null; changes: TestChanges; lang: Lang; onLang: (lang: Lang) => void };

/** The test as it stands in the form, to take away: as JSON, or as a program. */
export function TestCode({ values, read, changes, lang, onLang }: Props) {
  const [wanted, setCall] = useState<CallName>('create');
  const calls = callsFor(read);
  const call = calls.find((known) => known === wanted) ?? 'create';
  const text = lang === 'json' ? `${JSON.stringify(jsonOf(values, read, changes), null, 2)}\n` : snippet(lang, callOf(call, values, read, changes));
  return (
    <Card title={t('tests.codeTitle')} label={t('tests.codeTitle')} actions={<CopyButton text={text} label={t('tests.copyCode')} />} flush>
      <div className="grid gap-3 border-b border-line px-4 pb-3">
        <p className="max-w-[80ch] text-small text-ink-2">{t('tests.codeSays', { variable: KEY_VARIABLE })}</p>
        <div className="flex flex-wrap items-center gap-2">
          <Segmented
            label={t('code.language')}
            segments={CODES.map((value) => ({ value, label: value === 'json' ? t('tests.codejson') : t(`code.${value}`) }))}
            value={lang}
            onChange={onLang}
          />
          {lang !== 'json' && (
            <Select
              aria-label={t('code.call')}
              value={call}
              onChange={(event) => calls.filter((known) => known === event.target.value).forEach((known) => setCall(known))}
            >
              {calls.map((name) => (
                <option key={name} value={name}>
                  {t(`tests.call${name}`)}
                </option>
              ))}
            </Select>
          )}
        </div>
      </div>
      {lang === 'json' ? (
        <CodeEditor label={t('tests.codejson')} value={text} language="json" lines={12} tallest={34} flush />
      ) : (
        <ProgramText label={t('code.program', { call: t(`tests.call${call}`), language: t(`code.${lang}`) })} language={lang} code={text} />
      )}
    </Card>
  );
}
